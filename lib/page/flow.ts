import { documentProperty, domOf, type Dom } from './dom';

/** A block element, as a range of lines. Boxes nest; a parent's range holds its children's. */
export interface Box {
  name: string;
  parent: Box | null;
  /** First line in it, and the line after its last. */
  from: number;
  to: number;
  links: number;
}

/** A run of text between two block boundaries, white space folded. */
export interface Line {
  text: string;
  /** How many of its characters stand in links. */
  linked: number;
  box: Box;
}

export interface FlowLink {
  text: string;
  href: string;
  /** Whole wording where the text is shortened. */
  title: string;
  line: number;
}

/** Something that is no text, and the line before which it stands. */
export interface Placed {
  line: number;
  text: string;
}

/** A page as it reads: one pass over the tree, in document order. Knows blocks, links and media, and no class names. */
export interface Flow {
  lines: Line[];
  boxes: Box[];
  links: FlowLink[];
  /** Alternative texts. */
  images: Placed[];
  /** Addresses of players. */
  videos: Placed[];
  /** `meta[name]`, lower case; the first that is not empty. */
  meta: Map<string, string>;
  /** `base[href]`. */
  base: string | null;
}

/** Half a million nodes took 30.9 s through innerText; a walk that stops at so many characters takes milliseconds. */
const maximalLength = 200_000;
/** A page of half a million nodes with hardly any text took 3 s in Chromium; real pages have a few thousand. */
const maximalNodes = 100_000;
/** Far above any real list page. */
const maximalLinks = 5_000;
/** Of one `meta`: a title or a date, never an article. */
const longestMeta = 300;

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Code, controls, and whatever a visitor types. */
const unread = new Set(
  'script style noscript template select option textarea input button svg math canvas datalist frame map'.split(
    ' ',
  ),
);

const cells = new Set(['td', 'th', 'dd', 'li']);

export function readFlow(document: Document): Flow {
  const flow: Flow = { lines: [], boxes: [], links: [], images: [], videos: [], meta: new Map(), base: null };
  const root = documentProperty(document, 'documentElement') as Element | null;
  if (root) new Reading(flow, domOf(document, root)).read(root);
  return flow;
}

class Reading {
  private box: Box | null = null;
  private link: FlowLink | null = null;
  private text = '';
  private linked = 0;
  private length = 0;
  /** Depths at which the open boxes and the open link began. */
  private readonly boxDepths: number[] = [];
  private linkDepth = -1;
  private readonly flow: Flow;
  private readonly dom: Dom;

  constructor(flow: Flow, dom: Dom) {
    this.flow = flow;
    this.dom = dom;
  }

  /** Iterative: pages nest 100,000 deep. */
  read(root: Node): void {
    const open: Node[] = [];
    let node: Node | null = root;
    for (let seen = 0; node && seen < maximalNodes && this.length < maximalLength; seen += 1) {
      const inside: Node | null = this.enter(node, open.length) ? this.dom.firstChild(node) : null;
      open.push(node);
      if (inside) {
        node = inside;
        continue;
      }
      node = null;
      while (!node && open.length > 0) {
        const done = open.pop()!;
        this.leave(open.length);
        if (open.length > 0) node = this.dom.nextSibling(done);
      }
    }
    for (let depth = open.length - 1; depth >= 0; depth -= 1) this.leave(depth);
  }

  /** Whether to read what is inside. */
  private enter(node: Node, depth: number): boolean {
    const type = this.dom.type(node);
    if (type === 3 || type === 4) this.write(this.dom.data(node));
    if (type !== 1) return false;
    const name = this.dom.name(node);
    const attribute = (key: string) => this.dom.attribute(node, key) ?? '';
    const place = (text: string) => ({ line: this.flow.lines.length, text });
    switch (name) {
      case 'br':
        // A heading in two lines is one heading.
        if (/^h[1-6]$/.test(this.box?.name ?? '')) this.write(' ');
        else this.endLine();
        return false;
      case 'meta':
        this.readMeta(attribute('name'), attribute('content'));
        return false;
      case 'base':
        this.flow.base ??= attribute('href') || null;
        return false;
      case 'head':
        return true;
      case 'title':
        return false;
      case 'img':
        this.flow.images.push(place(attribute('alt').trim()));
        return false;
      case 'iframe':
      case 'video':
      case 'embed':
      case 'object':
      case 'source':
        this.flow.videos.push(place(`${name} ${attribute('src') || attribute('data')} ${attribute('type')}`));
        return name === 'video' || name === 'object';
      case 'a':
        this.openLink(attribute('href'), attribute('title'));
        this.linkDepth = depth;
    }
    if (unread.has(name) || this.isHidden(node)) return false;
    if (blocks.has(name)) {
      this.openBox(name);
      this.boxDepths.push(depth);
    }
    return true;
  }

  private leave(depth: number): void {
    if (this.linkDepth === depth) {
      this.link = null;
      this.linkDepth = -1;
    }
    if (this.boxDepths.at(-1) !== depth) return;
    this.boxDepths.pop();
    this.closeBox();
  }

  private isHidden(node: Node): boolean {
    const attribute = (key: string) => this.dom.attribute(node, key);
    const style = attribute('style');
    const editable = attribute('contenteditable');
    return (
      attribute('hidden') !== null ||
      (style !== null && /display\s*:\s*none/i.test(style)) ||
      (editable !== null && editable !== 'false')
    );
  }

  private write(data: string): void {
    const left = maximalLength - this.length;
    let text = data.slice(0, left).replace(/[\s\u200b]+/g, ' ');
    if (this.text === '' || this.text.endsWith(' ')) text = text.replace(/^ /, '');
    if (!text) return;
    this.text += text;
    this.length += text.length;
    if (!this.link) return;
    this.linked += text.length;
    this.link.text += text;
  }

  private readMeta(name: string, content: string): void {
    const key = name.trim().toLowerCase();
    if (key && content.trim() && !this.flow.meta.has(key))
      this.flow.meta.set(key, content.trim().slice(0, longestMeta));
  }

  private openLink(href: string, title: string): void {
    this.link = { text: '', href: href.trim(), title: title.trim(), line: this.flow.lines.length };
    if (this.flow.links.length < maximalLinks) this.flow.links.push(this.link);
    if (this.box) this.box.links += 1;
  }

  private openBox(name: string): void {
    this.endLine();
    const from = this.flow.lines.length;
    this.box = { name, parent: this.box, from, to: from, links: 0 };
    this.flow.boxes.push(this.box);
    if (this.link) this.link.line = from;
  }

  private closeBox(): void {
    this.endLine();
    const { box } = this;
    if (!box) return;
    // An empty cell is an empty value.
    if (cells.has(box.name) && box.from === this.flow.lines.length)
      this.flow.lines.push({ text: '', linked: 0, box });
    box.to = this.flow.lines.length;
    this.box = box.parent;
    if (box.parent) box.parent.links += box.links;
  }

  private endLine(): void {
    const text = this.text.trim();
    if (text && this.box) {
      this.flow.lines.push({ text, linked: Math.min(this.linked, text.length), box: this.box });
    }
    this.text = '';
    this.linked = 0;
  }
}

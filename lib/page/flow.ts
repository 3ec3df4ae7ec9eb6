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
  /** `text` without any white space: for comparing, never for showing. */
  solid: string;
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
  'script style title noscript template select option textarea input button svg math canvas datalist frame map'.split(
    ' ',
  ),
);

/** An empty cell is an empty value. */
const valueCells = new Set(['td', 'th', 'dd', 'li']);

/**
 * Reads a whole document into lines, boxes, links and media, at most 200,000 characters and 100,000 nodes of it; what lies
 * beyond is left out. Looks at structure only, changes nothing, and asks for no layout, which would make the page wait.
 */
export function readFlow(document: Document): Flow {
  const root = documentProperty(document, 'documentElement') as Element | null;
  const lines: Line[] = [];
  const boxes: Box[] = [];
  const links: FlowLink[] = [];
  const flow: Flow = { lines, boxes, links, images: [], videos: [], meta: new Map(), base: null };
  if (!root) return flow;
  const dom = domOf(document, root);

  let box: Box | null = null;
  let link: FlowLink | null = null;
  /** The line being read, and how much of it stands in links. */
  let text = '';
  let linked = 0;
  let length = 0;
  /** Depths at which the open boxes and the open link began. */
  const boxDepths: number[] = [];
  let linkDepth = -1;

  const endLine = () => {
    const whole = text.trim();
    if (whole && box) {
      const solid = whole.includes(' ') ? squeeze(whole) : whole;
      lines.push({ text: whole, solid, linked: Math.min(linked, whole.length), box });
    }
    text = '';
    linked = 0;
  };

  const write = (data: string) => {
    // Every second text of a page is the indentation between two elements.
    if (text === '' && data.trim() === '') return;
    let added = data.slice(0, maximalLength - length).replace(/[\s\u200b]+/g, ' ');
    if ((text === '' || text.endsWith(' ')) && added.startsWith(' ')) added = added.slice(1);
    text += added;
    length += added.length;
    if (!link) return;
    linked += added.length;
    link.text += added;
  };

  const openBox = (name: string, depth: number) => {
    endLine();
    box = { name, parent: box, from: lines.length, to: lines.length, links: 0 };
    boxes.push(box);
    boxDepths.push(depth);
    if (link) link.line = lines.length;
  };

  const leave = (depth: number) => {
    if (linkDepth === depth) {
      link = null;
      linkDepth = -1;
    }
    if (!box || boxDepths.at(-1) !== depth) return;
    boxDepths.pop();
    endLine();
    if (box.from === lines.length && valueCells.has(box.name))
      lines.push({ text: '', solid: '', linked: 0, box });
    box.to = lines.length;
    if (box.parent) box.parent.links += box.links;
    box = box.parent;
  };

  const attribute = (element: Node, name: string) => dom.attribute(element, name)?.trim() ?? '';

  /** Whether to read what is inside. */
  const enter = (element: Node, depth: number): boolean => {
    const name = dom.name(element).toLowerCase();
    switch (name) {
      case 'br':
        // A heading in two lines is one heading.
        if (/^h\d$/.test(box?.name ?? '')) write(' ');
        else endLine();
        return false;
      case 'meta': {
        const key = attribute(element, 'name').toLowerCase();
        const content = attribute(element, 'content').slice(0, longestMeta);
        if (key && content && !flow.meta.has(key)) flow.meta.set(key, content);
        return false;
      }
      case 'base':
        flow.base ??= attribute(element, 'href') || null;
        return false;
      case 'img':
        flow.images.push({ line: lines.length, text: attribute(element, 'alt') });
        return false;
      case 'iframe':
      case 'video':
      case 'embed':
      case 'object': {
        const address = attribute(element, 'src') || attribute(element, 'data');
        flow.videos.push({ line: lines.length, text: `${name} ${address} ${attribute(element, 'type')}` });
        return name === 'object';
      }
      case 'a':
        link = {
          text: '',
          href: attribute(element, 'href'),
          title: attribute(element, 'title'),
          line: lines.length,
        };
        linkDepth = depth;
        if (links.length < maximalLinks) links.push(link);
        if (box) box.links += 1;
    }
    if (unread.has(name) || isHidden(dom, element)) return false;
    if (blocks.has(name)) openBox(name, depth);
    return true;
  };

  // Iterative: pages nest 100,000 deep.
  const open: Node[] = [];
  let node: Node | null = root;
  for (let seen = 0; node && seen < maximalNodes; seen += 1) {
    if (length >= maximalLength) break;
    const type = dom.type(node);
    let next: Node | null = null;
    if (type === 1) {
      if (enter(node, open.length)) next = dom.firstChild(node);
      if (next) open.push(node);
      else leave(open.length);
    } else if (type === 3 || type === 4) {
      write(dom.data(node) ?? '');
    }
    while (!next && open.length > 0) {
      next = dom.nextSibling(node);
      if (next) break;
      node = open.pop()!;
      leave(open.length);
    }
    node = next;
  }
  for (let depth = open.length - 1; depth >= 0; depth -= 1) leave(depth);
  return flow;
}

/** Not shown, or being edited by the visitor. */
function isHidden(dom: Dom, element: Node): boolean {
  // Most elements have none, and three questions cost more than one.
  if (!dom.hasAttributes(element)) return false;
  const style = dom.attribute(element, 'style');
  const editable = dom.attribute(element, 'contenteditable');
  return (
    dom.attribute(element, 'hidden') !== null ||
    (style !== null && /display\s*:\s*none/i.test(style)) ||
    (editable !== null && editable !== 'false')
  );
}

/** Without any white space: for comparing, never for showing. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Reading a tree that may be hostile. A form field named `parentNode` or `firstChild` hides the form's own property of
 * that name (DOM clobbering, whatwg/html#10687), so everything is read through the getters of the prototypes, which the
 * document itself leads to: there is no global `Node` in Node.js, and none of the right realm for a parsed document.
 */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** 1 element, 3 text, 4 CDATA. */
  type(node: Node): number;
  /** Lower-case name of an element, without prefix. */
  name(element: Node): string;
  /** Data of a text node. */
  data(text: Node): string;
  attribute(element: Node, name: string): string | null;
}

/** The getters of this document’s realm. `root` is any element of it: those of elements are found on its prototypes. */
export function domOf(document: Document, root: Element): Dom {
  const firstChild = getter(document, 'firstChild');
  const nextSibling = getter(document, 'nextSibling');
  const nodeType = getter(document, 'nodeType');
  const nodeValue = getter(document, 'nodeValue');
  const localName = getter(root, 'localName');
  const getAttribute = inherited(root, 'getAttribute')?.value as (this: Node, name: string) => string | null;
  return {
    firstChild: (node) => firstChild.call(node) as Node | null,
    nextSibling: (node) => nextSibling.call(node) as Node | null,
    type: (node) => nodeType.call(node) as number,
    name: (element) => (localName.call(element) as string).toLowerCase(),
    data: (text) => (nodeValue.call(text) as string | null) ?? '',
    attribute: (element, name) => getAttribute.call(element, name),
  };
}

/** A property of the document as its prototypes define it, whatever the page has put in its place. */
export function documentProperty(document: Document, name: keyof Document): unknown {
  return getter(document, name).call(document);
}

function getter(object: object, name: string): (this: Node) => unknown {
  const descriptor = inherited(object, name);
  return function read() {
    return descriptor?.get?.call(this) as unknown;
  };
}

function inherited(object: object, name: string): PropertyDescriptor | undefined {
  let prototype = Object.getPrototypeOf(object) as object | null;
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

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
  /** Name of an element without prefix, in the letters it has: lower case in HTML. */
  name(element: Node): string;
  /** Data of a text node. */
  data(text: Node): string | null;
  hasAttributes(element: Node): boolean;
  attribute(element: Node, name: string): string | null;
}

/** The getters of this document’s realm. `root` is any element of it: those of elements are found on its prototypes. */
export function domOf(document: Document, root: Element): Dom {
  return {
    firstChild: onNode(getter(document, 'firstChild')),
    nextSibling: onNode(getter(document, 'nextSibling')),
    type: onNode(getter(document, 'nodeType')),
    name: onNode(getter(root, 'localName')),
    data: onNode(getter(document, 'nodeValue')),
    hasAttributes: onNode(inherited(root, 'hasAttributes')?.value),
    attribute: onNode(inherited(root, 'getAttribute')?.value),
  } as Dom;
}

/**
 * A function of the prototype that takes its node as an argument. Bound and not wrapped: a page is read once, by code
 * that no compiler has seen yet, and there every call of a function of ours costs as much as the property itself.
 */
function onNode(read: unknown): unknown {
  return Function.prototype.call.bind(read as Getter);
}

type Getter = (this: object) => unknown;

/** A property of the document as its prototypes define it, whatever the page has put in its place. */
export function documentProperty(document: Document, name: keyof Document): unknown {
  return getter(document, name)?.call(document);
}

function getter(object: object, name: string): Getter | undefined {
  return inherited(object, name)?.get;
}

function inherited(object: object, name: string): { get?: Getter; value?: unknown } | undefined {
  let prototype = Object.getPrototypeOf(object) as object | null;
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

// HTML or XML text in; a tree that is only read, typed as far as it is used here, out. Nothing in it runs or is fetched.
import { DOMParser } from 'linkedom';

export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<unknown>;
}

export interface TreeElement extends TreeNode {
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<unknown>;
  remove(): void;
}

const elementType = 1;
const textType = 3;
const documentType = 9;

export function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'nodeType' in value && 'childNodes' in value;
}

export function isElement(value: unknown): value is TreeElement {
  return isNode(value) && (value.nodeType === elementType || value.nodeType === documentType);
}

export function isText(node: TreeNode): boolean {
  return node.nodeType === textType;
}

export function findAll(root: TreeElement, selector: string): readonly TreeElement[] {
  return [...root.querySelectorAll(selector)].filter(isElement);
}

/** The words of a node on one line. */
export function wordsOf(node: TreeNode): string {
  return (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function toDocument(value: unknown): TreeElement {
  if (!isElement(value)) throw new Error('no document');
  return value;
}

/** A piece of a page without `html` around it gets one. */
export function parseHtmlTree(html: string): TreeElement {
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return toDocument(new DOMParser().parseFromString(page, 'text/html'));
}

export function parseXmlTree(xml: string): TreeElement {
  return toDocument(new DOMParser().parseFromString(xml, 'text/xml'));
}

// YAML text and items for lists in it in; the text with the items at the ends of their lists, all else as it was, out.
import { isDeepStrictEqual } from 'node:util';
import { type Document, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { Path } from './corpus.ts';

export interface Addition {
  /** Leads to the list; a list at the top of the text may be missing. */
  readonly to: Path;
  readonly item: unknown;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** How far from the top of the text the list is; of lists that end in one place the inner one ends first. */
  readonly depth: number;
}

// No line is folded: what is quoted stands on one line, as its source has it.
const asWritten = { lineWidth: 0 } as const;

function indented(items: readonly unknown[], indent: string): string {
  return stringify(items, asWritten).replace(/^(?=.)/gm, indent);
}

/** Behind the last item of a list that is written with dashes; undefined for any other. */
function insertionFor(text: string, list: YAMLSeq, items: readonly unknown[]): Insertion | undefined {
  const [first, last] = [list.items[0], list.items.at(-1)];
  const [from, to] = [rangeOf(first)?.[0], rangeOf(last)?.[1]];
  if (list.flow === true || from === undefined || to === undefined) return undefined;
  const indent = /^( *)- +$/.exec(text.slice(text.lastIndexOf('\n', from - 1) + 1, from))?.[1];
  if (indent === undefined) return undefined;
  const lineEnd = text.charAt(to - 1) === '\n' ? to - 1 : text.indexOf('\n', to);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const apart = lineEnd === -1 ? '\n' : '';
  return { at, text: apart + indented(items, indent), depth: indent.length + 1 };
}

function rangeOf(node: unknown): readonly number[] | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? range.map(Number) : undefined;
}

/** The text with each insertion, or undefined where a list is written in a way that this does not know. */
function insertAll(
  text: string,
  document: Document.Parsed,
  byList: ReadonlyMap<string, readonly Addition[]>,
): string | undefined {
  const insertions: Insertion[] = [];
  for (const additions of byList.values()) {
    const to = additions[0]?.to ?? [];
    const items = additions.map(({ item }) => item);
    const list = document.getIn(to, true);
    if (list === undefined && to.length === 1) {
      const apart = text === '' || text.endsWith('\n') ? '\n' : '\n\n';
      insertions.push({
        at: text.length,
        text: `${apart}${String(to[0])}:\n${indented(items, '  ')}`,
        depth: 0,
      });
      continue;
    }
    const insertion = isSeq(list) ? insertionFor(text, list, items) : undefined;
    if (insertion === undefined) return undefined;
    insertions.push(insertion);
  }
  return insertions
    .toReversed()
    .toSorted((a, b) => b.at - a.at || a.depth - b.depth)
    .reduce((done, { at, text: added }) => done.slice(0, at) + added + done.slice(at), text);
}

/** Writes the whole document anew: comments and order stay, line breaks within flow lists do not. */
function rewrite(document: Document.Parsed, additions: readonly Addition[]): string {
  for (const { to, item } of additions) {
    const list = document.getIn(to, true);
    if (isSeq(list)) {
      if (list.items.length === 0) list.flow = false;
      list.add(document.createNode(item));
    } else document.setIn(to, document.createNode([item]));
  }
  return document.toString({ ...asWritten, flowCollectionPadding: false });
}

/** Whether a text says what the document says, and the additions besides. */
function readsAs(text: string, document: Document.Parsed, additions: readonly Addition[]): boolean {
  const read = parseDocument(text);
  const wanted: unknown = document.toJS();
  return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), added(wanted, additions));
}

/** A plain value with the items at the ends of their lists. */
function added(value: unknown, additions: readonly Addition[]): unknown {
  if (additions.length === 0) return value;
  const here = additions.flatMap(({ to, item }) => (to.length === 0 ? [item] : []));
  if (Array.isArray(value) || here.length > 0) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return [...list.map((inner, index) => added(inner, inside(additions, index))), ...here];
  }
  if (typeof value !== 'object' || value === null) return value;
  const keys = additions.flatMap(({ to: [key] }) => (typeof key === 'string' ? [key] : []));
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const key of new Set(keys)) entries.set(key, added(entries.get(key), inside(additions, key)));
  return Object.fromEntries(entries);
}

function inside(additions: readonly Addition[], key: string | number): readonly Addition[] {
  return additions.filter(({ to }) => to[0] === key).map(({ to, item }) => ({ to: to.slice(1), item }));
}

/** The text must be YAML; comments in it, and the order of everything, stay. */
export function appendToLists(text: string, additions: readonly Addition[]): string {
  if (additions.length === 0) return text;
  const document = parseDocument(text);
  const byList = Map.groupBy(additions, ({ to }) => to.join('/'));
  const inserted = insertAll(text, document, byList);
  if (inserted !== undefined && readsAs(inserted, document, additions)) return inserted;
  return rewrite(document, additions);
}

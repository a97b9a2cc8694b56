// A tree of HTML in; its blocks of text in order, one for each paragraph, heading, item of a list and row of a table, out.
import { plainCharacters, superscript, tidyParagraph } from './characters.ts';
import { isElement, isNode, isText, type TreeElement, type TreeNode } from './html-tree.ts';

export interface Block {
  /** Lower case: `p`, `h2`, `li`, `tr`. */
  readonly tag: string;
  readonly text: string;
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'tfoot thead tr ul'
  ).split(' '),
);

const unread = new Set(
  (
    'audio button canvas datalist embed head iframe img input link map math meta noscript object option picture script ' +
    'select style svg template textarea title video'
  ).split(' '),
);

/** A link from the text to its note, and one back: how a DOCX becomes HTML. */
const toNote = /^#(?:.*-)?(?:foot|end)note-(\d+)$/;
const fromNote = /^#(?:.*-)?(?:foot|end)note-ref-\d+$/;

interface Walk {
  readonly found: Block[];
  inline: string;
  /** Stands before the next words. */
  mark: string;
}

function flush(walk: Walk, tag: string): void {
  const parts = plainCharacters(walk.inline)
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .split(/\n{2,}/);
  for (const part of parts) {
    const text = tidyParagraph(part);
    if (text === '') continue;
    walk.found.push({ tag, text: `${walk.mark}${text}` });
    walk.mark = '';
  }
  walk.inline = '';
}

function isHidden(element: TreeElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** The text of one row, its cells apart by tabs: nothing is written between them that the page does not print. */
function readRow(row: TreeElement): string {
  return [...row.childNodes]
    .filter(isElement)
    .filter((cell) => /^t[dh]$/i.test(cell.nodeName))
    .map((cell) =>
      readBlocks(cell)
        .map(({ text }) => text.replaceAll('\n', ' '))
        .join(' '),
    )
    .join('\t');
}

function readNote(walk: Walk, element: TreeElement): boolean {
  const target = element.getAttribute('href') ?? '';
  if (fromNote.test(target)) return true;
  const number = toNote.exec(target)?.[1];
  if (number === undefined) return false;
  walk.inline += superscript(number);
  return true;
}

function readElement(walk: Walk, element: TreeElement, tag: string): void {
  if (unread.has(tag) || isHidden(element)) return;
  if (tag === 'br') walk.inline += '\n';
  else if (tag === 'a' && readNote(walk, element)) return;
  else if (tag === 'sup' && /^\s*\d+\s*$/.test(element.textContent ?? ''))
    walk.inline += superscript((element.textContent ?? '').trim());
  else if (tag === 'tr') {
    flush(walk, 'p');
    const text = readRow(element).trim();
    if (text !== '') walk.found.push({ tag, text });
  } else if (blocks.has(tag)) {
    flush(walk, 'p');
    const note = tag === 'li' ? toNote.exec(`#${element.getAttribute('id') ?? ''}`)?.[1] : undefined;
    if (note !== undefined) walk.mark = `${superscript(note)} `;
    readChildren(walk, element, tag);
    flush(walk, tag);
  } else readChildren(walk, element, tag);
}

function readChildren(walk: Walk, parent: TreeNode, tag: string): void {
  for (const child of parent.childNodes) {
    if (!isNode(child)) continue;
    if (isText(child))
      walk.inline +=
        tag === 'pre'
          ? (child.textContent ?? '')
          : (child.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' ');
    else if (isElement(child)) readElement(walk, child, child.nodeName.toLowerCase());
  }
}

/** What is hidden, or no text (pictures, forms' controls, scripts, styles), is left out. */
export function readBlocks(root: TreeNode): readonly Block[] {
  const walk: Walk = { found: [], inline: '', mark: '' };
  readChildren(walk, root, root.nodeName.toLowerCase());
  flush(walk, 'p');
  return walk.found;
}

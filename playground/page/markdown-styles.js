// Takes text and a place in it; gives the bold, italic, underlined, struck or hidden run that begins there.

import { element } from './dom.js';
import { codeAt } from './markdown-code.js';

const WORD = /[\p{L}\p{N}_]/u;

const STYLES = [
  { mark: '**', tag: 'strong' },
  { mark: '__', tag: 'u' },
  { mark: '~~', tag: 's' },
  { mark: '||', tag: 'span' },
  { mark: '*', tag: 'em' },
  { mark: '_', tag: 'em' },
];

/** What stands between two marks; `renderInner` draws what is inside. Undefined where nothing opens or nothing closes. */
export function styledAt(text, at, renderInner) {
  for (const { mark, tag } of STYLES) {
    if (!text.startsWith(mark, at) || !opens(text, at, mark)) continue;
    const from = at + mark.length;
    const close = closingOf(text, from, mark);
    if (close <= from) continue;
    const inner = renderInner(text.slice(from, close));
    const node = mark === '||' ? spoiler(inner) : element(tag, {}, ...inner);
    return { node, end: close + mark.length };
  }
  return undefined;
}

function opens(text, at, mark) {
  if (mark === '*') return /\S/.test(text[at + 1] ?? ' ');
  if (mark === '_') return at === 0 || !WORD.test(text[at - 1]);
  return true;
}

/** Where `mark` closes, passing over escapes, code and doubled marks that belong to something nested; -1 if nowhere. */
function closingOf(text, from, mark) {
  for (let at = from; at < text.length;) {
    const code = text[at] === '`' ? codeAt(text, at) : undefined;
    if (text[at] === '\\') at += 2;
    else if (code) at = code.end;
    else if (text.startsWith(mark, at) && closes(text, at, mark)) return at;
    else at += mark.length === 1 && text.startsWith(mark + mark, at) ? 2 : 1;
  }
  return -1;
}

function closes(text, at, mark) {
  const next = text[at + mark.length] ?? '';
  if (mark === '~~' || mark === '||') return true;
  if (next === mark[0]) return false;
  if (mark === '*') return /\S/.test(text[at - 1]);
  return mark !== '_' || !WORD.test(next);
}

function spoiler(children) {
  const node = element('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Spoiler' });
  node.append(element('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, ...children));
  const reveal = () => {
    node.classList.add('revealed');
    for (const name of ['role', 'tabindex', 'aria-label']) node.removeAttribute(name);
    node.firstChild.removeAttribute('aria-hidden');
  };
  node.addEventListener('click', reveal);
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') reveal();
  });
  return node;
}

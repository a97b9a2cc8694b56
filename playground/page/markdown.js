// Takes text in Discord's markdown; gives DOM nodes. Untrusted: only nodes are built, and links are http or https.

import { element } from './dom.js';
import { angleAt, bareLinkAt, maskedLinkAt } from './markdown-links.js';

const WORD = /[\p{L}\p{N}_]/u;
const HEADING = /^ *(#{1,3}) +(\S.*?) *#* *$/;
const SMALL = /^ *-# +(\S.*)$/;
const QUOTE = /^ *> (.*)$/;
const QUOTE_REST = /^ *>>> ([\s\S]*)$/;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

/**
 * Draws text. `names` answers `user(id)` and `channel(id)` for mentions; unknown ones are shown as Discord shows them.
 * Line breaks stay in the text nodes, so the element around needs `white-space: pre-wrap`.
 */
export function renderMarkdown(text, names) {
  const fragment = document.createDocumentFragment();
  fragment.append(...renderBlocks(text, { names, quoted: false, linked: false }));
  return fragment;
}

function renderBlocks(text, context) {
  const lines = text.split('\n');
  const nodes = [];
  let plain = [];
  const flush = (ending) => {
    if (plain.length > 0) nodes.push(...renderInline(plain.join('\n') + ending, context));
    plain = [];
  };
  for (let at = 0; at < lines.length;) {
    const block = blockAt(lines, at, context);
    if (block) {
      flush('\n');
      nodes.push(block.node);
      at = block.next;
    } else {
      const next = fenceEnd(lines, at) + 1;
      plain.push(...lines.slice(at, next));
      at = next;
    }
  }
  flush('');
  return nodes;
}

function blockAt(lines, at, context) {
  const line = lines[at];
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1].length;
    // The page's own heading is the channel, so a message starts one level below it.
    return {
      node: element(`h${level + 1}`, { class: `md-h${level}` }, ...renderInline(heading[2], context)),
      next: at + 1,
    };
  }
  const small = SMALL.exec(line);
  if (small)
    return {
      node: element('small', { class: 'md-small' }, ...renderInline(small[1], context)),
      next: at + 1,
    };
  if (ITEM.test(line)) return listAt(lines, at, context);
  return context.quoted ? undefined : quoteAt(lines, at, context);
}

function quoteAt(lines, at, context) {
  const quote = (text, next) => ({
    node: element('blockquote', {}, ...renderBlocks(text, { ...context, quoted: true })),
    next,
  });
  const rest = QUOTE_REST.exec(lines.slice(at).join('\n'));
  if (rest) return quote(rest[1], lines.length);
  let next = at;
  const quoted = [];
  for (let match; next < lines.length && (match = QUOTE.exec(lines[next])); next += 1) quoted.push(match[1]);
  return next > at ? quote(quoted.join('\n'), next) : undefined;
}

function listAt(lines, at, context) {
  const [, { length: indent }, marker] = ITEM.exec(lines[at]);
  const ordered = marker.endsWith('.');
  const list = element(ordered ? 'ol' : 'ul', ordered ? { start: Number.parseInt(marker, 10) } : {});
  let next = at;
  while (next < lines.length) {
    const item = ITEM.exec(lines[next]);
    if (!item || item[1].length < indent) break;
    if (item[1].length > indent && list.lastChild) {
      const nested = listAt(lines, next, context);
      list.lastChild.append(nested.node);
      next = nested.next;
    } else {
      if (item[2].endsWith('.') !== ordered) break;
      list.append(element('li', {}, ...renderInline(item[3], context)));
      next += 1;
    }
  }
  return { node: list, next };
}

/** The last line of the code fence that opens in line `at`; `at` itself where none opens or none closes. */
function fenceEnd(lines, at) {
  const marks = (line) => line.replace(/\\./g, '').split('```').length - 1;
  if (marks(lines[at]) % 2 === 0) return at;
  const end = lines.findIndex((line, index) => index > at && marks(line) > 0);
  return end === -1 ? at : end;
}

function renderInline(text, context) {
  const nodes = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const found = inlineAt(text, at, context);
    if (!found) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (found.text !== undefined) plain += found.text;
    else {
      nodes.push(plain, found.node);
      plain = '';
    }
    at = found.end;
  }
  return [...nodes, plain].filter((node) => node !== '');
}

function inlineAt(text, at, context) {
  switch (text[at]) {
    case '\\':
      return escapeAt(text, at);
    case '`':
      return fenceAt(text, at) ?? codeAt(text, at);
    case '[':
      return context.linked
        ? undefined
        : maskedLinkAt(text, at, (label) => renderInline(label, { ...context, linked: true }));
    case '<':
      return angleAt(text, at, context);
    case 'h':
      return context.linked ? undefined : bareLinkAt(text, at);
    case '*':
    case '_':
    case '~':
    case '|':
      return styledAt(text, at, context);
    default:
      return undefined;
  }
}

function escapeAt(text, at) {
  const next = text[at + 1];
  return next !== undefined && /[^0-9A-Za-z\s]/.test(next) ? { text: next, end: at + 2 } : undefined;
}

function fenceAt(text, at) {
  if (!text.startsWith('```', at)) return undefined;
  const close = text.indexOf('```', at + 3);
  const body = close === -1 ? '' : text.slice(at + 3, close).replace(/^[\w+.#-]*\n/, '');
  if (body.trim() === '') return undefined;
  const end = close + 3;
  const node = element('pre', {}, element('code', {}, body.replace(/^\n+|\n+$/g, '')));
  return { node, end: text[end] === '\n' ? end + 1 : end };
}

function codeAt(text, at) {
  const mark = /^`+/.exec(text.slice(at))[0];
  for (let close = text.indexOf(mark, at + mark.length); close !== -1;) {
    const run = /^`+/.exec(text.slice(close))[0];
    if (run === mark) {
      return { node: element('code', {}, text.slice(at + mark.length, close)), end: close + mark.length };
    }
    close = text.indexOf(mark, close + run.length);
  }
  return undefined;
}

const STYLES = [
  { mark: '**', tag: 'strong' },
  { mark: '__', tag: 'u' },
  { mark: '~~', tag: 's' },
  { mark: '||', tag: 'span' },
  { mark: '*', tag: 'em' },
  { mark: '_', tag: 'em' },
];

function styledAt(text, at, context) {
  for (const { mark, tag } of STYLES) {
    if (!text.startsWith(mark, at) || !opens(text, at, mark)) continue;
    const from = at + mark.length;
    const close = closingOf(text, from, mark);
    if (close <= from) continue;
    const inner = renderInline(text.slice(from, close), context);
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

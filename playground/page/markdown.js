// Takes text in Discord's markdown; gives DOM nodes. Untrusted: only nodes are built, and links are http or https.

import { element } from './dom.js';
import { codeAt, fenceAt } from './markdown-code.js';
import { angleAt, bareLinkAt, maskedLinkAt } from './markdown-links.js';
import { styledAt } from './markdown-styles.js';

const HEADING = /^ *(#{1,3}) +(\S.*)$/;
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
  // Closing hashes are no part of a heading; they are cut off here because a pattern for both ends would be slow.
  const title = heading?.[2].trimEnd().replace(/#+$/, '').trimEnd();
  if (title) {
    const level = heading[1].length;
    // The page's own heading is the channel, so a message starts one level below it.
    const node = element(`h${level + 1}`, { class: `md-h${level}` }, ...renderInline(title, context));
    return { node, next: at + 1 };
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
      return styledAt(text, at, (inner) => renderInline(inner, context));
    default:
      return undefined;
  }
}

function escapeAt(text, at) {
  const next = text[at + 1];
  return next !== undefined && /[^0-9A-Za-z\s]/.test(next) ? { text: next, end: at + 2 } : undefined;
}

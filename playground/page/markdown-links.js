// Takes text and a place in it; gives the link, mention, time or command that stands there, as a DOM node and its end.

import { element } from './dom.js';

/** A `[label](address)`; `renderLabel` draws the label. Undefined where there is none or its address is not http(s). */
export function maskedLinkAt(text, at, renderLabel) {
  const close = bracketEnd(text, at);
  if (close === -1 || text[close + 1] !== '(') return undefined;
  const target = /^\(\s*(?:<([^<>\s]+)>|((?:\\.|\([^()\s]*\)|[^()\\\s])+))(?:\s+"[^"\n]*")?\s*\)/.exec(
    text.slice(close + 1),
  );
  const url = target && safeUrl((target[1] ?? target[2]).replace(/\\([^0-9A-Za-z\s])/g, '$1'));
  if (!url) return undefined;
  const label = renderLabel(text.slice(at + 1, close));
  return label.length > 0 ? { node: link(url, label), end: close + 1 + target[0].length } : undefined;
}

function bracketEnd(text, at) {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '[') depth += 1;
    else if (text[index] === ']' && (depth -= 1) === 0) return index;
  }
  return -1;
}

/** An address written out in the text. */
export function bareLinkAt(text, at) {
  const match = /^https?:\/\/[^\s<]+/.exec(text.slice(at));
  if (!match) return undefined;
  let found = match[0];
  // A sentence's own punctuation ends no address, nor does the bracket that encloses it.
  for (let last = found.at(-1); /[.,:;!?"'\]*_~|)]/.test(last); last = found.at(-1)) {
    if (last === ')' && found.split('(').length >= found.split(')').length) break;
    found = found.slice(0, -1);
  }
  const url = safeUrl(found);
  return url ? { node: link(url, [found]), end: at + found.length } : undefined;
}

/** The address if it is http or https, else undefined. */
export function safeUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}

function link(url, children) {
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: url }, ...children);
}

/** What stands in angle brackets: a mention, a time, a command, an emoji or an address. */
export function angleAt(text, at, context) {
  const match = /^<([^<>\n]+)>/.exec(text.slice(at));
  const node = match && angleNode(match[1], context);
  return node ? { node, end: at + match[0].length } : undefined;
}

function angleNode(inner, { names, linked }) {
  const mention = /^(@!?|@&|#)(\d+)$/.exec(inner);
  if (mention) return mentionNode(mention[1], mention[2], names);
  const command = /^\/([^:\s][^:]*):\d+$/.exec(inner);
  if (command) return element('span', { class: 'mention' }, `/${command[1]}`);
  const emoji = /^a?:(\w+):\d+$/.exec(inner);
  if (emoji) return element('span', {}, `:${emoji[1]}:`);
  const time = /^t:(-?\d{1,12})(?::([tTdDfFsSR]))?$/.exec(inner);
  if (time) return timeNode(Number(time[1]), time[2] ?? 'f');
  const url = !linked && /^https?:/.test(inner) ? safeUrl(inner) : undefined;
  return url ? link(url, [inner]) : undefined;
}

function mentionNode(kind, id, names) {
  if (kind === '#') return element('span', { class: 'mention' }, `#${names.channel(id) ?? 'unknown'}`);
  const name = kind === '@&' ? 'unknown-role' : (names.user(id) ?? 'unknown-user');
  return element('span', { class: 'mention' }, `@${name}`);
}

const TIME_STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

function timeNode(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  const full = new Intl.DateTimeFormat('en-GB', TIME_STYLES.F).format(date);
  const shown =
    style === 'R' ? relativeTime(date) : new Intl.DateTimeFormat('en-GB', TIME_STYLES[style]).format(date);
  return element('time', { class: 'timestamp', datetime: date.toISOString(), title: full }, shown);
}

function relativeTime(date) {
  const seconds = (date.getTime() - Date.now()) / 1000;
  const units = { year: 31_536_000, month: 2_592_000, day: 86_400, hour: 3600, minute: 60, second: 1 };
  const [unit, length] = Object.entries(units).find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

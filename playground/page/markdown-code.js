// Takes text and a place in it; gives the code that stands there between backticks, as a DOM node and its end.

import { element } from './dom.js';

/** A fenced block, with the line break behind it. */
export function fenceAt(text, at) {
  if (!text.startsWith('```', at)) return undefined;
  const close = text.indexOf('```', at + 3);
  const body = close === -1 ? '' : text.slice(at + 3, close).replace(/^[\w+.#-]*\n/, '');
  if (body.trim() === '') return undefined;
  const end = close + 3;
  const node = element('pre', {}, element('code', {}, body.replace(/^\n+|\n+$/g, '')));
  return { node, end: text[end] === '\n' ? end + 1 : end };
}

/** Code within a line, between runs of as many backticks. */
export function codeAt(text, at) {
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

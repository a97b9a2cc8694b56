// A reading of Discord's markdown, written from how the client shows text and not from the escaper: text in, what is shown
// out, each piece with the name of what it is shown as.

export interface Shown {
  /** `text`, or the markup that took effect. */
  readonly as: string;
  readonly text: string;
}

/** Only at the beginning of a line. */
const BLOCKS: readonly (readonly [string, RegExp])[] = [
  ['heading', /^[ \t]*#{1,3}\s/],
  ['subtext', /^[ \t]*-#\s/],
  ['quote', /^[ \t]*>(?:>>)?\s/],
  ['list', /^[ \t]*(?:[-*+]|\d+\.)\s/],
  ['code block', /^[ \t]*```/],
];

const INLINE: readonly (readonly [string, RegExp])[] = [
  ['address', /^<?(?:https?|discord|steam|mailto|tel|ftp):(?:\/\/)?[^\s<]+/i],
  ['bare address', /^\w[\w-]*(?:\.[a-z][\w-]*)+/i],
  ['email', /^[\w.+-]+@[\w-]+/],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['mention of all', /^@(?:everyone|here)/],
  ['custom emoji', /^<a?:\w+:\d+>/],
  ['timestamp', /^<t:-?\d+(?::[a-z])?>/i],
  ['command link', /^<\/[^>]+:\d+>/],
  ['guild link', /^<id:\w+>/],
  ['phone', /^<\+\d+>/],
  ['emoji name', /^:[\w+-]+:/],
  ['masked link', /^\[(?:[^[\]]|\[[^\]]*\])*\]\([^)]*\)/],
  ['bold', /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/],
  ['italics', /^\*(?=[^\s*])(?:\\[\s\S]|[^\\])+?\*(?!\*)/],
  ['underline', /^__(?:\\[\s\S]|[^\\])+?__(?!_)/],
  ['italics', /^_(?:\\[\s\S]|[^\\_])+_/],
  ['strike-through', /^~~(?:\\[\s\S]|[^\\])+?~~/],
  ['spoiler', /^\|\|(?:\\[\s\S]|[^\\])+?\|\|/],
  ['code', /^`+[^`]+`+/],
];

export function readMarkdown(source: string): readonly Shown[] {
  const shown: Shown[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const escape = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escape !== null) {
      text += escape[1] ?? '';
      at += escape[0].length;
      continue;
    }
    const isLineStart = at === 0 || /[\n\r\u2028\u2029]/.test(source.charAt(at - 1));
    const isWordStart = at === 0 || !/\w/.test(source.charAt(at - 1));
    const rules = [...(isLineStart ? BLOCKS : []), ...INLINE].filter(
      ([as]) => isWordStart || as !== 'bare address',
    );
    const match = rules.flatMap(([as, rule]) => {
      const found = rule.exec(rest)?.[0];
      return found === undefined ? [] : [{ as, text: found }];
    })[0];
    if (match !== undefined) {
      shown.push({ as: 'text', text }, match);
      text = '';
      at += match.text.length;
    } else {
      text += rest.charAt(0);
      at += 1;
    }
  }
  return [...shown, { as: 'text', text }].filter((piece) => piece.text !== '');
}

// Text in, text out that Discord shows letter for letter; and back. For corpus text and user text alike.

/**
 * What Discord's markdown may interpret. Always: escapes, emphasis, strike-through, spoilers, code, mentions, timestamps,
 * links, quotes, headings. By place: a colon unless a space or nothing follows (addresses, emoji names), a stop before a letter
 * (bare addresses), list markers where a line begins. The beginning of the text counts as a line's, since it may be put there.
 */
const ACTIVE = /[\\*_~|`<>#[\]()@]|:(?!\s|$)|\.(?=\p{L})|[-+](?<=^\s*[-+])|\.(?<=^\s*\d+\.)/gmu;

/** Discord takes a backslash before anything but a letter, a digit and white space as an escape. */
const ESCAPED = /\\([^0-9A-Za-z\s])/gu;

/** Shown as `text` itself by Discord, wherever in a message it is put. */
export function escapeMarkdown(text: string): string {
  return text.replace(ACTIVE, '\\$&');
}

/** The exact inverse of `escapeMarkdown`. */
export function unescapeMarkdown(text: string): string {
  return text.replace(ESCAPED, '$1');
}

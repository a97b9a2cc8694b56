// A quotation with what a message says before and behind it in; the sentence that it stands in and those beside it out.

/** The words around a quotation, without its marks. */
export interface Surroundings {
  /** Its own sentence, up to it and behind it. */
  readonly lead: string;
  readonly tail: string;
  /** The sentence before its own, and the one behind. */
  readonly last: string;
  readonly next: string;
}

/** Between two sentences. */
export const sentenceEnd = /(?<=[.!?…])\s+(?=\p{Lu})/u;
/** “R. ” in “R. Amos”. */
export const initials = /\b\p{Lu}\.\s?(?=\p{Lu}\p{Ll})/gu;

/** `quote` with its own stop: “We rang Amos. “It rains.” I got that from Reed.” */
export function findSurroundings(before: string, quote: string, after: string): Surroundings {
  const plain = after.replace(/^[”"’'»*_]+/u, '').replace(initials, '');
  const behind = plain.split(/(?<=[.!?…])\s+(?=\p{Lu})|\n/u);
  const isClosed = /[.!?…]$/u.test(quote.trim()) && /^\s+\p{Lu}/u.test(plain);
  const lines = before.trimEnd().split('\n');
  const sentences = (lines.at(-1) ?? '').split(sentenceEnd);
  const isBegun = !/[.!?…]\s*$|\n\s*$/u.test(before);
  const lead = isBegun ? (sentences.pop() ?? '') : '';
  return {
    lead: lead.trimStart(),
    tail: isClosed ? '' : (behind[0] ?? ''),
    last: sentences.slice(-2).join(' ').trim(),
    next: (isClosed ? behind[0] : behind[1])?.trim() ?? '',
  };
}

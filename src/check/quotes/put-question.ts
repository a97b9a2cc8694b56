// A message and a quotation that ends in a question mark in; whether the mark is the quotation’s and not the writer’s own out.
import { lead } from './speaker-before.ts';
import type { QuotedRun } from './quoted-runs.ts';

const asks =
  /(?:^|\s)(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|quer(?:y|ies|ied)|says?|said|wrote|writes|demands?|demanded)(?:\s(?:us|me|him|her|them))?\s*[:,]?\s*[“"‘'«„*_]*$/iu;

/** ““It rains?” Amos asked.”; but “Did Amos say “it rains?””: asked by the writer, who puts the mark inside. */
export function isQuestionPut(text: string, { start, end }: QuotedRun): boolean {
  if (!/\?\s*$/u.test(text.slice(start, end))) return false;
  const before = text.slice(0, start);
  const own = /(?:[.!?…]|\n)\s*[“"‘'«„*_]*$/u.test(before) ? '' : lead(before);
  if (!/\p{L}/u.test(own)) return true;
  return (
    asks.test(own) &&
    !/^\W*(?:who|what|where|when|why|how|which|did|does|do|has|have|had|is|was|are|were|can|could)\b/iu.test(
      own,
    )
  );
}

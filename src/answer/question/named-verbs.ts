// A question and a name found in it in; whether that word is what somebody does there, out.
import type { Mention } from '../../facts/names.ts';
import { reporting } from './described.ts';

/** “I board it”: one lower-case word in the singular after a person is what they do. */
export function isVerb(text: string, { start, end }: Mention): boolean {
  const word = text.slice(start, end);
  if (reporting.test(text.slice(0, start)) && /^ (?:that|how|whether)\b/iu.test(text.slice(end))) return true;
  // “Who funds the library?”
  if (/^\p{Ll}+s$/u.test(word) && /^who $/iu.test(text.slice(0, start)))
    return /^ (?:the|an?|it|them|this|that|these|those)\b/iu.test(text.slice(end));
  return (
    /^\p{Ll}+$/u.test(word) &&
    !word.endsWith('s') &&
    ((/(?:^|\b(?:i|we|you|they)(?: can| could| should| would| do| don't)? |^can )$/iu.test(
      text.slice(0, start),
    ) &&
      /^ (?:me|you|him|her|it|them|the|this|that|us)\b/iu.test(text.slice(end))) ||
      // “Where did she study?”
      (/\b(?:did|does) (?:he|she|they|(?:\p{Lu}\p{L}+ ){1,3}\p{Lu}\p{L}+) $/u.test(text.slice(0, start)) &&
        /^(?:\W*$| (?:at|in|with|for)\b)/iu.test(text.slice(end))))
  );
}

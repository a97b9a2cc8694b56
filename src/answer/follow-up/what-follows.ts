// A question for a reason, what was found for it and the quotes shown last in; what the sources say right behind those, out.
import type { Knowledge } from '../../knowledge.ts';
import { findSentences } from '../../search/sentences.ts';
import { ample, citeRun, widen } from '../cite.ts';
import type { Context } from './context.ts';
import type { Found } from '../found.ts';
import { findQuoted } from '../quotation/quoted-places.ts';

/** “Why?”, answered by nothing but what was shown: the sentence after it, where the passage goes on. */
export function whatFollows(knowledge: Knowledge, found: Found, { quotes }: Context): Found {
  if (found.kind !== 'passage' || !found.citations.every(({ quote }) => quotes.includes(quote))) return found;
  const [next, ...others] = findQuoted(knowledge, quotes).flatMap(({ passage, run }) => {
    const sentence = findSentences(passage.text).find(({ start }) => start >= run.end);
    return sentence ? [citeRun(passage, widen(passage, sentence, ample), [])] : [];
  });
  return next ? { kind: 'passage', citations: [next, ...others], next: [] } : found;
}

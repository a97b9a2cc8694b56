// A weighed sentence in; the citation of it with the sentence before or behind it, out.
import type { Knowledge } from '../../knowledge.ts';
import { findSentences } from '../../search/sentences.ts';
import type { Citation } from '../answer.ts';
import { citeRun } from '../cite.ts';
import { findCarried } from '../source-text/carried-subject.ts';
import type { Weighed } from './weigh.ts';

/** The sentence and the one that goes on about it. */
export function citeWithNext({ passage, sentence, runs }: Weighed): Citation {
  const next = findSentences(passage.text).find(({ start }) => start >= sentence.end);
  return citeRun(passage, { start: sentence.start, end: next?.end ?? sentence.end }, runs);
}

/** The sentence and the one before, which names what it is about. */
export function citeWithBefore(knowledge: Knowledge, { passage, sentence, runs }: Weighed): Citation {
  const start = findCarried(knowledge, passage, sentence)?.start ?? sentence.start;
  return citeRun(passage, { start, end: sentence.end }, runs);
}

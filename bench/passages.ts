// Sentences in; as many passages made of them as wanted, out: dealt by a fixed sequence, so that each run has the same.
import type { Passage } from '../src/corpus/corpus.ts';
import { findSentences } from '../src/search/sentences.ts';

const SENTENCES = 5;

export function sentencesOf(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ text }) => findSentences(text).map(({ start, end }) => text.slice(start, end)));
}

/** Park and Miller's sequence: whole numbers from 1 to 2^31 − 2. */
function buildSequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

/** `size` passages of five sentences each, all of one source. */
export function dealPassages(sentences: readonly string[], size: number): readonly Passage[] {
  const next = buildSequence(1);
  const pick = () => sentences[next() % sentences.length] ?? '';
  return Array.from({ length: size }, (_, index) => ({
    id: `dealt#${index + 1}`,
    source: 'dealt',
    paragraph: index + 1,
    text: Array.from({ length: SENTENCES }, pick).join(' '),
  }));
}

// Paragraphs of a new file and the sources that are there in; the source it repeats, and how much of it, out.
import { setImmediate } from 'node:timers/promises';
import type { Source } from '../corpus/corpus.ts';
import { normaliseTerm } from '../corpus/words.ts';

export interface NearDuplicate {
  /** The id of the source. */
  readonly source: string;
  /** 0 to 1: how much of the shorter text stands in the longer one. */
  readonly share: number;
}

/**
 * Texts are compared by the runs of words that they share, of five words each: “shingles”, after A. Z. Broder, “On the
 * resemblance and containment of documents” (1997). The measure is his containment, of the shorter in the longer, so
 * that a part and a longer new edition are found as well as a copy.
 */
const words = 5;

/** Paragraphs between two pauses in which others may run. */
const atOnce = 25;

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function shinglesOf(text: string): readonly number[] {
  const found = normaliseTerm(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.slice(words - 1).map((_, at) => hash(found.slice(at, at + words).join(' ')));
}

async function eachShingle(paragraphs: readonly string[], take: (shingle: number) => void): Promise<void> {
  for (let at = 0; at < paragraphs.length; at += 1) {
    shinglesOf(paragraphs[at] ?? '').forEach(take);
    if (at % atOnce === atOnce - 1) await setImmediate();
  }
}

/** Only shingles of the new file are kept, so that a source of any length takes no memory. */
async function shareOf(own: ReadonlySet<number>, { passages }: Source): Promise<number> {
  const both = new Set<number>();
  let count = 0;
  await eachShingle(
    passages.map(({ text }) => text),
    (shingle) => {
      count += 1;
      if (own.has(shingle)) both.add(shingle);
    },
  );
  return both.size / Math.max(1, Math.min(own.size, count));
}

/** The source that shares most, where that is at least `least`; paragraphs of fewer than five words count for nothing. */
export async function findNearDuplicate(
  paragraphs: readonly string[],
  sources: readonly Source[],
  least = 0.5,
): Promise<NearDuplicate | undefined> {
  const own = new Set<number>();
  await eachShingle(paragraphs, (shingle) => own.add(shingle));
  let nearest: NearDuplicate | undefined;
  for (const source of sources) {
    const share = await shareOf(own, source);
    if (share >= least && share > (nearest?.share ?? 0)) nearest = { source: source.id, share };
  }
  return nearest;
}

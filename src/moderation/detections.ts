// Texts of sources in; what was detected when they were read, or what can still be found out about them, out.
import type { Source } from '../corpus/corpus.ts';
import { hashOf } from '../corpus/hash.ts';
import type { Parsed } from '../intake/intake.ts';
import { findNearDuplicate } from '../intake/near-duplicate.ts';
import { findSuspicions } from '../intake/suspicions.ts';
import type { Detected, Review } from './results.ts';

export interface Detections {
  /** Keeps what was read from a file, under its paragraphs; `others` are the sources that it may repeat. */
  keep(source: string, parsed: Parsed, others: readonly Source[]): Promise<void>;
  /** For each source whose text the draft brings. */
  of(review: Review): Promise<readonly Detected[]>;
}

/** Files whose details are kept. They are small, and what is gone is found out again but for the file's name. */
const KEPT = 200;

function keyOf(source: string, paragraphs: readonly string[]): string {
  return hashOf([source, paragraphs]);
}

async function findNearest(
  source: string,
  paragraphs: readonly string[],
  others: readonly Source[],
): Promise<Pick<Detected, 'nearest'>> {
  const nearest = await findNearDuplicate(
    paragraphs,
    others.filter(({ id }) => id !== source),
  );
  return nearest === undefined ? {} : { nearest };
}

async function detect(
  source: string,
  paragraphs: readonly string[],
  others: readonly Source[],
): Promise<Detected> {
  const warnings = findSuspicions(paragraphs).map(({ words }) => words);
  return { source, warnings, ...(await findNearest(source, paragraphs, others)) };
}

async function detectParsed(source: string, parsed: Parsed, others: readonly Source[]): Promise<Detected> {
  const { file, format, pages, paragraphs, warnings } = parsed;
  return {
    source,
    from: { file, format, ...(pages === undefined ? {} : { pages: pages.length }) },
    warnings: warnings.map(({ words }) => words),
    ...(await findNearest(source, paragraphs, others)),
  };
}

export function createDetections(): Detections {
  const kept = new Map<string, Detected>();
  const put = (key: string, detected: Detected): Detected => {
    kept.set(key, detected);
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    return detected;
  };
  return {
    async keep(source, parsed, others) {
      put(keyOf(source, parsed.paragraphs), await detectParsed(source, parsed, others));
    },
    async of({ changes, after }) {
      const brought = new Set(changes.put.map(({ file }) => file));
      const { sources } = after.corpus;
      const found: Detected[] = [];
      for (const { id, passages } of sources) {
        if (!brought.has(`sources/${id}.md`)) continue;
        const paragraphs = passages.map(({ text }) => text);
        const key = keyOf(id, paragraphs);
        found.push(kept.get(key) ?? put(key, await detect(id, paragraphs, sources)));
      }
      return found;
    },
  };
}

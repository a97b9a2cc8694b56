// Texts of sources in; what was detected when they were read, or what can still be found out about them, out.
import type { Source } from '../corpus/corpus.ts';
import { hashOf } from '../corpus/hash.ts';
import type { Parsed } from '../intake/intake.ts';
import { findNearDuplicate } from '../intake/near-duplicate.ts';
import { findSuspicions } from '../intake/suspicions.ts';
import { proposalKey } from './proposals.ts';
import type { Detected, Review } from './results.ts';

export interface Detections {
  /** Keeps what was read from a file, under its paragraphs. */
  keep(source: string, parsed: Parsed): void;
  /** For each source whose text the draft brings. */
  of(review: Review): Promise<readonly Detected[]>;
}

/** What is kept is small, and what is gone is found out again but for the file's name. */
const KEPT = 200;

function createKept<T>() {
  const kept = new Map<string, T>();
  return {
    find: (key: string): T | undefined => kept.get(key),
    put(key: string, thing: T): T {
      kept.set(key, thing);
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
      return thing;
    },
  };
}

function keyOf(source: string, paragraphs: readonly string[]): string {
  return hashOf([source, paragraphs]);
}

type Read = Pick<Detected, 'from' | 'warnings'>;

function readFrom({ file, format, pages, warnings }: Parsed): Read {
  return {
    from: { file, format, ...(pages === undefined ? {} : { pages: pages.length }) },
    warnings: warnings.map(({ words }) => words),
  };
}

function readAgain(paragraphs: readonly string[]): Read {
  return { warnings: findSuspicions(paragraphs).map(({ words }) => words) };
}

async function findNearest(
  paragraphs: readonly string[],
  others: readonly Source[],
): Promise<Pick<Detected, 'nearest'>> {
  const nearest = await findNearDuplicate(paragraphs, others);
  return nearest === undefined ? {} : { nearest };
}

export function createDetections(): Detections {
  const reads = createKept<Read>();
  /** By all files of the draft, as a source may repeat another that the draft brings. */
  const nearests = createKept<Pick<Detected, 'nearest'>>();
  const detect = async ({ id, passages }: Source, sources: readonly Source[], files: string) => {
    const paragraphs = passages.map(({ text }) => text);
    const key = keyOf(id, paragraphs);
    const read = reads.find(key) ?? reads.put(key, readAgain(paragraphs));
    const place = `${files} ${id}`;
    const others = sources.filter((one) => one.id !== id);
    const near = nearests.find(place) ?? nearests.put(place, await findNearest(paragraphs, others));
    return { source: id, ...read, ...near };
  };
  return {
    keep(source, parsed) {
      reads.put(keyOf(source, parsed.paragraphs), readFrom(parsed));
    },
    async of({ draft, changes, after }) {
      const brought = new Set(changes.put.map(({ file }) => file));
      const files = proposalKey({ ...draft, changes });
      const { sources } = after.corpus;
      const found: Detected[] = [];
      for (const source of sources) {
        if (brought.has(`sources/${source.id}.md`)) found.push(await detect(source, sources, files));
      }
      return found;
    },
  };
}

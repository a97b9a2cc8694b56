// A test set in; how long building and asking take against MiniSearch with its defaults, out.
import MiniSearch from 'minisearch';
import type { Source } from '../../src/corpus/corpus.ts';
import { findSentences } from '../../src/search/sentences.ts';
import { buildSearch } from '../../src/search/search.ts';
import type { TestSet } from './questions.ts';

const SIZES = [500, 2000, 20_000];
const ASKED = 300;
const SENTENCES = 5;
const ROUNDS = 7;
/** Above this size a build takes seconds, and one is enough. */
const LARGE = 5000;

export interface Speed {
  readonly passages: number;
  /** Milliseconds. */
  readonly build: string;
  readonly 'bare build': string;
  readonly 'build ratio': string;
  readonly p50: string;
  readonly 'bare p50': string;
  readonly 'p50 ratio': string;
  readonly p95: string;
}

/** Larger corpora are made of the same sentences, dealt anew: a fixed sequence, so that each run measures the same. */
function deal({ sources }: TestSet, size: number): readonly Source[] {
  const sentences = sources
    .flatMap(({ passages }) => passages)
    .flatMap(({ text }) => findSentences(text).map(({ start, end }) => text.slice(start, end)));
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  const passages = Array.from({ length: size }, (_, index) => ({
    id: `dealt#${index + 1}`,
    source: 'dealt',
    paragraph: index + 1,
    text: Array.from({ length: SENTENCES }, () => sentences[next() % sentences.length] ?? '').join(' '),
  }));
  return [{ id: 'dealt', cite: 'dealt', title: 'dealt', passages }];
}

/** Milliseconds of the processor's: a build is long enough for it, and another program's work does not count. */
function work(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(times: readonly number[], at: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * at)] ?? 0;
}

function measure(set: TestSet, size: number): Speed {
  const sources = deal(set, size);
  const passages = sources.flatMap((source) => source.passages);
  let bare = new MiniSearch({ fields: ['text'] });
  let search = buildSearch([]);
  // The quickest of a few builds, turn and turn about: warming up and collecting garbage only ever add.
  const [bareBuilds, builds]: [number[], number[]] = [[], []];
  for (let round = 0; round < (size > LARGE ? 1 : ROUNDS); round++) {
    bareBuilds.push(
      work(() => {
        bare = new MiniSearch({ fields: ['text'] });
        bare.addAll(passages);
      }),
    );
    builds.push(
      work(() => {
        search = buildSearch(sources);
      }),
    );
  }
  const [build, bareBuild] = [Math.min(...builds), Math.min(...bareBuilds)];
  const step = Math.max(1, Math.floor(set.questions.length / ASKED));
  const asked = set.questions.filter((_, index) => index % step === 0).map(({ text }) => text);
  const bareTimes = asked.map((text) => time(() => bare.search(text)));
  const times = asked.map((text) => time(() => search.find(text, 3)));
  const [p50, bareP50] = [quantile(times, 0.5), quantile(bareTimes, 0.5)];
  return {
    passages: size,
    build: build.toFixed(0),
    'bare build': bareBuild.toFixed(0),
    'build ratio': (build / bareBuild).toFixed(2),
    p50: p50.toFixed(2),
    'bare p50': bareP50.toFixed(2),
    'p50 ratio': (p50 / bareP50).toFixed(2),
    p95: quantile(times, 0.95).toFixed(2),
  };
}

/** One row for each size; the first size is measured twice, since the first run of all warms the machine up. */
export function measureSpeed(set: TestSet): readonly Speed[] {
  measure(set, SIZES[0] ?? 0);
  return SIZES.map((size) => measure(set, size));
}

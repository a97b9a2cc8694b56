// Passages and questions in; how long the event loop stands still while the engine is rebuilt, and what is answered, out.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import MiniSearch from 'minisearch';
import { quantile } from '../eval/quantile.ts';
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask.ts';
import type { Passage } from '../src/corpus/corpus.ts';
import type { RawCorpus } from '../src/corpus/raw.ts';
import { buildServed, type Knowledge } from '../src/knowledge.ts';
import type { Race } from './race.ts';

const ROUNDS = 5;
/** Passages in a source; sources are whole files. */
const SOURCE = 200;
/** Milliseconds between an answer and the next question. */
const PAUSE = 50;

/** A corpus, with these passages besides its own. */
function addPassages(raw: RawCorpus, passages: readonly Passage[]): RawCorpus {
  const count = Math.ceil(passages.length / SOURCE);
  const dealt = Array.from({ length: count }, (_, place) => ({
    file: `sources/dealt-${place + 1}.md`,
    text: passages
      .slice(place * SOURCE, (place + 1) * SOURCE)
      // An empty line would part one passage into two.
      .map(({ text }) => text.replaceAll(/\n\s*\n/g, '\n'))
      .join('\n\n'),
  }));
  return { ...raw, sources: [...raw.sources, ...dealt] };
}

/** Milliseconds. */
interface Stalled {
  /** From one turn of the event loop to the next, at most. */
  readonly longest: number;
  readonly took: number;
}

async function findLongestStall(work: () => Promise<unknown>): Promise<Stalled> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // The first turn is what the others are counted from.
  await setTimeout(2);
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  // The last stall is over when a timer has run.
  await setTimeout(2);
  delay.disable();
  return { longest: delay.max / 1e6, took };
}

const middle = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Adds the passages to bare indexes, one after the other, for at least so many milliseconds. */
async function addFor(passages: readonly Passage[], milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  do {
    await new MiniSearch({ fields: ['text'] }).addAllAsync(passages);
  } while (performance.now() < end);
}

/**
 * The middle one of the longest stalls of several rounds, each of the two in turns. What else runs on the machine stalls
 * both, and whoever takes longer is disturbed more often; so both take the same time.
 */
async function raceStalls(raw: RawCorpus, passages: readonly Passage[]): Promise<Race> {
  const bare: number[] = [];
  const engine: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const built = await findLongestStall(() => buildServed(raw));
    engine.push(built.longest);
    bare.push((await findLongestStall(() => addFor(passages, built.took))).longest);
  }
  return { engine: middle(engine), bare: middle(bare) };
}

/** Questions put while a version was rebuilt. */
export interface Meanwhile {
  readonly asked: number;
  /** As they were before the rebuilding began. */
  readonly answered: number;
  /** Milliseconds, middle values: of the same questions before and meanwhile. */
  readonly before: number;
  readonly meanwhile: number;
}

interface Put {
  readonly answer: Answer;
  readonly milliseconds: number;
}

function put(knowledge: Knowledge, question: string): Put {
  const start = performance.now();
  const answer = ask(knowledge, question);
  return { answer, milliseconds: performance.now() - start };
}

/** Puts the questions, one after the other, to what serves for as long as a rebuild takes. */
async function askMeanwhile(
  knowledge: Knowledge,
  raw: RawCorpus,
  questions: readonly string[],
): Promise<Meanwhile> {
  const before = questions.map((question) => put(knowledge, question));
  const rebuilding = { isDone: false };
  const rebuilt = buildServed(raw).finally(() => {
    rebuilding.isDone = true;
  });
  const meanwhile: Put[] = [];
  let answered = 0;
  while (!rebuilding.isDone) {
    const place = meanwhile.length % questions.length;
    const one = put(knowledge, questions[place] ?? '');
    meanwhile.push(one);
    if (isDeepStrictEqual(one.answer, before[place]?.answer)) answered++;
    await setTimeout(PAUSE);
  }
  await rebuilt;
  return {
    asked: meanwhile.length,
    answered,
    before: middle(before.map(({ milliseconds }) => milliseconds)),
    meanwhile: middle(meanwhile.map(({ milliseconds }) => milliseconds)),
  };
}

/**
 * Rebuilds a version from its texts while the one before serves: the longest stall, against that of adding the same
 * passages to a bare index by addAllAsync, in turns; then once more with questions put.
 */
export async function measureRebuilding(
  raw: RawCorpus,
  passages: readonly Passage[],
  questions: readonly string[],
): Promise<{ readonly stalls: Race; readonly meanwhile: Meanwhile }> {
  const dealt = addPassages(raw, passages);
  const { knowledge } = await buildServed(dealt);
  const stalls = await raceStalls(dealt, passages);
  return { stalls, meanwhile: await askMeanwhile(knowledge, dealt, questions) };
}

// Passages and questions in; how long the engine and bare MiniSearch take over them, in turns, out.
import MiniSearch from 'minisearch';
import { quantile } from '../eval/quantile.ts';
import { plainCorpus } from '../eval/plain-corpus.ts';
import { ask } from '../src/answer/ask.ts';
import type { Passage } from '../src/corpus/corpus.ts';
import { buildKnowledge, type Knowledge } from '../src/knowledge.ts';

/** Milliseconds of each of the two. */
export interface Race {
  readonly engine: number;
  readonly bare: number;
}

const ROUNDS = 3;

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Middle values of each of the two, run in turns so that what slows the machine slows both. */
function race(times: number, engine: (turn: number) => void, bare: (turn: number) => void): Race {
  const taken: Race[] = [];
  for (let turn = 0; turn < times; turn++) {
    const run = {
      engine: () =>
        time(() => {
          engine(turn);
        }),
      bare: () =>
        time(() => {
          bare(turn);
        }),
    };
    // Whoever goes second finds the other's garbage; so they change places.
    const first = turn % 2 === 0 ? run.engine() : run.bare();
    const second = turn % 2 === 0 ? run.bare() : run.engine();
    taken.push(turn % 2 === 0 ? { engine: first, bare: second } : { engine: second, bare: first });
  }
  return {
    engine: quantile(
      taken.map(({ engine: one }) => one),
      0.5,
    ),
    bare: quantile(
      taken.map(({ bare: one }) => one),
      0.5,
    ),
  };
}

function corpusOf(passages: readonly Passage[]): Parameters<typeof buildKnowledge>[0] {
  return plainCorpus([{ id: 'dealt', cite: 'dealt', passages }]);
}

function buildBare(passages: readonly Passage[]): MiniSearch {
  const bare = new MiniSearch({ fields: ['text'] });
  bare.addAll(passages);
  return bare;
}

/** Building what questions are answered from, against adding the passages to an index of their own. */
export function raceBuilding(passages: readonly Passage[]): Race {
  const corpus = corpusOf(passages);
  return race(
    ROUNDS,
    () => buildKnowledge(corpus),
    () => buildBare(passages),
  );
}

/** A question through the whole engine, against a bare search for it with MiniSearch's defaults. */
export function raceAsking(passages: readonly Passage[], questions: readonly string[]): Race {
  const knowledge: Knowledge = buildKnowledge(corpusOf(passages));
  const bare = buildBare(passages);
  const textAt = (turn: number) => questions[turn % questions.length] ?? '';
  const times = ROUNDS * questions.length;
  return race(
    times,
    (turn) => ask(knowledge, textAt(turn)),
    (turn) => bare.search(textAt(turn)),
  );
}

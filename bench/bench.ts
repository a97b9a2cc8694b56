// npm run bench: a question through the engine, building it and rebuilding it, against bare MiniSearch on the same passages.
import { readConversations } from '../eval/question-files.ts';
import { readTestSet } from '../eval/retrieval/questions.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { readCorpusFolder } from '../src/corpus/read.ts';
import { dealPassages, sentencesOf } from './passages.ts';
import { raceAsking, raceBuilding, type Race } from './race.ts';
import { measureRebuilding } from './stall.ts';

/** The most that the engine may take, as a multiple of what MiniSearch takes. */
const TARGETS = [
  { size: 2_000, asking: 1, building: 1.3 },
  { size: 20_000, asking: 0.25, building: 1.3 },
];
/** Of the longest stall while rebuilding. */
const STALLING = { size: 20_000, target: 2 };
const ASKED = 100;

interface Material {
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
}

/** Public passages and questions where EVAL_DATA names them; the bundled ones otherwise. */
async function readMaterial(path: string | undefined): Promise<Material> {
  if (path !== undefined && path !== '') {
    const { sources, questions } = readTestSet(path);
    const step = Math.max(1, Math.floor(questions.length / ASKED));
    return {
      sentences: sentencesOf(sources.flatMap(({ passages }) => passages)),
      questions: questions.filter((_, index) => index % step === 0).map(({ text }) => text),
    };
  }
  const { sources } = await loadCorpus('corpus');
  const turns = readConversations('report').flatMap((conversation) => conversation.turns);
  return {
    sentences: sentencesOf(sources.flatMap(({ passages }) => passages)),
    questions: turns
      .map(({ question }) => question)
      .filter((text) => !text.startsWith('/'))
      .slice(0, ASKED),
  };
}

function row(what: string, { engine, bare }: Race, target: number): Record<string, string | number> {
  const ratio = engine / bare;
  return {
    what,
    'engine ms': engine.toFixed(2),
    'MiniSearch ms': bare.toFixed(2),
    ratio: ratio.toFixed(2),
    'at most': target.toFixed(2),
    met: ratio <= target ? 'yes' : 'no',
  };
}

const { sentences, questions } = await readMaterial(process.env.EVAL_DATA);
// The first run of all warms the machine up and is not counted.
raceAsking(dealPassages(sentences, 500), questions);
const rows = TARGETS.flatMap(({ size, asking, building }) => {
  const passages = dealPassages(sentences, size);
  const count = size.toLocaleString('en-GB');
  return [
    row(`building ${count} passages`, raceBuilding(passages), building),
    row(`a question to ${count} passages, p50`, raceAsking(passages, questions), asking),
  ];
});
const { stalls, meanwhile } = await measureRebuilding(
  await readCorpusFolder('corpus'),
  dealPassages(sentences, STALLING.size),
  questions,
);
rows.push(
  row(`rebuilding ${STALLING.size.toLocaleString('en-GB')} passages, longest stall`, stalls, STALLING.target),
);
console.table(rows);
const { asked, answered, before } = meanwhile;
console.log(
  `Questions put while rebuilding: ${asked}, answered as before: ${answered}; p50 ${meanwhile.meanwhile.toFixed(2)} ms, before ${before.toFixed(2)} ms.`,
);
if (rows.some(({ met }) => met === 'no') || answered < asked || asked === 0) process.exitCode = 1;

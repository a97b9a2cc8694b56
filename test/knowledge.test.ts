// The snapshot that is built in short steps is the one that is built at once.
import { describe, expect, test } from 'vitest';
import { dealPassages, sentencesOf } from '../bench/passages.ts';
import { ask } from '../src/answer/ask.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { CorpusError } from '../src/corpus/problems.ts';
import { readCorpusFolder } from '../src/corpus/read.ts';
import { PASSAGES_A_STEP } from '../src/corpus/steps.ts';
import { buildKnowledge, buildKnowledgeAsync, buildServed } from '../src/knowledge.ts';
import { rawCorpusOf } from './support/corpus.ts';

const bundled = await loadCorpus('corpus');
const sentences = sentencesOf(bundled.sources.flatMap((source) => source.passages));
const dealt = { id: 'dealt', cite: 'dealt', passages: dealPassages(sentences, 300) };
const generated: Corpus = { ...bundled, sources: [...bundled.sources, dealt] };
const plain: Corpus = { ...generated, entities: [], figures: [], quotations: [], statements: [] };

const every = <T>(items: readonly T[], step: number): readonly T[] =>
  items.filter((_, index) => index % step === 0);

const questions = [
  ...bundled.examples,
  ...every(bundled.entities, 5).flatMap(({ names }) => [
    `what is ${names[0].text}?`,
    `how many ${names[0].text}`,
  ]),
  ...every(bundled.figures, 3).flatMap(({ asked }) => asked.slice(0, 1)),
  ...every(sentences, 4),
  'wich aeras do they cuver',
  'how many boards are there in the city?',
];

describe('built in steps, it gives the same answers', () => {
  test.each([
    ['on the bundled corpus', bundled],
    ['on a larger one', generated],
    ['on one without a fact table', plain],
  ])('%s', async (_, corpus) => {
    const once = buildKnowledge(corpus);
    const inTurns = await buildKnowledgeAsync(corpus);
    for (const question of questions) expect(ask(inTurns, question)).toEqual(ask(once, question));
    expect(questions.length).toBeGreaterThan(20);
  });
});

test('building it leaves everything else a turn after every few passages', async () => {
  let turns = 0;
  let isBuilt = false;
  const count = (): void => {
    turns++;
    if (!isBuilt) setImmediate(count);
  };
  setImmediate(count);
  const knowledge = await buildKnowledgeAsync(generated);
  isBuilt = true;
  expect(knowledge.corpus).toBe(generated);
  // Each passage is read for its words, for the names in it and for where it is set.
  expect(turns).toBeGreaterThan((3 * dealt.passages.length) / PASSAGES_A_STEP);
});

describe('a stored version', () => {
  test('serves what its texts say', async () => {
    const { knowledge, withheld } = await buildServed(await readCorpusFolder('corpus'));
    expect(knowledge.corpus).toEqual(bundled);
    expect(withheld).toEqual([]);
  });

  test('whose texts make no corpus is refused with every problem', async () => {
    const raw = rawCorpusOf({ sources: { 'Bad Name': 'Text.' }, facts: 'corpus: 7' });
    await expect(buildServed(raw)).rejects.toThrow(CorpusError);
    await expect(buildServed(raw)).rejects.toThrow(/Bad Name[^]*facts\.yaml/);
  });
});

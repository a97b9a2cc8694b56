// Where a corpus is set, found a few passages at a time.
import { expect, test } from 'vitest';
import { settingSteps } from '../../src/facts/setting.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

test('a large corpus is read in short steps, and its place is found at the end of them', () => {
  const PASSAGES = 2_000;
  const paragraphs = Array.from({ length: PASSAGES }, (_, at) => `Stop ${at} of the island was painted.`);
  const corpus = corpusOf({
    sources: { survey: paragraphs.join('\n\n') },
    facts: {
      entities: [
        {
          id: 'stop',
          kind: 'place',
          names: [{ text: 'Stop 1', evidence: [{ source: 'survey', quote: 'Stop 1 of' }] }],
        },
      ],
    },
  });
  const steps = settingSteps(corpus, buildKnowledge(corpus).names);
  let taken = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) taken += 1;
  expect(taken).toBeGreaterThan(PASSAGES / 10);
  expect(step.value.find('on the island, on an island')).toEqual([{ start: 7, end: 13 }]);
});

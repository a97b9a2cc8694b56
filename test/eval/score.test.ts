// The questions of corpus/questions, put to the engine as it is: no score may be under what eval/score.json records.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { findFallen } from '../../eval/fallen.ts';
import { measure } from '../../eval/measure.ts';
import { putScore } from '../../eval/render-score.ts';
import { scoreSchema, type Score } from '../../src/score.ts';

const recorded = scoreSchema.parse(JSON.parse(readFileSync('eval/score.json', 'utf8')));
let score: Score;

beforeAll(async () => {
  ({ score } = await measure());
}, 600_000);

test('no score is under the recorded one', () => {
  expect(findFallen(recorded, score)).toEqual([]);
});

test('the record is of the bundled corpus as it is', () => {
  expect(recorded.corpus).toBe(score.corpus);
});

test('the table in the README is the recorded one', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(putScore(readme, recorded)).toBe(readme);
});

test('a score that fell is named, and one that rose is not', () => {
  const more = recorded.report.wrongSpeakers + 1;
  const fallen = { ...recorded, report: { ...recorded.report, refused: 0, wrongSpeakers: more } };
  expect(findFallen(recorded, fallen)).toEqual([
    expect.stringMatching(/^report: refused was \S+ and is 0$/),
    expect.stringMatching(/^report: wrongSpeakers was \d+ and is \d+$/),
  ]);
  expect(findFallen(fallen, recorded)).toEqual([]);
});

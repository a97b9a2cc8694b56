// A file in; the score that it records, or why it records none, out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readScore } from '../src/score.ts';

const folder = mkdtempSync(join(tmpdir(), 'score-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the recorded score is read', () => {
  const read = readScore(new URL('../eval/score.json', import.meta.url));
  expect('score' in read && read.score.report.questions).toBeGreaterThan(200);
});

test.each([
  ['is missing', undefined, 'ENOENT'],
  ['is no JSON', '{', 'JSON'],
  ['lacks its figures', '{"corpus":"ab"}', 'report'],
  ['has a share above one', '{"corpus":"ab","report":{"answerable":94.3},"tune":{}}', 'answerable'],
])('a file that %s gives its problem', (_, text, problem) => {
  const file = join(folder, 'score.json');
  if (text !== undefined) writeFileSync(file, text);
  const read = readScore(file);
  expect('problem' in read && read.problem).toContain(problem);
});

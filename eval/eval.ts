// npm run eval [-- --failures]: puts the questions to the engine; prints the scores and records them.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Grade } from './grade.ts';
import { measure } from './measure.ts';
import { measurePlain } from './plain-corpus.ts';
import type { SetName } from './question-files.ts';
import { quantile } from './quantile.ts';
import { putScore, renderScore, renderSet } from './render-score.ts';
import { readTestSet } from './retrieval/questions.ts';

const SCORE = 'eval/score.json';
const README = 'README.md';

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function describeFailure({ trial: { id, question, record } }: Grade): string {
  const expected = [question.kind.join('/'), question.words?.join(' & '), question.passages?.join(' ')];
  const given = record.citations.map(({ passage, quote }) => `${passage} ${quote}`);
  return [
    `${id} ${question.question}`,
    `  expected ${expected.filter((part) => part !== undefined).join(', ')}`,
    `  given    ${record.kind}${record.reason === undefined ? '' : ` ${record.reason}`}: ${[record.text, ...given.slice(0, 2)].join(' | ')}`,
  ].join('\n');
}

function printFailures(grades: Readonly<Record<SetName, readonly Grade[]>>): void {
  for (const set of ['tune', 'report'] as const) {
    const failed = grades[set].filter(({ right, wrongSpeaker }) => !right || wrongSpeaker);
    print(`\n${set}: ${failed.length} of ${grades[set].length} failed`, ...failed.map(describeFailure));
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { failures: { type: 'boolean', default: false } } });
  const { score, grades } = await measure();
  print(renderScore(score), '', 'Tuned on:', renderSet(score.tune));
  const times = [...grades.tune, ...grades.report].map(({ trial }) => trial.milliseconds);
  print('', `Latency: p50 ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`);
  if (values.failures) printFailures(grades);
  writeFileSync(SCORE, `${JSON.stringify(score, undefined, 2)}\n`);
  writeFileSync(README, putScore(readFileSync(README, 'utf8'), score));
  const { EVAL_DATA } = process.env;
  if (EVAL_DATA === undefined || EVAL_DATA === '') return;
  print('', `${EVAL_DATA}, a corpus without a fact table:`);
  console.table(measurePlain(readTestSet(EVAL_DATA)));
}

await main();

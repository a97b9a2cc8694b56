// What known questions teach is learnt once for the same questions, and anew for any others.
import { expect, test } from 'vitest';
import type { Precedent } from '../../src/corpus/corpus.ts';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { learnSteps } from '../../src/search/learnt.ts';

const questions: readonly Precedent[] = [
  { text: 'Who runs the boats?', answered: true, passages: ['log#1'], words: ['harbour'] },
  { text: 'Where are the nets kept?', answered: false, passages: [], words: [] },
  { text: 'Why?', answered: true, passages: ['log#2'], words: [], after: ['log#1'] },
];
const learn = (known: readonly Precedent[]) => runAtOnce(learnSteps(known));

test('the same questions are learnt from once', () => {
  expect(learn(structuredClone(questions))).toBe(learn(questions));
});

test.each<readonly [string, (one: Precedent) => Precedent]>([
  ['its words', (one) => ({ ...one, text: `${one.text}!` })],
  ['whether it is answered', (one) => ({ ...one, answered: !one.answered })],
  ['where', (one) => ({ ...one, passages: ['log#9'] })],
  ['the words that answer it', (one) => ({ ...one, words: ['pier'] })],
  ['what it was asked after', (one) => ({ ...one, after: [] })],
])('they are learnt from anew when one differs in %s', (_, change) => {
  const before = learn(questions);
  for (const at of questions.keys()) {
    const changed = questions.map((one, index) => (index === at ? change(one) : one));
    expect(learn(changed)).not.toBe(before);
  }
});

test('one question fewer is learnt from anew', () => {
  const before = learn(questions);
  expect(learn(questions.slice(1))).not.toBe(before);
});

test('a question that was asked after an answer is no precedent of one that was not', () => {
  const { precedents, turns } = learn(questions);
  expect(precedents.findLike('Why now?', 3)).toEqual([]);
  expect(turns.findLike('Why now?', 3).map(({ precedent }) => precedent.text)).toEqual(['Why?']);
});

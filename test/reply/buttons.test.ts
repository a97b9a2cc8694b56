import { expect, test } from 'vitest';
import type { Suggestion } from '../../src/answer/answer.ts';
import { decodePress } from '../../src/reply/custom-id.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import { buttonsOf, nothing, suggest, valley } from './fixture.ts';

/** What each button of a refusal with these suggestions says and does. */
function pressesOf(next: readonly Suggestion[]) {
  const reply = renderAnswer({ ...nothing, kind: 'refusal', reason: 'off-topic', next }, valley, {});
  return buttonsOf(reply).map(({ label, id }) => ({ label, press: decodePress(id, label) }));
}

function asking(question: string): Suggestion {
  return { label: question, question, command: 'ask', args: { question } };
}

test('a button gives the command with its arguments', () => {
  expect(pressesOf([suggest('What is a bridge?', { what: 'bridge' })])).toEqual([
    { label: 'What is a bridge?', press: { command: 'count', args: { what: 'bridge' } } },
  ]);
});

test('a question too long for the custom id is read from the label', () => {
  const question = `${'&'.repeat(40)} are there that many bridges?`;
  expect(pressesOf([asking(question)])).toEqual([
    { label: question, press: { command: 'ask', args: { question } } },
  ]);
});

test('arguments that fit nowhere become the question in plain words', () => {
  const long = {
    label: 'The bridges',
    question: 'How many bridges are there?',
    command: 'count',
    args: { what: 'x'.repeat(120) },
  };
  expect(pressesOf([long])).toEqual([
    {
      label: 'How many bridges are there?',
      press: { command: 'ask', args: { question: 'How many bridges are there?' } },
    },
  ]);
});

test('a question that fits neither is not offered in part', () => {
  expect(pressesOf([asking('Is it '.repeat(30).trim())])).toEqual([]);
});

test('a label that is too long is cut, and the button still asks the whole question', () => {
  const question = `How many ${'very '.repeat(11)}old bridges are there`;
  const [button] = pressesOf([asking(question)]);
  expect(button?.label).toMatch(/^How many very .+ …$/);
  expect(button?.label.length).toBeLessThanOrEqual(80);
  expect(button?.press).toEqual({ command: 'ask', args: { question } });
});

test('no two buttons do the same, and what is over two rows is left out', () => {
  const next = Array.from({ length: 30 }, (_, at) => suggest(`Question ${at % 15}`, { what: `x${at % 15}` }));
  const presses = pressesOf(next);
  expect(presses).toHaveLength(10);
  expect(new Set(presses.map(({ label }) => label)).size).toBe(10);
});

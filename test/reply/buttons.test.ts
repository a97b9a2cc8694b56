import { expect, test } from 'vitest';
import type { Suggestion } from '../../src/answer/answer.ts';
import { decodePress } from '../../src/reply/custom-id.ts';
import { renderAnswer, renderApology, renderNotice } from '../../src/reply/render.ts';
import type { Place } from '../../src/reply/reply.ts';
import { buttonsOf, knowledgeOf, nothing, suggest, valley } from './fixture.ts';

/** What each button of a refusal with these suggestions says and does. */
function pressesOf(next: readonly Suggestion[], place: Place = {}) {
  const reply = renderAnswer({ ...nothing, kind: 'refusal', reason: 'off-topic', next }, valley, place);
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

const share = { command: 'count', args: { what: 'bridge' }, share: true } as const;

test('an answer that can be shared ends with the button that does so', () => {
  const presses = pressesOf([suggest('What is a bridge?', share.args)], { share });
  expect(presses.map(({ label }) => label)).toEqual(['What is a bridge?', 'Share']);
  expect(presses.map((button) => button.press)).toEqual([{ command: 'count', args: share.args }, share]);
});

test('a place is kept for sharing, among buttons and under a menu', () => {
  const next = Array.from({ length: 30 }, (_, at) => suggest(`Question ${at}`, { what: `x${at}` }));
  const labels = pressesOf(next, { share }).map(({ label }) => label);
  expect(labels).toEqual([...next.slice(0, 5).map(({ label }) => label), 'Share']);

  const paragraphs = ['The ford is deep.'];
  const texts = Array.from({ length: 6 }, (_, at) => [`leaflet-${at}`, { paragraphs }] as const);
  const leaflets = knowledgeOf(Object.fromEntries(texts));
  const list = renderAnswer({ ...nothing, kind: 'sources', next }, leaflets, { share });
  expect(buttonsOf(list).map(({ label }) => label)).toEqual([
    ...next.slice(0, 4).map(({ label }) => label),
    'Share',
  ]);
});

test('a command that fits no custom id is answered without sharing', () => {
  const args = { question: 'Is it so? '.repeat(40) };
  expect(pressesOf([], { share: { command: 'ask', args, share: true } })).toEqual([]);
});

test('an apology and a notice have no buttons', () => {
  expect([renderApology('k3f9-22'), renderNotice('Only five an hour.')].flatMap(buttonsOf)).toEqual([]);
});

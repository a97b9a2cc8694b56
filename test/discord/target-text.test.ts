// What is read of a message that a message command is used on: all its words, of whatever kind, in order.
import { expect, test } from 'vitest';
import { findTargetText } from '../../src/discord/target-text.ts';
import type { Target } from '../../src/discord/target-text.ts';

const none: Target = { content: '', embeds: [], components: [], poll: null, messageSnapshots: new Map() };
const poll = {
  question: { text: 'How many lighthouses?' },
  answers: new Map([
    [1, { text: 'Two' }],
    [2, { text: null }],
    [3, { text: 'Three' }],
  ]),
};

test('a poll is read: its question and its answers, but for those that are an emoji alone', () => {
  expect(findTargetText({ ...none, poll })).toEqual({
    text: 'How many lighthouses?\n\nTwo\n\nThree',
    runs: ['How many lighthouses?', 'Two', 'Three'],
  });
});

test('everything is read at once, what is forwarded last', () => {
  const embed = { title: null, description: 'Built in 1870', fields: [{ name: 'Height', value: '20 m' }] };
  const shown = { toJSON: () => ({ type: 17, components: [{ type: 10, content: 'By the harbour' }] }) };
  const forwarded = { ...none, content: 'Two lights', embeds: [embed], poll };
  const target = {
    ...none,
    content: 'see',
    components: [shown],
    messageSnapshots: new Map([['1', forwarded]]),
  };
  expect(findTargetText(target)?.runs).toEqual([
    'see',
    'By the harbour',
    'Two lights',
    'Built in 1870',
    'Height',
    '20 m',
    'How many lighthouses?',
    'Two',
    'Three',
  ]);
});

test('a message of spaces and emptiness says nothing', () => {
  const embed = { title: '', description: ' \n', fields: [] };
  expect(findTargetText({ ...none, content: ' ', embeds: [embed] })).toBeUndefined();
});

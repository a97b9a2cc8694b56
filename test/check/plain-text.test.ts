// What a message says without Discord's markdown, and that every character is found again where it was typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../support/seed.ts';
import { HOLE, readPlainText } from '../../src/check/plain-text.ts';

test.each([
  ['**32** boards', '32 boards'],
  ['__five__ ||secret|| *boards*', 'five secret boards'],
  ['`32` boards', '32 boards'],
  ['```\n32 boards\n```', '32 boards\n'],
  ['[33 towns](https://example.com/2016/32)', '33 towns'],
  ['<@123456789012345678> and <#1> and <:name:22>', `${HOLE} and ${HOLE} and ${HOLE}`],
  ['see https://example.com/2016/32, please', `see ${HOLE}, please`],
  ['at <t:1543392060:R>', `at ${HOLE}`],
  ['~~40~~ 32 boards', `${HOLE} 32 boards`],
  ['> quoted\nnot', 'quoted\nnot'],
  ['## 32 boards\n- five\n1. six', '32 boards\nfive\n six'],
  ['5 \\* 3 snake_case_name', '5 * 3 snake_case_name'],
  ['mail ann32@example.com :tada:', `mail ${HOLE} ${HOLE}`],
])('%j reads %j', (message, text) => {
  expect(readPlainText(message).text).toBe(text);
});

test('lines of a block quote that follow each other are one', () => {
  const { text, blockQuotes } = readPlainText('> one\n> two\nthree\n> four');
  expect(blockQuotes.map(({ start, end }) => text.slice(start, end))).toEqual(['one\ntwo', 'four']);
});

test('a run goes back to where it was typed', () => {
  const message = 'so **thirty-two** ||boards||';
  const plain = readPlainText(message);
  const start = plain.text.indexOf('thirty-two boards');
  const range = plain.toMessage({ start, end: start + 'thirty-two boards'.length });
  expect(message.slice(range.start, range.end)).toBe('thirty-two** ||boards');
});

test('whatever is typed, each character stands where it says, in order', () => {
  const piece = fc.constantFrom(
    '**',
    '`',
    '```',
    '> ',
    '>>> ',
    '\n',
    '[',
    '](',
    ')',
    '<@1>',
    '~~',
    '||',
    '\\',
    '_',
    '32',
    'five',
    ' ',
    '“',
    '”',
    '"',
    '👏',
    'https://a.b/1',
    '1. ',
    ':a:',
  );
  const typed = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(typed, (message) => {
      const plain = readPlainText(message);
      const { text } = plain;
      let last = 0;
      for (let at = 0; at < text.length; at++) {
        const { start, end } = plain.toMessage({ start: at, end: at + 1 });
        if (text.charAt(at) !== HOLE) expect(message.slice(start, end)).toBe(text.charAt(at));
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/reply/escape.ts';
import { tame } from '../../src/reply/untrusted.ts';
import { hostileText } from './hostile.ts';
import { readMarkdown } from './markdown.ts';

const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.string());
const runs = { numRuns: 1000 };

describe('the escaper', () => {
  test('gives every text back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
      runs,
    );
  });

  test('leaves nothing that Discord would take for markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readMarkdown(escapeMarkdown(text))).toEqual(text === '' ? [] : [{ as: 'text', text }]);
      }),
      runs,
    );
  });

  test('holds between other words, in a block quote and in bold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readMarkdown(`said ${escapeMarkdown(text)} there`)).toEqual([
          { as: 'text', text: `said ${text} there` },
        ]);
        expect(readMarkdown(`> […] ${escapeMarkdown(text)}`).slice(1)).toEqual([
          { as: 'text', text: `[…] ${text}` },
        ]);
        const bold = `**${escapeMarkdown(text)}**`;
        if (text.trim() !== '') expect(readMarkdown(bold)).toEqual([{ as: 'bold', text: bold }]);
      }),
      runs,
    );
  });

  test('leaves ordinary prose alone', () => {
    const prose =
      'It’s “complex and cluttered”: 2,012 well-known bodies – £20.5 billion, 11 per cent, 2023/24; why? Yes.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  test.each([
    ['**bold** _and_ ~~struck~~ ||hidden|| `code`'],
    ['# a heading'],
    ['-# small'],
    ['> quoted'],
    ['- a list'],
    ['2. a list'],
    ['one\n- two'],
    ['<@1> @everyone <#2> <t:0:R> </ask:3> <id:home>'],
    ['https://x.example www.x.example a@b.example :smile:'],
    ['[label](https://x.example)'],
  ])('%j would be markup without it', (text) => {
    expect(readMarkdown(text).some(({ as }) => as !== 'text')).toBe(true);
    expect(readMarkdown(escapeMarkdown(text))).toEqual([{ as: 'text', text }]);
  });
});

describe('what somebody typed', () => {
  test('comes back as one short line without invisible marks or curly quotation marks', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = tame(text, 80);
        expect(shown.length).toBeLessThanOrEqual(80);
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b“”„‟]/u);
        expect(shown.isWellFormed()).toBe(true);
      }),
      runs,
    );
  });

  test('keeps its letters, its accents and its joined emoji', () => {
    expect(tame('  Où sont\nles “ponts”\u202e? 👨‍👩‍👧 ')).toBe('Où sont les "ponts"? 👨‍👩‍👧');
  });
});

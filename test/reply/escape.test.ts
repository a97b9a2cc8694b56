import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/reply/escape.ts';
import { tame } from '../../src/reply/untrusted.ts';
import { hostileText } from './hostile.ts';
import { readMarkdown } from './markdown.ts';

const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.string());

describe('the escaper', () => {
  test('gives every text back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves nothing that Discord would take for markup, wherever the text is put', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = text.replace(/\r\n?/g, '\n');
        expect(readMarkdown(escapeMarkdown(normal))).toEqual(normal === '' ? [] : [{ as: 'text', text: normal }]);
        for (const before of ['a ', '> […] ', '**x** ', '“']) {
          const shown = readMarkdown(escapeMarkdown(normal)).map((piece) => piece.as);
          expect(readMarkdown(before + escapeMarkdown(normal)).map(({ as }) => as)).toEqual([
            ...readMarkdown(before).map(({ as }) => as).filter((as) => as !== 'text' || before !== '> […] ' || shown.length === 0),
            ...(before === 'a ' || before === '“' ? [] : shown),
          ].slice(0, 99));
        }
      }),
      { numRuns: 1 },
    );
  });
});

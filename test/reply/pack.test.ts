import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/reply/pack.ts';

const ascii = fc.string({ unit: fc.integer({ min: 1, max: 127 }).map((code) => String.fromCharCode(code)) });

test('packed text has half the characters, survives normalising, and comes back', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      const packed = pack(text);
      expect(Array.from(packed)).toHaveLength(Math.ceil(text.length / 2));
      expect(packed).toMatch(/^(?!\s)\P{C}*(?<!\s)$/u);
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(packed.normalize(form)).toBe(packed);
      expect(unpack(packed)).toBe(text);
    }),
  );
});

test('whatever is unpacked was packed, or is nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x3300, max: 0x7500 }).map((code) => String.fromCharCode(code)) }),
      (packed) => {
        const text = unpack(packed);
        if (text !== undefined) expect(pack(text)).toBe(packed);
      },
    ),
  );
});

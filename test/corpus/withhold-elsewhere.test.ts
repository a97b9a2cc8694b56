// A thread of its own gives what the checker gives here.
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';
import { withholdFacts } from '../../src/corpus/withhold.ts';
import { checkElsewhere, withholdElsewhere } from '../../src/corpus/withhold-elsewhere.ts';
import { rawCorpusOf } from '../support/corpus.ts';

const bundled = await readCorpusFolder('corpus');

const changed: RawCorpus = {
  ...bundled,
  sources: bundled.sources.map(({ file, text }) => ({ file, text: text.replaceAll('32', '33') })),
};

/** Longer than a piece, in texts and in passages, and with marks that take two units each. */
const long = rawCorpusOf({
  sources: {
    a: Array.from({ length: 250 }, (_, place) => `Paragraph ${place} of “a” 🙂. `.repeat(40)).join('\n\n'),
    b: 'Short.',
  },
});

describe('checking elsewhere gives the same as here', () => {
  test.each<[string, RawCorpus]>([
    ['the bundled corpus', bundled],
    ['a corpus of several pieces without a fact table', long],
    [
      'a corpus that withholds facts',
      {
        ...bundled,
        sources: bundled.sources.map((file) => ({ ...file, text: file.text.replaceAll('32', '33') })),
      },
    ],
    ['a corpus with problems', rawCorpusOf({ sources: { 'Bad Name': '' }, facts: '][' })],
    ['no source at all', { sources: [] }],
    ['a file that is there twice', { sources: [...long.sources, ...long.sources] }],
  ])('for %s', async (_, raw) => {
    expect(await withholdElsewhere(raw)).toEqual(withholdFacts(raw));
    expect(await checkElsewhere(raw)).toEqual(checkCorpus(raw));
  });

  test('and the bundled corpus with other figures withholds some', async () => {
    const served = await withholdElsewhere(changed);
    expect('withheld' in served && served.withheld.length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/corpus.ts';
import { findNearDuplicate } from '../../src/intake/near-duplicate.ts';

const source = (id: string, ...paragraphs: readonly string[]): Source => ({
  id,
  cite: id,
  passages: paragraphs.map((text, at) => ({ id: `${id}#${at + 1}`, source: id, paragraph: at + 1, text })),
});

const boards =
  'The 36 boards of the county cost more in the year than they did in the year before, says the review.';
const rivers =
  'Rivers that run through the valley carry less water in summer, and the trusts have begun to measure it.';
const sources = [source('boards', boards, 'They will cost even more in the next.'), source('rivers', rivers)];

describe('a file that is there already', () => {
  it.each([
    ['a copy', [boards, 'They will cost even more in the next.'], 1],
    ['a part', [boards], 1],
    [
      'a new edition, longer than the old one',
      [boards, 'They will cost even more in the next.', rivers.replaceAll('water', 'fish')],
      1,
    ],
    ['a copy with other quotes, case and line ends', [boards.toUpperCase().replaceAll(' ', '\n')], 1],
  ])('is found: %s', async (_, paragraphs, share) => {
    expect(await findNearDuplicate(paragraphs, sources)).toEqual({ source: 'boards', share });
  });

  it('is told with how much of it stands there', async () => {
    const found = await findNearDuplicate([boards.replace('county', 'region')], sources);
    expect(found?.source).toBe('boards');
    expect(found?.share).toBeGreaterThan(0.5);
    expect(found?.share).toBeLessThan(1);
  });

  it.each([
    [
      'another text',
      ['Libraries were open for longer than in any year since they began to count their readers.'],
    ],
    ['a text too short to tell', ['The 36 boards']],
    [
      'a text that shares a few words',
      ['The 36 boards of the town are new, and nobody has said yet what they will cost us all.'],
    ],
  ])('is not found: %s', async (_, paragraphs) => {
    expect(await findNearDuplicate(paragraphs, sources)).toBeUndefined();
  });
});

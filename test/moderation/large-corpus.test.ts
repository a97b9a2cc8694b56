// A corpus of 20,000 passages in moderators' hands: everything works as with a small one, and members are answered all the while.
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { withholdElsewhere } from '../../src/corpus/withhold-elsewhere.ts';
import { harbour } from '../support/moderated-bot.ts';
import { ann, ferries, moderate, viewOf, type Moderated } from './moderated.ts';

const SOURCES = 100;
const PASSAGES = 200;
const places = ['bay', 'mole', 'quay', 'lock', 'weir', 'pier', 'dock', 'reef', 'cove', 'isle'];

/** Paragraph `at` of source `of`; each has a number and a place that few others have. */
function paragraph(of: number, at: number): string {
  const place = places[(of + at) % places.length] ?? '';
  return `The ${place} keeper wrote ${of * PASSAGES + at} in book ${of}. Rain fell on the ${place} that day.`;
}

/** The harbour, and books that fill 20,000 paragraphs. */
const large: RawCorpus = {
  ...harbour,
  sources: [
    ...harbour.sources,
    ...Array.from({ length: SOURCES }, (_, of) => ({
      file: `sources/book-${of}.md`,
      text: Array.from({ length: PASSAGES }, (_, at) => paragraph(of, at)).join('\n\n'),
    })),
  ].toSorted((one, other) => (one.file < other.file ? -1 : 1)),
};

const QUESTION = 'How many lighthouses are there?';

/** Asks what serves for as long as the work takes; gives what it came to, and how often the answer was the same as ever. */
async function meanwhile<T>(
  { snapshots }: Moderated,
  work: Promise<T>,
): Promise<{ value: T; answered: number }> {
  const working = { isDone: false };
  const done = work.finally(() => {
    working.isDone = true;
  });
  let answered = 0;
  while (!working.isDone) {
    expect(ask(snapshots.current().knowledge, QUESTION)).toMatchObject({
      kind: 'count',
      readings: [{ value: '2' }],
    });
    answered += 1;
    await setTimeout(5);
  }
  return { value: await done, answered };
}

test('a source is added, reviewed, published and rolled back while questions are answered', async () => {
  const moderated = await moderate(large, { withhold: withholdElsewhere });
  const { add, moderation, snapshots } = moderated;
  const drafted = await meanwhile(moderated, add(ferries));
  expect(drafted.value.review.diff.counts).toEqual({ added: 2, removed: 0, changed: 0 });
  expect(drafted.value.review.waiting.figures.length).toBeGreaterThan(0);
  expect(drafted.value.review.rehearsal).toMatchObject({ vanished: [] });
  const published = await meanwhile(moderated, viewOf('published', moderation.publish({ draft: 1 }, ann)));
  expect(snapshots.current().version).toBe(2);
  expect(ask(snapshots.current().knowledge, 'How many ferries does the company run?').kind).toBe('passage');
  const rolled = await meanwhile(moderated, viewOf('rolled-back', moderation.rollBack('1', ann)));
  expect(snapshots.current().knowledge.corpus.sources).toHaveLength(large.sources.length);
  const exported = await meanwhile(moderated, moderation.export(undefined, ann));
  expect(exported.value.kind).toBe('file');
  for (const { answered } of [drafted, published, rolled, exported]) expect(answered).toBeGreaterThan(5);
});

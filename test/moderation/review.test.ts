// Proposals one by one: accepted, edited and dropped, and what the checker says to an edit.
import { expect, test } from 'vitest';
import { keyOf } from '../../src/moderation/key-of.ts';
import type { ProposalList } from '../../src/moderation/results.ts';
import { ann, ferries, moderate, text, viewOf, wordsOf, type Moderated } from './moderated.ts';

const review = ({ moderation }: Moderated, list: ProposalList, at = 1) =>
  viewOf('proposal', moderation.review({ draft: 1, list, at }, ann));

async function keysOf(moderated: Moderated, list: ProposalList): Promise<readonly string[]> {
  return (await review(moderated, list)).waiting.map(keyOf);
}

async function start(): Promise<Moderated> {
  const moderated = await moderate();
  await moderated.add(ferries);
  return moderated;
}

test('each is shown with the words it rests on, and the next one after a decision', async () => {
  const moderated = await start();
  const first = await review(moderated, 'figures');
  expect(wordsOf(first)).toMatch(
    /^\*\*Figure 1 of 2\*\* waiting in draft 1\nCount of “ferries”: \*\*14\*\*\n/,
  );
  const [key = ''] = first.waiting.map(keyOf);
  const next = await viewOf(
    'proposal',
    moderated.moderation.decide({ draft: 1, proposal: key, accept: true }, ann),
  );
  expect(wordsOf(next)).toMatch(
    /^\*\*Figure 1 of 1\*\* waiting in draft 1\nAccepted\.\nCount of “piers”: \*\*3\*\*\n/,
  );
  const [other = ''] = next.waiting.map(keyOf);
  const none = await viewOf(
    'proposal',
    moderated.moderation.decide({ draft: 1, proposal: other, accept: false }, ann),
  );
  expect(wordsOf(none)).toBe('No figures are waiting in draft 1.\nDropped.');
  const shown = await viewOf('draft', moderated.moderation.draft(1, ann));
  expect(wordsOf(shown)).toContain('2 rows accepted, 1 dropped');
  expect(shown.review.waiting.figures).toEqual([]);
});

test.each([
  ['The Ferry Company received a subsidy of £9.4 million from the islands council.', '£9,400,000'],
  ['About 40 per cent of the islanders work on the mainland.', 'about 40 per cent'],
  ['The Ferry Company was founded in 1987.', '1987'],
])('what %s states is shown as it would be read', async (sentence, amount) => {
  const moderated = await moderate();
  await moderated.add(text('amounts.txt', sentence));
  expect(wordsOf(await review(moderated, 'figures'))).toContain(`: **${amount}**`);
});

test('a number past the last shows the last', async () => {
  expect(wordsOf(await review(await start(), 'figures', 99))).toContain('Figure 2 of 2');
});

test('what was decided on cannot be decided on again', async () => {
  const moderated = await start();
  const [key = ''] = await keysOf(moderated, 'figures');
  const decide = () => moderated.moderation.decide({ draft: 1, proposal: key, accept: true }, ann);
  await viewOf('proposal', decide());
  expect((await viewOf('refused', decide())).words).toContain('does not wait any more');
  const changes = (await moderated.store.drafts.read(1))?.changes;
  expect(changes?.rows.map(({ list }) => list)).toEqual(['entities', 'figures']);
});

test('a quotation is accepted with its speaker, and answers', async () => {
  const moderated = await start();
  const shown = await review(moderated, 'quotations');
  expect(wordsOf(shown)).toContain('Said by “Ann Lee”');
  const [key = ''] = shown.waiting.map(keyOf);
  await moderated.moderation.decide({ draft: 1, proposal: key, accept: true }, ann);
  await viewOf('published', moderated.moderation.publish({ draft: 1 }, ann));
  const { quotations } = moderated.snapshots.current().knowledge.corpus;
  expect(quotations).toMatchObject([{ parts: [{ quote: 'Every island needs a ferry' }] }]);
});

test('the form for a figure is filled in with it, and what it makes is checked before it is accepted', async () => {
  const moderated = await start();
  const { moderation, store } = moderated;
  const [key = ''] = await keysOf(moderated, 'figures');
  const form = await moderation.askRow({ draft: 1, proposal: key });
  expect(form).toMatchObject({
    kind: 'form',
    command: 'corpus edit',
    args: { draft: '1', proposal: key, edited: 'true' },
    fields: [{ value: 'ferries' }, { value: '14' }, { value: '14 ferries' }, {}, {}],
  });
  const given = { about: 'ferries', value: '14', says: '14 ferries' };
  const set = (row: object) => moderation.setRow({ draft: 1, proposal: key, row: { ...given, ...row } }, ann);
  const wrong = await viewOf('refused', set({ value: '15' }));
  expect(wordsOf(wrong)).toContain('has count 15, which its evidence does not state');
  expect((await viewOf('refused', set({ about: 'trains' }))).details.join()).toContain('trains');
  expect((await viewOf('refused', set({ says: '14 boats' }))).details).not.toEqual([]);
  expect((await store.drafts.read(1))?.changes.rows).toEqual([]);
  expect(wordsOf(await viewOf('proposal', set({ scope: 'the islands' })))).toContain(
    'Accepted as you edited it.',
  );
  expect((await store.drafts.read(1))?.changes.rows).toMatchObject([
    { list: 'entities' },
    { list: 'figures', row: { value: 14, scope: 'the islands' } },
  ]);
});

test('an edited quotation must still stand in its passage', async () => {
  const moderated = await start();
  const [key = ''] = await keysOf(moderated, 'quotations');
  const set = (words: string, speaker?: string) =>
    moderated.moderation.setRow({ draft: 1, proposal: key, row: { words, speaker } }, ann);
  expect((await viewOf('refused', set('Every island has a ferry,', 'Ann Lee'))).details).not.toEqual([]);
  await viewOf('proposal', set('Every island needs a ferry,'));
  const rows = (await moderated.store.drafts.read(1))?.changes.rows;
  expect(rows).toMatchObject([{ list: 'quotations', row: { parts: ['Every island needs a ferry,'] } }]);
  expect(rows?.[0]?.row).not.toHaveProperty('attribution');
});

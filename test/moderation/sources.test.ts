// Adding, updating and removing sources: what the draft says it changes, and what is withheld once it is published.
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { checkCorpus } from '../../src/corpus/check.ts';
import { harbour, makeFolder } from '../support/moderated-bot.ts';
import { ann, ferries, moderate, text, viewOf, wordsOf } from './moderated.ts';

const three = text('new.txt', 'Port Ellen has three lighthouses now.', 'The Harbour Board looks after them.');

test('a new text shows what changes word by word, and withholds the facts that it no longer bears out', async () => {
  const { moderation, upload, snapshots } = await moderate();
  const updating = moderation.update({ source: 'almanac', file: upload(three) }, ann);
  const drafted = await viewOf('draft', updating);
  const words = wordsOf(drafted);
  expect(words).toContain('**Draft 1**: 1 source changed · parsed from new.txt');
  expect(words).toContain('+ 0 passages · 1 changed · 0 removed');
  expect(words).toContain('2 withheld, because the sources no longer bear them out');
  expect(words).toMatch(/figure `lights`: cites words that are not in source "almanac": "two lighthouses"/);
  // What was known of the source stays.
  expect(words).toContain('Title: Harbour almanac · Publisher: Harbour Press');
  const passages = moderation.changes({ draft: 1, part: 'passages', at: 1 }, ann);
  expect(wordsOf(await viewOf('changes', passages))).toContain(
    '> Port Ellen has **two** lighthouses.\n-# ¹ Harbour Press, paragraph 1\n-# After\n> Port Ellen has **three** lighthouses **now**.',
  );
  const answers = moderation.changes({ draft: 1, part: 'answers', at: 1 }, ann);
  expect(wordsOf(await viewOf('changes', answers))).toContain(
    '**How many lighthouses are there?** is answered otherwise',
  );
  const published = await viewOf('published', moderation.publish({ draft: 1 }, ann));
  expect(wordsOf(published)).toContain('2 facts withheld:');
  expect(snapshots.current().knowledge.corpus.figures).toEqual([]);
  expect(wordsOf(await viewOf('status', moderation.status()))).toContain(
    '2 facts withheld:\n-# entity `lighthouses`:',
  );
});

test('the facts come back when a text bears them out again', async () => {
  const { moderation, upload, snapshots } = await moderate();
  await moderation.update({ source: 'almanac', file: upload(three) }, ann);
  await moderation.publish({ draft: 1 }, ann);
  const old = text('old.txt', 'Port Ellen has two lighthouses.', 'The Harbour Board looks after them.');
  await moderation.update({ source: 'almanac', file: upload(old) }, ann);
  await viewOf('published', moderation.publish({ draft: 2 }, ann));
  expect(snapshots.current().withheld).toEqual([]);
  expect(snapshots.current().knowledge.corpus.figures).toHaveLength(1);
});

test('a text that says what is there already makes no draft', async () => {
  const { moderation, upload, store } = await moderate();
  const same = text('same.txt', 'Port Ellen has two lighthouses.', 'The Harbour Board looks after them.');
  const refused = await viewOf('refused', moderation.update({ source: 'almanac', file: upload(same) }, ann));
  expect(refused.words).toContain('nothing to update');
  expect(await store.drafts.listOpen()).toEqual([]);
});

test('further files go into a draft that is named, and a source out of it', async () => {
  const { moderation, add, upload } = await moderate();
  await add(ferries);
  const pier = upload(text('pier.txt', 'There is one pier.'));
  const more = await viewOf('draft', moderation.add({ files: [pier], draft: 1 }, ann));
  expect(wordsOf(more)).toContain('**Draft 1**: 2 sources, 3 paragraphs');
  const less = await viewOf('draft', moderation.remove({ source: 'ferry-report', draft: 1 }, ann));
  expect(wordsOf(less)).toContain('**Draft 1**: 1 source, 1 paragraph');
  expect(less.review.unapplied).toEqual([]);
});

test('the only source cannot be removed, and one that is not there neither', async () => {
  const { moderation, store } = await moderate();
  expect((await viewOf('refused', moderation.remove({ source: 'almanac' }, ann))).words).toContain(
    'the only source',
  );
  expect((await viewOf('refused', moderation.remove({ source: 'gone' }, ann))).words).toContain(
    'no source of that id',
  );
  expect(await store.drafts.listOpen()).toEqual([]);
});

test('a near-duplicate, and digits that look misread, are warned of, after a restart too', async () => {
  const folder = await makeFolder();
  const long = (end: string): readonly string[] => [
    'The harbour master keeps a list of every boat that enters the harbour and of every boat that leaves it again.',
    `The list is kept in the tower, where nobody but the harbour master may read it without asking first${end}.`,
  ];
  const raw: RawCorpus = { sources: [{ file: 'sources/list.md', text: long('').join('\n\n') }] };
  const { add, moderation } = await moderate(raw, {}, { dataDir: folder });
  const copy = text('copy.txt', ...long(' at all'), 'In 2O18 there were l2 boats.');
  const drafted = await add(copy);
  const words = wordsOf(drafted);
  expect(words).toMatch(/It repeats \d+ per cent of a source that is there: list/);
  expect(words).toContain('Letters that may be digits read wrongly');
  const again = await moderate(raw, {}, { dataDir: folder });
  const shown = await viewOf('draft', again.moderation.draft(undefined, ann));
  expect(wordsOf(shown)).toMatch(/It repeats \d+ per cent of a source that is there: list/);
  expect(wordsOf(shown)).toContain('Letters that may be digits read wrongly');
  expect(moderation).not.toBe(again.moderation);
});

test('a copy of a source that the same draft brings is warned of, beside it and after it', async () => {
  const { add, upload, moderation } = await moderate();
  const list = [
    'The harbour master keeps a list of every boat that enters the harbour and of every boat that leaves it again.',
    'The list is kept in the tower, where nobody but the harbour master may read it without asking first.',
  ];
  const other = 'The pier was mended in spring by two people who live beside the tower and own a boat.';
  const first = await add(text('list.txt', ...list), text('pier.txt', other));
  expect(wordsOf(first)).not.toContain('It repeats');
  const files = [upload(text('copy.txt', ...list))];
  const second = await viewOf('draft', moderation.add({ files, draft: 1 }, ann));
  expect(wordsOf(second)).toContain('It repeats 100 per cent of a source that is there: list');
  const together = await add(text('one.txt', ...list), text('two.txt', ...list));
  expect(wordsOf(together)).toContain('It repeats 100 per cent of a source that is there: two');
  expect(wordsOf(together)).toContain('from one.txt');
});

test('the folder is drafted when it differs, and refused with every problem where it does not pass the checker', async () => {
  const { moderation, setFolder, snapshots } = await moderate();
  expect((await viewOf('refused', moderation.refresh(ann))).words).toContain('the same as version 1');
  setFolder({ ...harbour, sources: [{ file: 'sources/almanac.md', text: 'Port Ellen has no lighthouse.' }] });
  const refused = await viewOf('refused', moderation.refresh(ann));
  expect(refused.words).toContain('does not pass the checker');
  expect(refused.details).toHaveLength(2);
  expect(refused.details.join('\n')).toMatch(
    /^facts\.yaml: figure "lights" cites words that are not in source "almanac"/m,
  );
  const more = { file: 'sources/more.md', text: 'There is a third lighthouse on the island.' };
  setFolder({ ...harbour, sources: [...harbour.sources, more] });
  const drafted = await viewOf('draft', moderation.refresh(ann));
  expect(wordsOf(drafted)).toContain('**Draft 1**: 1 source, 1 paragraph');
  expect(wordsOf(await viewOf('status', moderation.status()))).toContain(
    'The bundled folder differs from it',
  );
  await viewOf('published', moderation.publish({ draft: 1 }, ann));
  expect(snapshots.current().knowledge.corpus.sources.map(({ id }) => id)).toEqual(['almanac', 'more']);
  expect(wordsOf(await viewOf('status', moderation.status()))).toContain('The bundled folder is the same.');
});

test('an export holds every file letter for letter and passes the checker again', async () => {
  const { moderation, add } = await moderate();
  await add(ferries);
  const [figure] = (await viewOf('proposal', moderation.review({ draft: 1, list: 'figures', at: 1 }, ann)))
    .waiting;
  expect(figure).toBeDefined();
  await moderation.publish({ draft: 1 }, ann);
  const sent = await moderation.export(undefined, ann);
  if (sent.kind !== 'file') throw new Error('no file was sent');
  const files = Object.entries(unzipSync(sent.bytes)).map(([file, bytes]) => ({
    file,
    text: strFromU8(bytes),
  }));
  expect(files.map(({ file }) => file)).toEqual([
    'sources/almanac.md',
    'sources/ferry-report.md',
    'facts.yaml',
  ]);
  const facts = files.find(({ file }) => file === 'facts.yaml');
  const raw = { sources: files.filter(({ file }) => file !== 'facts.yaml'), ...(facts ? { facts } : {}) };
  expect(facts).toEqual(harbour.facts);
  expect(checkCorpus(raw)).toHaveProperty('corpus');
  const again = await moderation.export(2, ann);
  expect(again.kind === 'file' && Buffer.from(again.bytes).equals(Buffer.from(sent.bytes))).toBe(true);
});

test('what files claim of themselves is shown as words and does nothing', async () => {
  const { add } = await moderate();
  const hostile = text(
    '@everyone **x**.md',
    '---\ntitle: "# [free](https://evil.example) @everyone"\npublisher: "<@123> ||x||"\n---',
    '> Not a quote. @here **nor bold** and 40 “things',
  );
  const words = wordsOf(await add(hostile));
  expect(words).toContain('@everyone **x**.md');
  expect(words).toContain('Title: # [free](https://evil.example) @everyone');
});

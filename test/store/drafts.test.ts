// Drafts outlive the process, and no click on one is lost to another.
import { describe, expect, test } from 'vitest';
import type { Changes, Row } from '../../src/corpus/changes.ts';
import { onBoth } from './both.ts';
import {
  ann,
  ben,
  draftOn,
  fileOf,
  importOne,
  listTexts,
  listWritten,
  publishAs,
  putting,
  rawOf,
} from './fixture.ts';

const evidence = { source: 'new', quote: 'three mills' };
const rows: readonly Row[] = [
  {
    list: 'entities',
    row: {
      id: 'mill',
      kind: 'body',
      names: [{ text: 'mill', evidence: [evidence] }],
      plural: 'mills',
      aliases: [],
      shared: [],
      description: [],
      roles: [],
      members: [],
      seeAlso: [],
    },
  },
  {
    list: 'figures',
    row: {
      id: 'mills',
      about: 'mill',
      measure: 'count',
      value: 3,
      asked: [],
      evidence: [{ ...evidence, says: 'three' }],
    },
  },
  { list: 'quotations', row: { id: 'words', form: 'said', parts: ['three mills'], source: 'new' } },
  { list: 'evidence', row: { id: 'mills-again', figure: 'mills', evidence } },
];

const all: Changes = {
  replace: {
    ...rawOf({ a: 'A.', b: 'B.' }),
    facts: { file: 'facts.yaml', text: 'corpus: {}\n' },
    questions: [{ file: 'questions/known.jsonl', text: '{}\n' }],
  },
  put: [fileOf('new', 'There are three mills.')],
  remove: ['sources/b.md'],
  rows,
  dropped: ['another'],
};

onBoth(({ open, openAt, findPlace, clock }) => {
  describe('a draft', () => {
    test('is there again as it was left, by another process too', async () => {
      const place = await findPlace();
      const { store } = await openAt(place);
      await importOne(store);
      const made = await store.drafts.create({ base: 1, author: ann, changes: all });
      expect(made).toMatchObject({ number: 1, base: 1, author: ann, state: 'open', revision: 1 });
      const other = await openAt(place);
      const read = await other.store.drafts.read(made.number);
      expect(read).toEqual(made);
      expect(read?.changes).toEqual(all);
    });

    test('has no changes at first unless some are given', async () => {
      const { store } = await open();
      await importOne(store);
      const draft = await store.drafts.create({ base: 1, author: ann });
      expect(draft.changes).toEqual({ put: [], remove: [], rows: [], dropped: [] });
      expect(await store.drafts.read(9)).toBeUndefined();
    });

    test('of a version that is not there is refused', async () => {
      const { store, database } = await open();
      await importOne(store);
      const before = await listWritten(database);
      await expect(store.drafts.create({ base: 9, author: ann, changes: all })).rejects.toMatchObject({
        name: 'StoreError',
      });
      expect(await listWritten(database)).toEqual(before);
    });

    test('changes with every change its revision, its time and nothing else', async () => {
      const { store } = await open();
      await importOne(store);
      const { number, revision, madeAt } = await draftOn(store);
      clock().advance(1_000);
      const changed = await store.drafts.change({ number, revision, changes: all, by: ben.id });
      expect(changed).toMatchObject({
        kind: 'changed',
        draft: { number, madeAt, revision: 2, changedAt: '2026-03-01T12:00:01.000Z', changes: all },
      });
    });

    test('knows everybody who changed it, whatever it stands on', async () => {
      const { store } = await open();
      await importOne(store);
      const { number, changedBy } = await draftOn(store);
      expect(changedBy).toEqual([]);
      for (const { id } of [ben, ann, ben]) await store.drafts.edit({ number, by: id }, () => all);
      await publishAs(store, await draftOn(store), { other: 'Other.' });
      await store.drafts.rebase({ number, revision: 4, base: 2 });
      expect(await store.drafts.read(number)).toMatchObject({ base: 2, changedBy: [ben.id, ann.id] });
      expect(await store.drafts.listOpen()).toMatchObject([{ changedBy: [ben.id, ann.id] }]);
    });

    test('that somebody else changed meanwhile stays theirs, and is shown', async () => {
      const { store, database } = await open();
      await importOne(store);
      const { number, revision } = await draftOn(store);
      await store.drafts.change({ number, revision, changes: putting({ theirs: 'Theirs.' }), by: ben.id });
      const before = await listWritten(database);
      const stale = await store.drafts.change({
        number,
        revision,
        changes: putting({ mine: 'Mine.' }),
        by: ann.id,
      });
      expect(stale).toMatchObject({
        kind: 'stale',
        draft: { revision: 2, changes: { put: [{ file: 'sources/theirs.md' }] } },
      });
      expect(await listWritten(database)).toEqual(before);
    });

    test('keeps every one of many clicks at once', async () => {
      const place = await findPlace();
      const [left, right] = await Promise.all([openAt(place), openAt(place)]);
      await importOne(left.store);
      const { number } = await draftOn(left.store);
      const ids = Array.from({ length: 10 }, (_, index) => `row-${index}`);
      await Promise.all(
        ids.map((id, index) =>
          (index % 2 === 0 ? left : right).store.drafts.edit({ number, by: ann.id }, ({ changes }) => ({
            ...changes,
            dropped: [...changes.dropped, id],
          })),
        ),
      );
      const draft = await left.store.drafts.read(number);
      expect(draft?.changes.dropped.toSorted()).toEqual(ids);
      expect(draft?.revision).toBe(11);
    });

    test('is put on a newer version with the changes it has, and published then', async () => {
      const { store } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      await publishAs(store, await draftOn(store), { other: 'Other.' });
      const { number, revision } = draft;
      const rebased = await store.drafts.rebase({ number, revision, base: 2 });
      if (rebased.kind !== 'changed') throw new Error(rebased.kind);
      expect(rebased.draft).toMatchObject({ base: 2, revision: 2, changes: draft.changes });
      expect(await publishAs(store, rebased.draft, { new: 'New words.' })).toMatchObject({
        kind: 'published',
        version: { number: 3 },
      });
    });

    test('that is discarded takes its texts with it, unless a version or another draft has them', async () => {
      const { store, database } = await open();
      await importOne(store);
      const changes = putting({ first: 'The first words.', own: 'Own words.', shared: 'Shared words.' });
      const draft = await draftOn(store, changes);
      await draftOn(store, putting({ shared: 'Shared words.' }));
      const discarded = await store.drafts.discard(draft.number);
      expect(discarded).toMatchObject({ kind: 'discarded', draft: { state: 'discarded', revision: 2 } });
      expect(await listTexts(database)).toEqual(['Shared words.', 'The first words.']);
      const read = await store.drafts.read(draft.number);
      expect(read?.changes).toEqual({ put: [], remove: [], rows: [], dropped: [] });
    });

    test('lets go of a text that it does not hold any more', async () => {
      const { store, database } = await open();
      await importOne(store);
      const { number } = await draftOn(store, putting({ new: 'A wrong file.' }));
      await store.drafts.edit({ number, by: ann.id }, () => putting({ new: 'The right file.' }));
      expect(await listTexts(database)).toEqual(['The first words.', 'The right file.']);
    });

    test('that is closed takes no change and cannot be discarded', async () => {
      const { store } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      const { number, revision } = draft;
      await publishAs(store, draft, { new: 'New words.' });
      const closed = { kind: 'closed', state: 'published' };
      expect(await store.drafts.change({ number, revision, changes: all, by: ben.id })).toEqual(closed);
      expect(await store.drafts.edit({ number, by: ann.id }, () => all)).toEqual(closed);
      expect(await store.drafts.rebase({ number, revision, base: 2 })).toEqual(closed);
      expect(await store.drafts.discard(number)).toEqual(closed);
      expect(await store.drafts.discard(9)).toEqual({ kind: 'missing' });
      expect(await store.drafts.edit({ number: 9, by: ann.id }, () => all)).toEqual({ kind: 'missing' });
    });
  });

  describe('the open drafts', () => {
    test('are listed newest first, and the newest of one author is found', async () => {
      const { store } = await open();
      await importOne(store);
      const create = (author: typeof ann) => store.drafts.create({ base: 1, author, changes: all });
      for (const author of [ann, ann, ben, ann]) await create(author);
      await store.drafts.discard(4);
      expect((await store.drafts.listOpen()).map(({ number }) => number)).toEqual([3, 2, 1]);
      expect(await store.drafts.newestOpenOf(ann.id)).toMatchObject({ number: 2, changes: all });
      expect(await store.drafts.newestOpenOf('nobody')).toBeUndefined();
    });

    test('are read while others change and discard them, and are always whole', async () => {
      const place = await findPlace();
      const [left, right] = await Promise.all([openAt(place), openAt(place)]);
      await importOne(left.store);
      const { number } = await draftOn(left.store, putting({ new: 'Text 0.' }));
      const edits = Array.from({ length: 10 }, (_, index) =>
        left.store.drafts.edit({ number, by: ann.id }, () => putting({ new: `Text ${index + 1}.` })),
      );
      const reads = Array.from({ length: 30 }, () => right.store.drafts.read(number));
      const texts = (await Promise.all(reads)).map((draft) => draft?.changes.put[0]?.text);
      await Promise.all(edits);
      expect(texts.filter((text) => !/^Text \d+\.$/.test(text ?? ''))).toEqual([]);
    });
  });
});

// Publishing is one transaction: what was drafted on an older version, or changed since, is refused and nothing is written.
import { describe, expect, test } from 'vitest';
import { onBoth } from './both.ts';
import { ann, ben, draftOn, importOne, listWritten, publishAs, putting, rawOf } from './fixture.ts';

const ROUNDS = 8;

onBoth(({ open, openAt, findPlace }) => {
  describe('publishing a draft', () => {
    test('makes its corpus the active version, closes the draft and writes the log, all of it by whom', async () => {
      const { store } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      const published = await publishAs(store, draft, { new: 'New words.' });
      expect(published).toMatchObject({ kind: 'published', version: { number: 2, by: ben, draft: 1 } });
      expect(await store.versions.active()).toBe(2);
      expect(await store.versions.read(2)).toEqual(rawOf({ new: 'New words.' }));
      expect(await store.drafts.read(draft.number)).toMatchObject({ state: 'published', version: 2 });
      const [entry] = (await store.audit.list()).entries;
      expect(entry).toMatchObject({ action: 'publish', by: ben, details: { version: 2, draft: 1 } });
    });

    test('is refused when a newer version was published since, naming it, and writes nothing', async () => {
      const { store, database } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      await publishAs(store, await draftOn(store, putting({ other: 'Other.' })), { other: 'Other.' });
      const before = await listWritten(database);
      const refused = await publishAs(store, draft, { new: 'New words.' });
      expect(refused).toMatchObject({ kind: 'outdated', base: 1, active: { number: 2, by: ben } });
      expect(await listWritten(database)).toEqual(before);
    });

    test('is refused when the draft was changed since its corpus was made', async () => {
      const { store, database } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      await store.drafts.edit({ number: draft.number, by: ben.id }, () => putting({ new: 'Newer words.' }));
      const before = await listWritten(database);
      const refused = await publishAs(store, draft, { new: 'New words.' });
      expect(refused).toEqual({ kind: 'changed', revision: 2 });
      expect(await listWritten(database)).toEqual(before);
    });

    test('is refused for a draft that is published, discarded or not there', async () => {
      const { store } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      await publishAs(store, draft, { new: 'New words.' });
      const again = await publishAs(store, draft, { new: 'New words.' });
      expect(again).toEqual({ kind: 'closed', state: 'published', version: 2 });
      const other = await draftOn(store);
      await store.drafts.discard(other.number);
      expect(await publishAs(store, other, { new: '' })).toEqual({ kind: 'closed', state: 'discarded' });
      expect(await publishAs(store, { ...draft, number: 9 }, { new: '' })).toEqual({ kind: 'missing' });
    });

    test('of a text that cannot be given back letter for letter is refused with the name of the file', async () => {
      const { store, database } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      const before = await listWritten(database);
      await expect(publishAs(store, draft, { new: 'New\0words.' })).rejects.toThrow(
        'sources/new.md: holds a NUL character',
      );
      await expect(publishAs(store, draft, { new: 'Half \uD83D.' })).rejects.toMatchObject({
        fault: 'unstorable',
      });
      expect(await listWritten(database)).toEqual(before);
    });
  });

  describe('two processes that publish at once', () => {
    test('on the same version: one is published, the other is told of it', async () => {
      const place = await findPlace();
      const [left, right] = await Promise.all([openAt(place), openAt(place)]);
      await importOne(left.store);
      for (let round = 1; round <= ROUNDS; round += 1) {
        const mine = await draftOn(left.store, putting({ mine: `Mine ${round}.` }));
        const theirs = await draftOn(right.store, putting({ theirs: `Theirs ${round}.` }));
        const results = await Promise.all([
          publishAs(left.store, mine, { mine: `Mine ${round}.` }),
          publishAs(right.store, theirs, { theirs: `Theirs ${round}.` }),
        ]);
        expect(results.map(({ kind }) => kind).toSorted()).toEqual(['outdated', 'published']);
        const told = results.find((result) => result.kind === 'outdated');
        expect(told).toMatchObject({ base: round, active: { number: round + 1 } });
        expect(await right.store.versions.active()).toBe(round + 1);
      }
      expect(await left.store.versions.list()).toHaveLength(ROUNDS + 1);
      expect((await left.store.audit.list({ limit: 50 })).entries).toHaveLength(ROUNDS + 1);
    });

    test('the same draft: it is published once', async () => {
      const place = await findPlace();
      const [left, right] = await Promise.all([openAt(place), openAt(place)]);
      await importOne(left.store);
      const draft = await draftOn(left.store);
      const results = await Promise.all(
        [left, right, left].map(({ store }) => publishAs(store, draft, { new: 'New words.' })),
      );
      expect(results.map(({ kind }) => kind).toSorted()).toEqual(['closed', 'closed', 'published']);
      expect(await right.store.versions.active()).toBe(2);
    });

    test('while a third rolls back: each version follows the one before it', async () => {
      const place = await findPlace();
      const [left, right] = await Promise.all([openAt(place), openAt(place)]);
      await importOne(left.store);
      await publishAs(left.store, await draftOn(left.store), { new: 'New words.' });
      const draft = await draftOn(left.store, putting({ newer: 'Newer words.' }));
      await Promise.all([
        publishAs(left.store, draft, { newer: 'Newer words.' }),
        right.store.versions.rollBack({ to: 1, by: ann }),
      ]);
      const versions = (await left.store.versions.list()).toReversed();
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
      expect(versions.slice(1).map(({ parent }) => parent)).toEqual(
        versions.slice(1).map((_, index) => index + 1),
      );
      const logged = (await left.store.audit.list()).entries.toReversed();
      expect(logged.map(({ action }) => action)).toEqual(versions.map(({ kind }) => kind));
    });
  });
});

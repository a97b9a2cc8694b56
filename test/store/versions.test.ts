// Versions as every process sees them: imported once, given back letter for letter, listed, rolled back.
import { describe, expect, test } from 'vitest';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { onBoth } from './both.ts';
import { ann, ben, draftOn, importOne, listTexts, program, publishAs, putting, rawOf } from './fixture.ts';

const DAY = 24 * 60 * 60 * 1_000;

onBoth(({ open, openAt, findPlace, clock }) => {
  describe('an empty store', () => {
    test('serves no version and has none to give', async () => {
      const { store } = await open();
      expect(await store.versions.active()).toBeUndefined();
      expect(await store.versions.list()).toEqual([]);
      expect(await store.versions.read(1)).toBeUndefined();
      expect(await store.versions.manifest(1)).toBeUndefined();
      expect(await store.versions.findAt(clock().now())).toBeUndefined();
    });

    test('takes the folder as version 1 and says so in the log', async () => {
      const { store } = await open();
      const imported = await store.versions.importFirst(rawOf({ first: 'Words.' }), { by: program });
      expect(imported).toMatchObject({
        imported: true,
        version: { number: 1, kind: 'import', by: program, at: '2026-03-01T12:00:00.000Z' },
      });
      expect(await store.versions.active()).toBe(1);
      expect((await store.audit.list()).entries).toMatchObject([
        { action: 'import', outcome: 'done', by: program, details: { version: 1 } },
      ]);
    });

    test('takes it once, whichever of several processes is first', async () => {
      const place = await findPlace();
      const processes = await Promise.all([openAt(place), openAt(place), openAt(place)]);
      const imports = await Promise.all(
        processes.map(({ store }, index) =>
          store.versions.importFirst(rawOf({ first: `Words ${index}.` }), { by: program }),
        ),
      );
      expect(imports.filter(({ imported }) => imported)).toHaveLength(1);
      expect(new Set(imports.map(({ version }) => version.manifest)).size).toBe(1);
      const [{ store }] = processes;
      expect(await store.versions.list()).toHaveLength(1);
    });
  });

  describe('a version', () => {
    test.each<[string, RawCorpus]>([
      ['sources alone', rawOf({ one: 'One.', two: 'Two.' })],
      [
        'a fact table and questions',
        {
          ...rawOf({ one: 'One.' }),
          facts: { file: 'facts.yaml', text: 'corpus: {}\n# a comment\n' },
          questions: [{ file: 'questions/known.jsonl', text: '{"a":1}\n{"b":2}\n' }],
        },
      ],
      ['every kind of white space and writing', rawOf({ one: ' \uFEFF\r\n\t“é” 日本 🧾\u2028\u0001 ' })],
      ['the same text twice', rawOf({ one: 'Same.', two: 'Same.' })],
      ['an empty text', rawOf({ one: '' })],
      ['a text of two megabytes', rawOf({ one: 'é'.repeat(2 ** 20) })],
    ])('gives back letter for letter: %s', async (_name, raw) => {
      const { store } = await open();
      await store.versions.importFirst(raw, { by: program });
      expect(await store.versions.read(1)).toEqual(raw);
      for (const one of raw.sources) expect(await store.versions.readFile(1, one.file)).toEqual(one);
      expect(await store.versions.readFile(1, 'sources/other.md')).toBeUndefined();
      expect(await store.versions.readFile(9, 'sources/one.md')).toBeUndefined();
    });

    test('has the same manifest as any other of the same files and texts, in whatever order', async () => {
      const [one, two] = await Promise.all([open(), open()]);
      await one.store.versions.importFirst(rawOf({ a: 'A.', b: 'B.' }), { by: program });
      await two.store.versions.importFirst(rawOf({ b: 'B.', a: 'A.' }), { by: ann });
      const manifest = await one.store.versions.manifest(1);
      expect(await two.store.versions.manifest(1)).toEqual(manifest);
      expect(manifest?.files.map(({ file }) => file)).toEqual(['sources/a.md', 'sources/b.md']);
    });

    test('stays as it was when another is published', async () => {
      const { store } = await open();
      const raw = await importOne(store);
      await publishAs(store, await draftOn(store), { other: 'Other words.' });
      expect(await store.versions.read(1)).toEqual(raw);
      expect(await store.versions.read(2)).toEqual(rawOf({ other: 'Other words.' }));
    });

    test('shares its texts with those that have them too', async () => {
      const { store, database } = await open();
      await importOne(store);
      const changes = putting({ new: 'New words.' });
      await publishAs(store, await draftOn(store, changes), { first: 'The first words.', new: 'New words.' });
      expect(await listTexts(database)).toEqual(['New words.', 'The first words.']);
    });

    test('is found by the time at which it was active', async () => {
      const { store } = await open();
      const start = clock().now();
      await importOne(store);
      clock().advance(2 * DAY);
      await publishAs(store, await draftOn(store), { other: 'Other words.' });
      const numberAt = async (days: number) =>
        (await store.versions.findAt(new Date(start.getTime() + days * DAY)))?.number;
      expect(await Promise.all([-1, 0, 1, 2, 3].map(numberAt))).toEqual([undefined, 1, 1, 2, 2]);
    });
  });

  describe('the list of versions', () => {
    test('is newest first, a page at a time, with what was done by whom', async () => {
      const { store } = await open();
      await importOne(store);
      const draft = await draftOn(store);
      const { number, revision } = draft;
      const corpus = rawOf({ other: 'Other words.' });
      await store.versions.publish({ draft: number, revision, corpus, by: ben, note: 'Newer figures' });
      await store.versions.rollBack({ to: 1, by: ann });
      const [third, second, ...rest] = await store.versions.list({ limit: 2 });
      expect(rest).toEqual([]);
      expect(third).toMatchObject({ number: 3, kind: 'rollback', by: ann, parent: 2, restores: 1 });
      expect(second).toMatchObject({
        number: 2,
        kind: 'publish',
        by: ben,
        note: 'Newer figures',
        parent: 1,
        draft: number,
      });
      expect((await store.versions.list({ before: 2 })).map((version) => version.number)).toEqual([1]);
      expect(await store.versions.find(3)).toEqual(third);
      expect(await store.versions.find(4)).toBeUndefined();
    });
  });

  describe('rolling back', () => {
    test('makes a new version of the old texts, active and logged', async () => {
      const { store } = await open();
      const raw = await importOne(store);
      await publishAs(store, await draftOn(store), { other: 'Other words.' });
      const result = await store.versions.rollBack({ to: 1, from: 2, by: ann, note: 'Wrong file' });
      expect(result).toMatchObject({ kind: 'rolled-back', version: { number: 3, note: 'Wrong file' } });
      expect(await store.versions.active()).toBe(3);
      expect(await store.versions.read(3)).toEqual(raw);
      const [entry] = (await store.audit.list()).entries;
      expect(entry).toMatchObject({ action: 'rollback', by: ann, details: { version: 3, restores: 1 } });
    });

    test.each([
      ['a version that is not there', { to: 9 }, { kind: 'missing' }],
      ['the corpus that is active already', { to: 2 }, { kind: 'same', active: { number: 2 } }],
      [
        'when another version is active by now',
        { to: 1, from: 1 },
        { kind: 'outdated', active: { number: 2 } },
      ],
    ])('writes nothing: %s', async (_name, request, expected) => {
      const { store } = await open();
      await importOne(store);
      await publishAs(store, await draftOn(store), { other: 'Other words.' });
      expect(await store.versions.rollBack({ ...request, by: ann })).toMatchObject(expected);
      expect(await store.versions.active()).toBe(2);
      expect((await store.audit.list()).entries).toHaveLength(2);
    });
  });
});

// Locked, full, gone, damaged: the operator is told, and nothing is half-written.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { toStoreError } from '../../src/store/faults.ts';
import { onBoth, onPostgres, onSqlite } from './both.ts';
import { ann, draftOn, importOne, listWritten, publishAs, putting } from './fixture.ts';

onBoth(({ open }) => {
  test('a transaction that fails on its way leaves nothing behind', async () => {
    const { store, database } = await open();
    await importOne(store);
    const before = await listWritten(database);
    const failing = database.write(async (db) => {
      await db.updateTable('active').set({ version: null }).execute();
      await db.insertInto('texts').values({ hash: 'h', text: 't' }).execute();
      throw new Error('on its way');
    });
    await expect(failing).rejects.toThrow('on its way');
    expect(await listWritten(database)).toEqual(before);
  });

  test('a text that was changed in the database is not given out', async () => {
    const { store, database } = await open();
    await importOne(store);
    const draft = await draftOn(store);
    await database.write((db) => db.updateTable('texts').set({ text: 'Other words.' }).execute());
    await expect(store.versions.read(1)).rejects.toMatchObject({ name: 'StoreError', fault: 'damaged' });
    await expect(store.drafts.read(draft.number)).rejects.toMatchObject({ fault: 'damaged' });
  });

  test.each(['{', '{}', '{"put":[],"remove":[],"rows":[{"list":"figures","row":{}}],"dropped":[]}'])(
    'a draft that cannot be read is named, and can still be discarded: %s',
    async (changes) => {
      const { store, database } = await open();
      await importOne(store);
      const { number } = await draftOn(store);
      await database.write((db) => db.updateTable('drafts').set({ changes }).execute());
      await expect(store.drafts.read(number)).rejects.toThrow(`draft ${number} cannot be read`);
      expect(await store.drafts.listOpen()).toHaveLength(1);
      expect(await store.drafts.discard(number)).toMatchObject({ kind: 'discarded' });
    },
  );
});

onSqlite(({ open, openAt, findPlace }) => {
  test('a locked database is waited for while everything else goes on', async () => {
    const place = await findPlace();
    const { store } = await openAt(place);
    await importOne(store);
    const draft = await draftOn(store);
    const holder = new DatabaseSync(join(place.dataDir, 'footnote.db'));
    holder.exec('begin immediate');
    const publishing = publishAs(store, draft, { new: 'New words.' });
    // Reached only because the wait leaves the event loop free.
    setImmediate(() => {
      holder.close();
    });
    expect(await publishing).toMatchObject({ kind: 'published' });
  });

  test('a database that stays locked is told of, and nothing is written', async () => {
    const place = await findPlace();
    const { store, database } = await openAt({ ...place, patienceMs: 60 });
    await importOne(store);
    const draft = await draftOn(store);
    const before = await listWritten(database);
    const holder = new DatabaseSync(join(place.dataDir, 'footnote.db'));
    holder.exec('begin immediate');
    await expect(publishAs(store, draft, { new: 'New words.' })).rejects.toMatchObject({ fault: 'locked' });
    expect(await listWritten(database)).toEqual(before);
    expect(await store.versions.active()).toBe(1);
    holder.close();
    expect(await publishAs(store, draft, { new: 'New words.' })).toMatchObject({ kind: 'published' });
  });

  test('a full disk stops a publish whole, and once there is room it goes through', async () => {
    const { store, database } = await open();
    await importOne(store);
    const draft = await draftOn(store);
    const before = await listWritten(database);
    const limitPages = (pages: number) =>
      database.read((db) => sql.raw(`pragma max_page_count = ${pages}`).execute(db));
    await limitPages(1);
    const words = { new: 'New words. '.repeat(50_000) };
    const publishing = publishAs(store, draft, words);
    await expect(publishing).rejects.toMatchObject({ name: 'StoreError', fault: 'full' });
    await expect(publishing).rejects.toThrow('has no room left');
    expect(await listWritten(database)).toEqual(before);
    await limitPages(1_000_000);
    expect(await publishAs(store, draft, words)).toMatchObject({ kind: 'published' });
  });

  test('a database that may only be read is told of, nothing is written, and it is read on', async () => {
    const { store, database } = await open();
    await importOne(store);
    const draft = await draftOn(store);
    const before = await listWritten(database);
    const mayOnlyRead = (flag: 0 | 1) =>
      database.read((db) => sql.raw(`pragma query_only = ${flag}`).execute(db));
    await mayOnlyRead(1);
    for (const write of [
      () => publishAs(store, draft, { new: 'New words.' }),
      () => store.drafts.discard(draft.number),
      () => store.gaps.record({ question: 'How many mills?', reason: 'not-stated', version: 1 }),
    ])
      await expect(write()).rejects.toMatchObject({ name: 'StoreError', fault: 'read-only' });
    expect(await listWritten(database)).toEqual(before);
    expect(await store.drafts.read(draft.number)).toEqual(draft);
    await mayOnlyRead(0);
    expect(await publishAs(store, draft, { new: 'New words.' })).toMatchObject({ kind: 'published' });
  });

  test('a full disk takes no draft, and those that are there stay', async () => {
    const { store, database } = await open();
    await importOne(store);
    const draft = await draftOn(store);
    const before = await listWritten(database);
    await database.read((db) => sql.raw('pragma max_page_count = 1').execute(db));
    const changes = putting({ long: 'Long words. '.repeat(50_000) });
    await expect(draftOn(store, changes)).rejects.toMatchObject({ fault: 'full' });
    const { number, revision } = draft;
    const changing = store.drafts.change({ number, revision, changes, by: ann.id });
    await expect(changing).rejects.toMatchObject({ fault: 'full' });
    expect(await listWritten(database)).toEqual(before);
  });

  test('what comes after the store was closed is told of as a database that is gone', async () => {
    const { store } = await open();
    await importOne(store);
    await store.close();
    await expect(store.versions.read(1)).rejects.toMatchObject({ name: 'StoreError', fault: 'gone' });
    const draft = { base: 1, author: { id: '1', name: 'Ann' } };
    await expect(store.drafts.create(draft)).rejects.toMatchObject({ name: 'StoreError', fault: 'gone' });
  });

  test.each([
    ['taken away', (dataDir: string) => rm(dataDir, { recursive: true })],
    [
      'put in the place of another',
      async (dataDir: string) => {
        await rm(join(dataDir, 'footnote.db'));
        new DatabaseSync(join(dataDir, 'footnote.db')).exec('create table other (a integer)');
      },
    ],
  ])('a file that was %s takes no publish: it would be lost', async (_name, takeAway) => {
    const place = await findPlace();
    const { store } = await openAt(place);
    await importOne(store);
    const draft = await draftOn(store);
    await takeAway(place.dataDir);
    await expect(publishAs(store, draft, { new: 'New words.' })).rejects.toMatchObject({ fault: 'gone' });
  });
});

onPostgres(({ openAt, findPlace }) => {
  async function connect(databaseUrl = ''): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    return client;
  }

  test('a publish that is kept waiting too long is told of, and nothing is written', async () => {
    const place = await findPlace();
    const { store, database } = await openAt({ ...place, patienceMs: 100 });
    await importOne(store);
    const draft = await draftOn(store);
    const before = await listWritten(database);
    const holder = await connect(place.databaseUrl);
    await holder.query('begin; select * from active for update');
    await expect(publishAs(store, draft, { new: 'New words.' })).rejects.toMatchObject({ fault: 'locked' });
    expect(await listWritten(database)).toEqual(before);
    await holder.end();
    expect(await publishAs(store, draft, { new: 'New words.' })).toMatchObject({ kind: 'published' });
  });

  const killOthers = `select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;

  test('a connection that is lost amid a transaction leaves nothing behind, and the next query finds another', async () => {
    const place = await findPlace();
    const { store, database } = await openAt(place);
    await importOne(store);
    const before = await listWritten(database);
    const killer = await connect(place.databaseUrl);
    const writing = database.write(async (db) => {
      await db.updateTable('active').set({ version: null }).execute();
      await killer.query(killOthers);
      await db.selectFrom('active').selectAll().execute();
    });
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', fault: 'gone' });
    await killer.end();
    expect(await listWritten(database)).toEqual(before);
  });

  test('connections that are lost while nobody uses them do no harm', async () => {
    const place = await findPlace();
    const { store } = await openAt(place);
    await importOne(store);
    const other = await connect(place.databaseUrl);
    await other.query(killOthers);
    await other.end();
    // The first may still be given the dead connection, which is then told of.
    const first: unknown = await store.versions.active().catch((error: unknown) => error);
    expect(first === 1 || (first instanceof Error && first.name === 'StoreError')).toBe(true);
    expect(await store.versions.active()).toBe(1);
  });

  test('a database that may only be read is told of, and nothing is written', async () => {
    const place = await findPlace();
    const { store, database } = await openAt(place);
    await importOne(store);
    const draft = await draftOn(store);
    const before = await listWritten(database);
    const name = new URL(place.databaseUrl ?? '').pathname.slice(1);
    const other = await connect(place.databaseUrl);
    await other.query(`alter database ${name} set default_transaction_read_only = on`);
    const readOnly = await openAt(place);
    await expect(publishAs(readOnly.store, draft, { new: 'New words.' })).rejects.toMatchObject({
      fault: 'read-only',
    });
    expect(await readOnly.store.versions.active()).toBe(1);
    await other.query('set default_transaction_read_only = off');
    await other.query(`alter database ${name} reset default_transaction_read_only`);
    await other.end();
    expect(await listWritten(database)).toEqual(before);
  });

  test('a database that was dropped is told of', async () => {
    const place = await findPlace();
    const { store } = await openAt(place);
    await importOne(store);
    const url = new URL(place.databaseUrl ?? '');
    const name = url.pathname.slice(1);
    url.pathname = '/postgres';
    const other = await connect(url.href);
    await other.query(`drop database ${name} with (force)`);
    await store.versions.active().catch(() => undefined);
    await expect(store.versions.active()).rejects.toMatchObject({ name: 'StoreError', fault: 'gone' });
    await other.query(`create database ${name}`);
    await other.end();
  });
});

describe('what the database threw', () => {
  const postgresError = (code: string) => Object.assign(new pg.DatabaseError('no', 1, 'error'), { code });

  test.each([
    ['53100', 'full'],
    ['53300', 'gone'],
    ['40P01', 'locked'],
    ['42501', 'refused'],
    ['57P01', 'gone'],
    ['XX001', 'damaged'],
    ['23505', 'failed'],
  ])('by PostgreSQL as %s is “%s” to the operator', (code, fault) => {
    expect(toStoreError(postgresError(code), 'here')).toMatchObject({ name: 'StoreError', fault });
  });

  test('by the program itself stays what it is', () => {
    const defect = new TypeError('a defect');
    expect(toStoreError(defect, 'here')).toBe(defect);
    expect(toStoreError('a string', 'here')).toBe('a string');
  });
});

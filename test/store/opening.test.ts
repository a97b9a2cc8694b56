// A database is made once however many processes start, and one that cannot serve is refused with a sentence that holds no secret.
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { onBoth, onPostgres, onSqlite } from './both.ts';
import { draftOn, importOne } from './fixture.ts';

onBoth(({ open, openAt, findPlace }) => {
  test('many processes open a new database at once, and it is made once', async () => {
    const place = await findPlace();
    const processes = await Promise.all(Array.from({ length: 6 }, () => openAt(place)));
    const active = await Promise.all(processes.map(({ store }) => store.versions.active()));
    expect(active).toEqual(active.map(() => undefined));
    const [{ database } = await openAt(place)] = processes;
    const rows = await database.read((db) => sql`select * from footnote_migration`.execute(db));
    expect(rows.rows).toHaveLength(2);
  });

  test('what is stored is there when it is opened again', async () => {
    const place = await findPlace();
    const first = await openStore(place);
    const raw = await importOne(first);
    await first.close();
    const { store } = await openAt(place);
    expect(await store.versions.read(1)).toEqual(raw);
  });

  test('a database of an older program is brought up to date, and what is in it stays', async () => {
    const place = await findPlace();
    const { store, database } = await openAt(place);
    await importOne(store);
    const draft = await draftOn(store);
    await database.write(async (db) => {
      await db.schema.alterTable('drafts').dropColumn('changed_by').execute();
      await sql`delete from footnote_migration where name <> '0001-first'`.execute(db);
    });
    const later = await openAt(place);
    expect(await later.store.drafts.read(draft.number)).toEqual(draft);
  });

  test('a database that a newer program has changed is refused, and not touched', async () => {
    const place = await findPlace();
    const { database } = await openAt(place);
    await database.write((db) =>
      sql`insert into footnote_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')`.execute(
        db,
      ),
    );
    await expect(openStore(place)).rejects.toMatchObject({ name: 'StoreError', fault: 'newer' });
  });

  test('the store and each of its parts are frozen', async () => {
    const { store } = await open();
    const { versions, drafts, audit, gaps, subscriptions } = store;
    const parts = [store, versions, drafts, audit, gaps, subscriptions];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  });
});

onSqlite(({ open }) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-opening-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the folder is made where it is missing, for this user alone', async () => {
    const dataDir = join(folder, 'one', 'two');
    const store = await openStore({ dataDir });
    expect(store.where).toBe(join(dataDir, 'footnote.db'));
    await store.close();
    expect((await stat(dataDir)).mode & 0o077).toBe(0);
  });

  test('what is committed is on the disk, and references hold', async () => {
    const { database } = await open();
    const pragma = async (name: string) =>
      (await database.read((db) => sql`select * from ${sql.raw(`pragma_${name}`)}`.execute(db))).rows;
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });

  describe('is refused with a sentence for the operator', () => {
    test.each<[string, string, string, (dataDir: string) => Promise<unknown>]>([
      [
        'a file that is no database',
        'not-a-database',
        'is no database of this program',
        async (dataDir) => {
          await mkdir(dataDir);
          await writeFile(join(dataDir, 'footnote.db'), 'Not a database at all. '.repeat(500));
        },
      ],
      ['a folder that is a file', 'gone', 'cannot be reached', (dataDir) => writeFile(dataDir, '')],
      [
        'a folder in place of the file',
        'gone',
        'cannot be reached',
        (dataDir) => mkdir(join(dataDir, 'footnote.db'), { recursive: true }),
      ],
    ])('%s', async (name, fault, sentence, prepare) => {
      const dataDir = join(folder, name);
      await prepare(dataDir);
      const opening = openStore({ dataDir });
      await expect(opening).rejects.toMatchObject({ name: 'StoreError', fault });
      await expect(opening).rejects.toThrow(sentence);
      await expect(opening).rejects.toThrow(join(dataDir, 'footnote.db'));
    });

    test('a database that another process holds for too long', async () => {
      const dataDir = join(folder, 'held');
      await mkdir(dataDir);
      const holder = new DatabaseSync(join(dataDir, 'footnote.db'));
      holder.exec('create table theirs (a integer); begin exclusive');
      await expect(openStore({ dataDir, patienceMs: 60 })).rejects.toMatchObject({ fault: 'locked' });
      holder.close();
    });
  });
});

onPostgres(({ findPlace }) => {
  /** The address with one part of it changed. */
  async function addressWith(change: (url: URL) => void): Promise<string> {
    const { databaseUrl = '' } = await findPlace();
    const url = new URL(databaseUrl);
    change(url);
    return url.href;
  }

  test('is named by host, port and database alone', async () => {
    const { databaseUrl = '' } = await findPlace();
    const store = await openStore({ dataDir: 'unused', databaseUrl });
    const { port, pathname } = new URL(databaseUrl);
    expect(store.where).toBe(`PostgreSQL at 127.0.0.1:${port}${pathname}`);
    await store.close();
  });

  test.each<[string, string, (url: URL) => void]>([
    ['a wrong password', 'refused', (url) => (url.password = 'secret-and-wrong')],
    ['a database that is not there', 'gone', (url) => (url.pathname = '/elsewhere')],
    ['a server that is not there', 'gone', (url) => (url.port = '1')],
    ['another kind of address', 'refused', (url) => (url.password = 'secret')],
  ])('is refused with a sentence that holds no secret: %s', async (name, fault, change) => {
    const address = await addressWith(change);
    const databaseUrl = name === 'another kind of address' ? address.replace('postgres:', 'mysql:') : address;
    const error: unknown = await openStore({ dataDir: 'unused', databaseUrl }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: 'StoreError', fault });
    expect(JSON.stringify(describeError(error))).not.toMatch(/secret|p%40ss|p@ss/);
  });

  test.each(['zx@qj/vk#1', 'zx/qj', '7701/qj', '7701?qj', 'zx#qj', 'zx%qj'])(
    'is refused where a password was not encoded, and nothing of it is shown: %s',
    async (password) => {
      const databaseUrl = `postgres://ann:${password}@127.0.0.1:1/reports`;
      const error: unknown = await openStore({ dataDir: 'unused', databaseUrl }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ name: 'StoreError', fault: 'refused' });
      expect(JSON.stringify(describeError(error))).not.toMatch(/zx|qj|vk|7701/);
    },
  );
});

/** All that a log could show of it. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, stack, cause } = error;
  return { own: Object.entries(error), message, stack, cause: describeError(cause) };
}

// One suite, run against SQLite in a temporary folder and against a real PostgreSQL; what a test opens is closed after it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Database, DatabaseOptions } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { DatabaseKind } from '../../src/store/migrations.ts';
import { buildStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';
import { createClock } from './fixture.ts';
import type { Clock } from './fixture.ts';

/** The store, and what lies under it. */
export interface Opened {
  readonly store: Store;
  readonly database: Database;
}

export interface Ground {
  readonly kind: DatabaseKind;
  /** Stands still until a test moves it; begins anew with every test. */
  readonly clock: () => Clock;
  /** A place where nothing is yet. */
  readonly findPlace: () => Promise<DatabaseOptions>;
  /** Opens a place as one more process would. */
  readonly openAt: (place: DatabaseOptions) => Promise<Opened>;
  /** Opens a place where nothing is yet. */
  readonly open: () => Promise<Opened>;
}

function prepare(kind: DatabaseKind, findPlace: Ground['findPlace']): Ground {
  let clock = createClock();
  const opened: Database[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
    clock = createClock();
  });
  const openAt = async (place: DatabaseOptions): Promise<Opened> => {
    const database = await openDatabase(place);
    opened.push(database);
    return { database, store: buildStore(database, () => clock.now()) };
  };
  return {
    kind,
    clock: () => clock,
    findPlace,
    openAt,
    open: async () => openAt(await findPlace()),
  };
}

/** Only SQLite; for what PostgreSQL does in its own way. */
export function onSqlite(suite: (ground: Ground) => void): void {
  describe('on SQLite', () => {
    const folders: string[] = [];
    afterAll(async () => {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    });
    suite(
      prepare('sqlite', async () => {
        const dataDir = await mkdtemp(join(tmpdir(), 'footnote-store-'));
        folders.push(dataDir);
        return { dataDir };
      }),
    );
  });
}

/** Only PostgreSQL; for what SQLite does in its own way. */
export function onPostgres(suite: (ground: Ground) => void): void {
  describe('on PostgreSQL', () => {
    let postgres: Postgres;
    const free: string[] = [];
    const used: string[] = [];
    beforeAll(async () => {
      postgres = await startPostgres();
    }, 60_000);
    afterAll(() => postgres.stop(), 60_000);
    const ground = prepare('postgres', async () => {
      const databaseUrl = free.pop() ?? (await postgres.createDatabase());
      used.push(databaseUrl);
      return { dataDir: 'unused', databaseUrl };
    });
    // Before the next test, when what the last one opened is closed.
    beforeEach(async () => {
      const left = used.splice(0);
      await Promise.all(left.map((address) => postgres.emptyDatabase(address)));
      free.push(...left);
    });
    suite(ground);
  });
}

export function onBoth(suite: (ground: Ground) => void): void {
  onSqlite(suite);
  onPostgres(suite);
}

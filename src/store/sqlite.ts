// A folder in, the SQLite database in it out, opened so that what was committed stays.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { storeError } from './faults.ts';
import { createSqliteDialect, patiently } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

const FILE = 'footnote.db';

/** node:sqlite blocks for this long by itself; after that the wait leaves the event loop free. */
const BLOCKING_WAIT_MS = 20;

interface SqliteOptions {
  /** Made where it is missing, for this user alone. */
  readonly dataDir: string;
  readonly patienceMs: number;
}

/** As the operator knows it. */
export function sqlitePlace({ dataDir }: Pick<SqliteOptions, 'dataDir'>): string {
  return join(dataDir, FILE);
}

/** On Linux a deleted file can be written for as long as it is open, and every word of it is lost at the end. */
function createFileCheck(path: string): () => void {
  const identify = (): string => {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  };
  const opened = identify();
  return () => {
    if (identify() !== opened) throw storeError('gone', path);
  };
}

/** With those it is in. Node’s own recursive one never ends where the system answers that a parent is not there, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path, { mode: 0o700 });
}

export async function openSqlite({ dataDir, patienceMs }: SqliteOptions): Promise<Kysely<Tables>> {
  makeFolder(resolve(dataDir));
  const path = sqlitePlace({ dataDir });
  const db = new DatabaseSync(path, { timeout: BLOCKING_WAIT_MS });
  try {
    // Readers and the one writer do not wait for each other; a commit is on the disk before it is acknowledged.
    await patiently(patienceMs, () => {
      db.exec('pragma journal_mode = wal');
    });
    db.exec('pragma synchronous = full');
    db.exec('pragma foreign_keys = on');
    const checkFile = createFileCheck(path);
    return new Kysely<Tables>({ dialect: createSqliteDialect({ db, patienceMs, checkFile }) });
  } catch (error) {
    db.close();
    throw error;
  }
}

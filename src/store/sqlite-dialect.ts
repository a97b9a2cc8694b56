// Kysely over node:sqlite: one connection, statements at once, and a locked database waited for without holding up the event loop.
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { CompiledQuery, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, DialectAdapter, Driver } from 'kysely';
import { isBusy } from './faults.ts';

/** How long to leave a locked database alone before asking again. */
const RETRY_MS = 15;

interface Connecting {
  readonly db: DatabaseSync;
  /** How long a locked database is waited for. */
  readonly patienceMs: number;
  /** Called before every transaction; throws where the file is not the one that was opened. */
  readonly checkFile: () => void;
}

/** node:sqlite waits by blocking; this waits between tries, and a statement that found the database locked did nothing. */
export async function patiently<T>(patienceMs: number, work: () => T): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await wait(RETRY_MS);
    }
  }
}

function toInput(value: unknown): SQLInputValue {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`SQLite stores no ${typeof value}`);
}

/** Kysely's types say what the rows of a query are; here they are only known to be rows. */
const areRows = (rows: unknown): rows is never[] => Array.isArray(rows);

function createConnection({ db, patienceMs }: Connecting): DatabaseConnection {
  return {
    executeQuery: ({ sql, parameters }) =>
      patiently(patienceMs, () => {
        const statement = db.prepare(sql);
        const inputs = parameters.map(toInput);
        if (statement.columns().length > 0) {
          const rows: unknown = statement.all(...inputs);
          return { rows: areRows(rows) ? rows : [] };
        }
        return { rows: [], numAffectedRows: BigInt(statement.run(...inputs).changes) };
      }),
    streamQuery: () => {
      throw new Error('the store reads no streams');
    },
  };
}

function createDriver(connecting: Connecting): Driver {
  const { db, checkFile } = connecting;
  const connection = createConnection(connecting);
  const execute = async (sql: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    // Every transaction here writes: one that reads first and then wants to write would be refused, not made to wait.
    beginTransaction: async () => {
      checkFile();
      await execute('begin immediate');
    },
    commitTransaction: () => execute('commit'),
    // A full disk ends the transaction by itself; a rollback would then hide why.
    rollbackTransaction: async () => {
      if (db.isTransaction) await execute('rollback');
    },
    releaseConnection: () => Promise.resolve(),
    destroy: () => {
      db.close();
      return Promise.resolve();
    },
  };
}

/** Kysely gives its one connection to one piece of work at a time. Tables are made in a transaction, which is its own lock. */
const adapter: DialectAdapter = {
  supportsMultipleConnections: false,
  supportsTransactionalDdl: true,
  supportsReturning: true,
  supportsCreateIfNotExists: true,
  supportsOutput: false,
  acquireMigrationLock: () => Promise.resolve(),
  releaseMigrationLock: () => Promise.resolve(),
};

export function createSqliteDialect(connecting: Connecting): Dialect {
  return {
    createAdapter: () => adapter,
    createDriver: () => createDriver(connecting),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

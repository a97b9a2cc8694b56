// Where the data stands in, two ways to it out: reading, and one transaction that writes all or nothing.
import type { Kysely, Transaction } from 'kysely';
import { toStoreError } from './faults.ts';
import { migrate } from './migrate.ts';
import type { DatabaseKind } from './migrations.ts';
import { openSqlite, sqlitePlace } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** Another process that holds the database is waited for this long. */
const PATIENCE_MS = 5_000;

export interface DatabaseOptions {
  /** The folder of the SQLite database; not used with PostgreSQL. */
  readonly dataDir: string;
  /** PostgreSQL's address; left out, it is SQLite. */
  readonly databaseUrl?: string;
  /** How long a locked database is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

/** Both ways throw a StoreError where the database is at fault. */
export interface Database {
  readonly kind: DatabaseKind;
  /** As the operator knows it; holds no secret. */
  readonly where: string;
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** One transaction: all of it is written, or nothing where `work` throws. Inside it only the given `db` may be used. */
  write<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

function createDatabase(kysely: Kysely<Tables>, kind: DatabaseKind, where: string): Database {
  return {
    kind,
    where,
    async read(work) {
      try {
        return await work(kysely);
      } catch (error) {
        throw toStoreError(error, where);
      }
    },
    async write(work) {
      // On a lost connection the rollback fails as well; what went wrong first is what is told.
      const thrown: unknown[] = [];
      try {
        return await kysely.transaction().execute(async (transaction) => {
          try {
            return await work(transaction);
          } catch (error) {
            thrown.push(error);
            throw error;
          }
        });
      } catch (error) {
        throw toStoreError(thrown[0] ?? error, where);
      }
    },
    close: () => kysely.destroy(),
  };
}

interface Place {
  readonly kind: DatabaseKind;
  readonly where: string;
  readonly open: () => Promise<Kysely<Tables>>;
}

async function findPlace(options: DatabaseOptions): Promise<Place> {
  const { dataDir, databaseUrl, patienceMs = PATIENCE_MS } = options;
  if (databaseUrl === undefined) {
    const where = sqlitePlace({ dataDir });
    return { kind: 'sqlite', where, open: () => openSqlite({ dataDir, patienceMs }) };
  }
  // Who stores in SQLite does not load it.
  const { openPostgres, postgresPlace } = await import('./postgres.ts');
  const where = postgresPlace({ databaseUrl });
  return {
    kind: 'postgres',
    where,
    open: () => Promise.resolve(openPostgres({ databaseUrl, patienceMs })),
  };
}

/** Opens the database and brings its tables up to date. Throws a StoreError where that cannot be. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { kind, where, open } = await findPlace(options);
  try {
    const kysely = await open();
    try {
      await migrate(kysely, { kind, where });
    } catch (error) {
      await kysely.destroy();
      throw error;
    }
    return createDatabase(kysely, kind, where);
  } catch (error) {
    throw toStoreError(error, where);
  }
}

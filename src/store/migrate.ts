// A database in, its tables as this program wants them; refuses a database that a newer program has changed.
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { storeError } from './faults.ts';
import { migrationsFor } from './migrations.ts';
import type { DatabaseKind } from './migrations.ts';
import type { Tables } from './tables.ts';

// Names of their own: another program in the same PostgreSQL database may use Kysely's.
const MIGRATION_TABLE = 'footnote_migration';
const LOCK_TABLE = 'footnote_migration_lock';

type MigrationTables = Record<typeof MIGRATION_TABLE, { name: string }>;

/** The migrations that were run here, in no order; undefined in a new database. */
async function findRun(db: Kysely<MigrationTables>): Promise<readonly string[] | undefined> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === MIGRATION_TABLE)) return undefined;
  const rows = await db.selectFrom(MIGRATION_TABLE).select('name').execute();
  return rows.map(({ name }) => name);
}

interface Migrating {
  readonly kind: DatabaseKind;
  /** As the operator knows the database. */
  readonly where: string;
}

/**
 * Brings the tables up to date. Two processes may do so at once: one waits for the other and finds nothing left to do.
 * Throws what the database threw, or a StoreError where a newer program has been here.
 */
export async function migrate(db: Kysely<Tables>, { kind, where }: Migrating): Promise<void> {
  const migrations = migrationsFor(kind);
  // The migrations' own table is none of the program's.
  const run = await findRun(db.$extendTables<MigrationTables>());
  if (run?.some((name) => !(name in migrations))) throw storeError('newer', where);
  if (Object.keys(migrations).every((name) => run?.includes(name))) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: LOCK_TABLE,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('the tables were not made', { cause: error });
}

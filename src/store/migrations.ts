// How the tables come to be, one migration after another; a migration that was released is never edited.
import { sql } from 'kysely';
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Numbers are given once and never again: they stand on buttons and in messages. */
const numbered = (kind: DatabaseKind) => (column: ColumnDefinitionBuilder) =>
  kind === 'sqlite'
    ? column.primaryKey().autoIncrement()
    : column.primaryKey().generatedByDefaultAsIdentity();

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey();
const refersTo = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target);
const mayReferTo = (target: string) => (column: ColumnDefinitionBuilder) => column.references(target);

async function createVersions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('texts')
    .addColumn('hash', 'text', key)
    .addColumn('text', 'text', required)
    .execute();
  await db.schema.createTable('manifests').addColumn('hash', 'text', key).execute();
  await db.schema
    .createTable('manifest_files')
    .addColumn('manifest', 'text', refersTo('manifests.hash'))
    .addColumn('position', 'integer', required)
    .addColumn('role', 'text', required)
    .addColumn('file', 'text', required)
    .addColumn('text_hash', 'text', refersTo('texts.hash'))
    .addPrimaryKeyConstraint('manifest_files_key', ['manifest', 'position'])
    .addUniqueConstraint('manifest_files_once', ['manifest', 'file'])
    .addCheckConstraint('manifest_files_role', sql`role in ('source', 'facts', 'questions')`)
    .execute();
  await db.schema
    .createTable('versions')
    .addColumn('number', 'integer', key)
    .addColumn('manifest', 'text', refersTo('manifests.hash'))
    .addColumn('kind', 'text', required)
    .addColumn('publisher_id', 'text', required)
    .addColumn('publisher_name', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('note', 'text')
    .addColumn('parent', 'integer', mayReferTo('versions.number'))
    .addColumn('restores', 'integer', mayReferTo('versions.number'))
    .addCheckConstraint('versions_kind', sql`kind in ('import', 'publish', 'rollback')`)
    .execute();
  await db.schema
    .createTable('active')
    .addColumn('id', 'integer', key)
    .addColumn('version', 'integer', mayReferTo('versions.number'))
    .addCheckConstraint('active_one', sql`id = 1`)
    .execute();
  await sql`insert into active (id, version) values (1, null)`.execute(db);
}

async function createDrafts(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('drafts')
    .addColumn('number', 'integer', numbered(kind))
    .addColumn('base', 'integer', refersTo('versions.number'))
    .addColumn('author_id', 'text', required)
    .addColumn('author_name', 'text', required)
    .addColumn('made_at', 'text', required)
    .addColumn('changed_at', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('revision', 'integer', required)
    .addColumn('changes', 'text', required)
    .addColumn('version', 'integer', (column) => column.references('versions.number').unique())
    .addCheckConstraint('drafts_state', sql`state in ('open', 'published', 'discarded')`)
    .execute();
  await db.schema
    .createTable('draft_texts')
    .addColumn('draft', 'integer', refersTo('drafts.number'))
    .addColumn('text_hash', 'text', refersTo('texts.hash'))
    .addPrimaryKeyConstraint('draft_texts_key', ['draft', 'text_hash'])
    .execute();
}

async function createAudit(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('id', 'integer', numbered(kind))
    .addColumn('at', 'text', required)
    .addColumn('actor_id', 'text', required)
    .addColumn('actor_name', 'text', required)
    .addColumn('action', 'text', required)
    .addColumn('outcome', 'text', required)
    .addColumn('details', 'text', required)
    .addCheckConstraint('audit_outcome', sql`outcome in ('done', 'refused')`)
    .execute();
}

async function createGaps(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('gaps')
    .addColumn('id', 'integer', numbered(kind))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', required)
    .addColumn('question', 'text', required)
    .addColumn('answer', 'text')
    .addColumn('reason', 'text', required)
    .addColumn('version', 'integer', required)
    .addColumn('count', 'integer', required)
    .addColumn('first_at', 'text', required)
    .addColumn('last_at', 'text', required)
    .addColumn('state', 'text', required)
    .addCheckConstraint('gaps_kind', sql`kind in ('unanswered', 'reported')`)
    .addCheckConstraint('gaps_state', sql`state in ('open', 'dismissed', 'stays')`)
    .execute();
}

async function createSubscriptions(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'integer', numbered(kind))
    .addColumn('asker_id', 'text', required)
    .addColumn('channel_id', 'text', required)
    .addColumn('question', 'text', required)
    .addColumn('question_key', 'text', required)
    .addColumn('version', 'integer', required)
    .addColumn('made_at', 'text', required)
    .addColumn('claim_token', 'text')
    .addColumn('claimed_at', 'text')
    .addColumn('attempts', 'integer', required)
    .addUniqueConstraint('subscriptions_once', ['asker_id', 'question_key'])
    .execute();
}

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('manifest_files_text')
    .on('manifest_files')
    .columns(['text_hash', 'manifest'])
    .execute();
  await db.schema.createIndex('draft_texts_text').on('draft_texts').column('text_hash').execute();
  await db.schema.createIndex('drafts_by_state').on('drafts').column('state').execute();
  await db.schema.createIndex('gaps_most_asked').on('gaps').columns(['state', 'count']).execute();
}

/** By name; Kysely runs them in the order of their names. */
export function migrationsFor(kind: DatabaseKind): Record<string, Migration> {
  return {
    '0001-first': {
      async up(db: Kysely<unknown>) {
        await createVersions(db);
        await createDrafts(db, kind);
        await createAudit(db, kind);
        await createGaps(db, kind);
        await createSubscriptions(db, kind);
        await createIndexes(db);
      },
    },
    '0002-who-changed-a-draft': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .alterTable('drafts')
          .addColumn('changed_by', 'text', (column) => column.notNull().defaultTo('[]'))
          .execute();
      },
    },
  };
}

// Rows of versions: read as plain data, and the one place where a new one is written.
import type { Kysely, Transaction } from 'kysely';
import type { Actor } from './audit.ts';
import { addAudit } from './audit.ts';
import type { Manifest, Texts } from './manifest.ts';
import type { Tables, VersionKind } from './tables.ts';
import { keepTexts } from './texts.ts';

/** What is known of a version without its texts. */
export interface Version {
  /** From 1, without gaps; the newest is the active one. */
  readonly number: number;
  readonly kind: VersionKind;
  /** The hash of its manifest: the same corpus has the same one. */
  readonly manifest: string;
  readonly by: Actor;
  /** ISO, UTC. */
  readonly at: string;
  readonly note?: string;
  /** The version before it. */
  readonly parent?: number;
  /** The draft that was published. */
  readonly draft?: number;
  /** The version that a rollback brought back. */
  readonly restores?: number;
}

/**
 * The active version, or null before the first import; held until the transaction ends. Whatever writes versions or texts
 * asks for it first, so that this happens in one process at a time.
 */
export async function lockActive(db: Transaction<Tables>): Promise<number | null> {
  const row = await db
    .updateTable('active')
    .set((active) => ({ version: active.ref('version') }))
    .where('id', '=', 1)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

function versionRows(db: Kysely<Tables>) {
  return db
    .selectFrom('versions')
    .leftJoin('drafts', 'drafts.version', 'versions.number')
    .select([
      'versions.number',
      'versions.kind',
      'versions.manifest',
      'versions.publisher_id',
      'versions.publisher_name',
      'versions.at',
      'versions.note',
      'versions.parent',
      'versions.restores',
      'drafts.number as draft',
    ])
    .orderBy('versions.number', 'desc');
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof versionRows>['executeTakeFirstOrThrow']>>;

function versionFrom(row: VersionRow): Version {
  return {
    number: row.number,
    kind: row.kind,
    manifest: row.manifest,
    by: { id: row.publisher_id, name: row.publisher_name },
    at: row.at,
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.parent === null ? {} : { parent: row.parent }),
    ...(row.draft === null ? {} : { draft: row.draft }),
    ...(row.restores === null ? {} : { restores: row.restores }),
  };
}

export interface VersionPage {
  readonly limit?: number;
  /** Only those with a lower number. */
  readonly before?: number;
}

/** Newest first. */
export async function listVersions(
  db: Kysely<Tables>,
  { limit = 50, before }: VersionPage = {},
): Promise<readonly Version[]> {
  const query = versionRows(db).limit(limit);
  const rows = await (before === undefined ? query : query.where('versions.number', '<', before)).execute();
  return rows.map(versionFrom);
}

export async function findVersion(db: Kysely<Tables>, number: number): Promise<Version | undefined> {
  const row = await versionRows(db).where('versions.number', '=', number).executeTakeFirst();
  return row && versionFrom(row);
}

/** Throws an Error where there is no such version. */
export async function readVersion(db: Kysely<Tables>, number: number): Promise<Version> {
  const version = await findVersion(db, number);
  if (!version) throw new Error(`there is no version ${number}`);
  return version;
}

/** The newest of those published at or before the time, in ISO. */
export async function findVersionAt(db: Kysely<Tables>, at: string): Promise<Version | undefined> {
  const row = await versionRows(db).where('versions.at', '<=', at).limit(1).executeTakeFirst();
  return row && versionFrom(row);
}

export interface NewVersion {
  /** What `lockActive` gave in this transaction. */
  readonly active: number | null;
  readonly kind: VersionKind;
  readonly manifest: string;
  readonly by: Actor;
  readonly at: string;
  readonly note: string | undefined;
  readonly restores?: number;
  /** For the log, beside the number. */
  readonly details: Readonly<Record<string, number>>;
}

/** Writes the version, makes it the active one, and logs that. The manifest has to be there. */
export async function addVersion(db: Transaction<Tables>, version: NewVersion): Promise<number> {
  const { active, kind, manifest, by, at, note, restores } = version;
  const number = (active ?? 0) + 1;
  await db
    .insertInto('versions')
    .values({
      number,
      manifest,
      kind,
      publisher_id: by.id,
      publisher_name: by.name,
      at,
      note: note ?? null,
      parent: active,
      restores: restores ?? null,
    })
    .execute();
  await db.updateTable('active').set({ version: number }).where('id', '=', 1).execute();
  await addAudit(db, at, { by, action: kind, details: { version: number, ...version.details } });
  return number;
}

/** Writes a manifest and its texts where they are not there yet. Needs the lock of `lockActive`. */
export async function keepManifest(db: Transaction<Tables>, manifest: Manifest, texts: Texts): Promise<void> {
  await keepTexts(db, texts);
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('manifests')
    .values({ hash: manifest.hash })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  for (const [position, { role, file, hash }] of manifest.files.entries()) {
    await db
      .insertInto('manifest_files')
      .values({ manifest: manifest.hash, position, role, file, text_hash: hash })
      .execute();
  }
}

// The corpus versions: immutable, each a list of texts by their hash, one of them active.
import type { RawCorpus, RawFile } from '../corpus/raw.ts';
import type { Actor } from './audit.ts';
import type { Database } from './database.ts';
import { runInTurns } from '../corpus/steps.ts';
import { contentSteps, rawCorpusFrom, textFrom } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { publish } from './publish.ts';
import type { Published, PublishRequest } from './publish.ts';
import { rollBack } from './roll-back.ts';
import type { RollbackRequest, RolledBack } from './roll-back.ts';
import { readTexts } from './texts.ts';
import {
  addVersion,
  findVersion,
  findVersionAt,
  keepManifest,
  listVersions,
  lockActive,
  readVersion,
} from './version-rows.ts';
import type { Version, VersionPage } from './version-rows.ts';

export interface ImportRequest {
  readonly by: Actor;
  readonly note?: string;
}

export interface Imported {
  /** False: a version was there already, perhaps another process's of a moment ago. */
  readonly imported: boolean;
  /** The active one. */
  readonly version: Version;
}

/** All of it throws a StoreError where the database is at fault; nothing is half-written then. */
export interface Versions {
  /** Version 1, where there is none yet. */
  importFirst(raw: RawCorpus, request: ImportRequest): Promise<Imported>;
  /** The number of the active version; one row is read, so that it can be asked often. Undefined before the first import. */
  active(): Promise<number | undefined>;
  find(number: number): Promise<Version | undefined>;
  /** The version that was active then. */
  findAt(time: Date): Promise<Version | undefined>;
  /** Newest first, 50 unless told. */
  list(page?: VersionPage): Promise<readonly Version[]>;
  /** Its texts, letter for letter; undefined where there is no such version. */
  read(number: number): Promise<RawCorpus | undefined>;
  /** One of its files, letter for letter; undefined where there is no such version or file. */
  readFile(number: number, file: string): Promise<RawFile | undefined>;
  /** Its files by hash; undefined where there is no such version. */
  manifest(number: number): Promise<Manifest | undefined>;
  publish(request: PublishRequest): Promise<Published>;
  rollBack(request: RollbackRequest): Promise<RolledBack>;
}

interface Importing {
  readonly raw: RawCorpus;
  readonly request: ImportRequest;
  readonly at: string;
}

async function importFirst(database: Database, { raw, request, at }: Importing): Promise<Imported> {
  const { manifest, texts } = await runInTurns(contentSteps(raw));
  const { by, note } = request;
  return await database.write(async (db) => {
    const active = await lockActive(db);
    if (active !== null) return { imported: false, version: await readVersion(db, active) };
    await keepManifest(db, manifest, texts);
    const number = await addVersion(db, {
      active,
      kind: 'import',
      manifest: manifest.hash,
      by,
      at,
      note,
      details: {},
    });
    return { imported: true, version: await readVersion(db, number) };
  });
}

async function findManifest(database: Database, number: number): Promise<Manifest | undefined> {
  const version = await database.read((db) => findVersion(db, number));
  if (!version) return undefined;
  const files = await database.read((db) =>
    db
      .selectFrom('manifest_files')
      .select(['role', 'file', 'text_hash as hash'])
      .where('manifest', '=', version.manifest)
      .orderBy('position')
      .execute(),
  );
  return { hash: version.manifest, files };
}

async function findCorpus(database: Database, number: number): Promise<RawCorpus | undefined> {
  const manifest = await findManifest(database, number);
  if (!manifest) return undefined;
  const hashes = manifest.files.map(({ hash }) => hash);
  return rawCorpusFrom(manifest.files, await database.read((db) => readTexts(db, hashes)));
}

async function findFile(database: Database, number: number, file: string): Promise<RawFile | undefined> {
  return await database.read(async (db) => {
    const found = await db
      .selectFrom('versions')
      .innerJoin('manifest_files', 'manifest_files.manifest', 'versions.manifest')
      .select('text_hash as hash')
      .where('versions.number', '=', number)
      .where('file', '=', file)
      .executeTakeFirst();
    return found && { file, text: textFrom(await readTexts(db, [found.hash]), found.hash) };
  });
}

export function createVersions(database: Database, now: () => Date): Versions {
  const time = () => now().toISOString();
  return Object.freeze<Versions>({
    importFirst: (raw, request) => importFirst(database, { raw, request, at: time() }),
    async active() {
      const row = await database.read((db) =>
        db.selectFrom('active').select('version').where('id', '=', 1).executeTakeFirstOrThrow(),
      );
      return row.version ?? undefined;
    },
    find: (number) => database.read((db) => findVersion(db, number)),
    findAt: (date) => database.read((db) => findVersionAt(db, date.toISOString())),
    list: (page) => database.read((db) => listVersions(db, page)),
    read: (number) => findCorpus(database, number),
    readFile: (number, file) => findFile(database, number, file),
    manifest: (number) => findManifest(database, number),
    publish: (request) => publish(database, time(), request),
    rollBack: (request) => rollBack(database, time(), request),
  });
}

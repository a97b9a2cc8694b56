// Short ways to say: a corpus, a draft's changes, a store with a version in it, a clock that a test moves.
import type { Changes } from '../../src/corpus/changes.ts';
import type { RawCorpus, RawFile } from '../../src/corpus/raw.ts';
import type { Database } from '../../src/store/database.ts';
import type { Draft } from '../../src/store/draft-rows.ts';
import type { Store } from '../../src/store/store.ts';

export const ann = { id: '101', name: 'Ann' };
export const ben = { id: '102', name: 'Ben' };
export const program = { id: '0', name: 'Footnote' };

export interface Clock {
  now(): Date;
  advance(ms: number): void;
}

export function createClock(): Clock {
  let at = Date.parse('2026-03-01T12:00:00.000Z');
  return {
    now: () => new Date(at),
    advance(ms) {
      at += ms;
    },
  };
}

/** `sources/<id>.md` with that text. */
export function fileOf(id: string, text: string): RawFile {
  return { file: `sources/${id}.md`, text };
}

/** A corpus of sources, by id. */
export function rawOf(sources: Readonly<Record<string, string>>): RawCorpus {
  return { sources: Object.entries(sources).map(([id, text]) => fileOf(id, text)) };
}

/** Changes that add or update these sources, by id. */
export function putting(sources: Readonly<Record<string, string>>): Changes {
  return { put: [...rawOf(sources).sources], remove: [], rows: [], dropped: [] };
}

/** Imports a corpus of one source `first` as version 1. */
export async function importOne(store: Store): Promise<RawCorpus> {
  const raw = rawOf({ first: 'The first words.' });
  await store.versions.importFirst(raw, { by: program });
  return raw;
}

/** A draft of Ann's on the active version. */
export async function draftOn(
  store: Store,
  changes: Changes = putting({ new: 'New words.' }),
): Promise<Draft> {
  const base = (await store.versions.active()) ?? 0;
  return await store.drafts.create({ base, author: ann, changes });
}

/** Publishes the draft as the corpus that these sources are. */
export function publishAs(store: Store, draft: Draft, sources: Readonly<Record<string, string>>) {
  const { number, revision } = draft;
  return store.versions.publish({ draft: number, revision, corpus: rawOf(sources), by: ben });
}

/** Everything that a publish may write, to see that nothing was. */
export async function listWritten(database: Database) {
  return await database.read(async (db) => ({
    active: await db.selectFrom('active').selectAll().execute(),
    versions: await db.selectFrom('versions').selectAll().orderBy('number').execute(),
    manifests: await db.selectFrom('manifests').selectAll().orderBy('hash').execute(),
    texts: await db.selectFrom('texts').selectAll().orderBy('hash').execute(),
    drafts: await db.selectFrom('drafts').selectAll().orderBy('number').execute(),
    audit: await db.selectFrom('audit').selectAll().orderBy('id').execute(),
  }));
}

/** The texts that the database holds, sorted. */
export async function listTexts(database: Database): Promise<readonly string[]> {
  const rows = await database.read((db) => db.selectFrom('texts').select('text').execute());
  return rows.map(({ text }) => text).toSorted();
}

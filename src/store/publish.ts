// A draft's resulting corpus in, the new active version out, in one transaction; or why not, and nothing written.
import type { Transaction } from 'kysely';
import type { RawCorpus } from '../corpus/raw.ts';
import type { Actor } from './audit.ts';
import type { Database } from './database.ts';
import { runInTurns } from '../corpus/steps.ts';
import { contentSteps } from './manifest.ts';
import type { DraftState, Tables } from './tables.ts';
import { addVersion, keepManifest, lockActive, readVersion } from './version-rows.ts';
import type { Version } from './version-rows.ts';

export interface PublishRequest {
  readonly draft: number;
  /** Of the draft whose changes made the corpus. */
  readonly revision: number;
  /** The draft's changes applied to its base, and checked. */
  readonly corpus: RawCorpus;
  readonly by: Actor;
  readonly note?: string;
}

export type Published =
  | { readonly kind: 'published'; readonly version: Version }
  /** Another version than the draft's base is active now: `active`. */
  | { readonly kind: 'outdated'; readonly base: number; readonly active: Version }
  /** The draft was changed since the corpus was made. */
  | { readonly kind: 'changed'; readonly revision: number }
  | { readonly kind: 'closed'; readonly state: Exclude<DraftState, 'open'>; readonly version?: number }
  | { readonly kind: 'missing' };

type Refused = Exclude<Published, { kind: 'published' }>;

async function findRefusal(
  db: Transaction<Tables>,
  { draft: number, revision }: PublishRequest,
  active: number | null,
): Promise<Refused | undefined> {
  const draft = await db
    .selectFrom('drafts')
    .select(['state', 'revision', 'base', 'version'])
    .where('number', '=', number)
    .executeTakeFirst();
  // A draft has a base, so that a draft without an active version cannot be.
  if (!draft || active === null) return { kind: 'missing' };
  const { state, version, base } = draft;
  if (state !== 'open') return { kind: 'closed', state, ...(version === null ? {} : { version }) };
  if (draft.revision !== revision) return { kind: 'changed', revision: draft.revision };
  if (base !== active) return { kind: 'outdated', base, active: await readVersion(db, active) };
  return undefined;
}

/** Throws a StoreError where the database is at fault or a text cannot be stored; nothing is written then. */
export async function publish(database: Database, at: string, request: PublishRequest): Promise<Published> {
  const { draft, corpus, by, note } = request;
  const { manifest, texts } = await runInTurns(contentSteps(corpus));
  return await database.write(async (db): Promise<Published> => {
    const active = await lockActive(db);
    const refusal = await findRefusal(db, request, active);
    if (refusal) return refusal;
    await keepManifest(db, manifest, texts);
    const details = { draft };
    const number = await addVersion(db, {
      active,
      kind: 'publish',
      manifest: manifest.hash,
      by,
      at,
      note,
      details,
    });
    await db
      .updateTable('drafts')
      .set({ state: 'published', version: number, changed_at: at })
      .where('number', '=', draft)
      .execute();
    return { kind: 'published', version: await readVersion(db, number) };
  });
}

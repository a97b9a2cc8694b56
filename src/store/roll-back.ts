// The number of an earlier version in, a new version with its manifest out; or why not, and nothing written.
import type { Actor } from './audit.ts';
import type { Database } from './database.ts';
import { addVersion, findVersion, lockActive, readVersion } from './version-rows.ts';
import type { Version } from './version-rows.ts';

export interface RollbackRequest {
  /** The version to bring back. */
  readonly to: number;
  /** The version that was active when this was decided; left out, whichever is active is left behind. */
  readonly from?: number;
  readonly by: Actor;
  readonly note?: string;
}

export type RolledBack =
  | { readonly kind: 'rolled-back'; readonly version: Version }
  /** Another version than `from` is active now. */
  | { readonly kind: 'outdated'; readonly active: Version }
  /** The active version is that corpus already. */
  | { readonly kind: 'same'; readonly active: Version }
  | { readonly kind: 'missing' };

/** Throws a StoreError where the database is at fault; nothing is written then. */
export async function rollBack(
  database: Database,
  at: string,
  request: RollbackRequest,
): Promise<RolledBack> {
  const { to, from, by, note } = request;
  return await database.write(async (db): Promise<RolledBack> => {
    const number = await lockActive(db);
    const target = await findVersion(db, to);
    if (!target || number === null) return { kind: 'missing' };
    const active = await readVersion(db, number);
    if (from !== undefined && from !== number) return { kind: 'outdated', active };
    if (active.manifest === target.manifest) return { kind: 'same', active };
    const restored = await addVersion(db, {
      active: number,
      kind: 'rollback',
      manifest: target.manifest,
      by,
      at,
      note,
      restores: to,
      details: { restores: to },
    });
    return { kind: 'rolled-back', version: await readVersion(db, restored) };
  });
}

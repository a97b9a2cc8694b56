// A folder or an address in, the store out: versions, drafts, the log, gaps and subscriptions in one database.
import { createAudit } from './audit.ts';
import type { Audit } from './audit.ts';
import { openDatabase } from './database.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { createDrafts } from './drafts.ts';
import type { Drafts } from './drafts.ts';
import { createGaps } from './gaps.ts';
import type { Gaps } from './gaps.ts';
import type { DatabaseKind } from './migrations.ts';
import { createSubscriptions } from './subscriptions.ts';
import type { Subscriptions } from './subscriptions.ts';
import { createVersions } from './versions.ts';
import type { Versions } from './versions.ts';

export interface Store {
  readonly kind: DatabaseKind;
  /** Where it stands, as the operator knows it; holds no secret. */
  readonly where: string;
  readonly versions: Versions;
  readonly drafts: Drafts;
  readonly audit: Audit;
  readonly gaps: Gaps;
  readonly subscriptions: Subscriptions;
  close(): Promise<void>;
}

export interface StoreOptions extends DatabaseOptions {
  /** Left out: the system's time. */
  readonly now?: () => Date;
}

/** The store on a database that is open already. */
export function buildStore(database: Database, now: () => Date): Store {
  return Object.freeze<Store>({
    kind: database.kind,
    where: database.where,
    versions: createVersions(database, now),
    drafts: createDrafts(database, now),
    audit: createAudit(database, now),
    gaps: createGaps(database, now),
    subscriptions: createSubscriptions(database, now),
    close: () => database.close(),
  });
}

/** Opens the database, making it where there is none. Throws a StoreError where that cannot be. */
export async function openStore({ now = () => new Date(), ...options }: StoreOptions): Promise<Store> {
  return buildStore(await openDatabase(options), now);
}

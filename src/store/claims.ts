// Which process may tell an asker: claimed for a while, so that a message is sent once even where processes die.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { subscriptionFrom } from './subscription-rows.ts';
import type { Subscription } from './subscription-rows.ts';
import type { Tables } from './tables.ts';

/** A process that claimed one and has not answered for this long is taken to be dead. */
const CLAIM_MS = 5 * 60_000;

/** The right to tell the asker; of all processes one has it at a time. */
export interface Claim {
  readonly subscription: Subscription;
  readonly token: string;
  /** Another process had it and may have sent the message before it died: look before sending again. */
  readonly recovered: boolean;
}

export interface Timed {
  readonly database: Database;
  readonly now: () => Date;
}

/** Claims made before this are those of dead processes. */
function deadline(now: () => Date): string {
  return new Date(now().getTime() - CLAIM_MS).toISOString();
}

/** Those that nobody alive has claimed. */
export const claimable = (db: Kysely<Tables>, now: () => Date) =>
  db
    .selectFrom('subscriptions')
    .selectAll()
    .where((eb) => eb.or([eb('claimed_at', 'is', null), eb('claimed_at', '<=', deadline(now))]));

export async function claim({ database, now }: Timed, id: number): Promise<Claim | undefined> {
  const token = randomUUID();
  return await database.write(async (db) => {
    const before = await claimable(db, now).where('id', '=', id).executeTakeFirst();
    if (!before) return undefined;
    // Two processes may both have read it so; the second finds another token here.
    const row = await db
      .updateTable('subscriptions')
      .set({ claim_token: token, claimed_at: now().toISOString(), attempts: before.attempts + 1 })
      .where('id', '=', id)
      .where('claim_token', 'is not distinct from', before.claim_token)
      .returningAll()
      .executeTakeFirst();
    if (!row) return undefined;
    return { subscription: subscriptionFrom(row), token, recovered: before.claim_token !== null };
  });
}

export async function markSent(database: Database, { subscription, token }: Claim): Promise<boolean> {
  const { numDeletedRows } = await database.write((db) =>
    db
      .deleteFrom('subscriptions')
      .where('id', '=', subscription.id)
      .where('claim_token', '=', token)
      .executeTakeFirst(),
  );
  return numDeletedRows > 0n;
}

export async function release(database: Database, { subscription, token }: Claim): Promise<boolean> {
  const { numUpdatedRows } = await database.write((db) =>
    db
      .updateTable('subscriptions')
      .set({ claim_token: null, claimed_at: null })
      .where('id', '=', subscription.id)
      .where('claim_token', '=', token)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

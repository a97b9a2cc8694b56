// Rows of subscriptions, read as plain data.
import type { Selectable } from 'kysely';
import type { Tables } from './tables.ts';

export interface NewSubscription {
  readonly askerId: string;
  /** Where to tell them. */
  readonly channelId: string;
  readonly question: string;
  /** The version that did not answer it. */
  readonly version: number;
}

export interface Subscription extends NewSubscription {
  /** Never given twice in this database. */
  readonly id: number;
  /** ISO, UTC. */
  readonly madeAt: string;
  /** How often it was claimed so far. */
  readonly attempts: number;
}

export function subscriptionFrom(row: Selectable<Tables['subscriptions']>): Subscription {
  return {
    id: row.id,
    askerId: row.asker_id,
    channelId: row.channel_id,
    question: row.question,
    version: row.version,
    madeAt: row.made_at,
    attempts: row.attempts,
  };
}

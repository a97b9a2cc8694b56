// Who wants to be told once a question can be answered: kept until they were told, and no longer.
import { claim, claimable, markSent, release } from './claims.ts';
import type { Claim, Timed } from './claims.ts';
import type { Database } from './database.ts';
import { boundText, questionKey } from './stored-question.ts';
import { subscriptionFrom } from './subscription-rows.ts';
import type { NewSubscription, Subscription } from './subscription-rows.ts';

export interface Subscribed {
  readonly subscription: Subscription;
  /** False: the same asker had asked to be told that already. */
  readonly isNew: boolean;
}

/** All of it throws a StoreError where the database is at fault. */
export interface Subscriptions {
  subscribe(subscription: NewSubscription): Promise<Subscribed>;
  /** Those that nobody alive has claimed, oldest first. */
  listPending(): Promise<readonly Subscription[]>;
  /** Step one of sending once; undefined where another process has it or it is gone. */
  claim(id: number): Promise<Claim | undefined>;
  /** Step two: it was sent, or never can be; the row is deleted. False: the claim had passed to another process. */
  markSent(claim: Claim): Promise<boolean>;
  /** It could not be sent now: anybody may claim it. False: the claim had passed to another process. */
  release(claim: Claim): Promise<boolean>;
  /** All that is stored of the asker. */
  of(askerId: string): Promise<readonly Subscription[]>;
  /** Deletes all of it; how many there were. */
  forget(askerId: string): Promise<number>;
  count(): Promise<number>;
}

async function subscribe({ database, now }: Timed, request: NewSubscription): Promise<Subscribed> {
  const { askerId, channelId, question, version } = request;
  return await database.write(async (db) => {
    const key = questionKey(question);
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('subscriptions')
      .values({
        asker_id: askerId,
        channel_id: channelId,
        question: boundText(question),
        question_key: key,
        version,
        made_at: now().toISOString(),
        attempts: 0,
      })
      .onConflict((conflict) => conflict.columns(['asker_id', 'question_key']).doNothing())
      .executeTakeFirst();
    const row = await db
      .selectFrom('subscriptions')
      .selectAll()
      .where('asker_id', '=', askerId)
      .where('question_key', '=', key)
      .executeTakeFirstOrThrow();
    return { subscription: subscriptionFrom(row), isNew: numInsertedOrUpdatedRows > 0n };
  });
}

export function createSubscriptions(database: Database, now: () => Date): Subscriptions {
  const timed: Timed = { database, now };
  return Object.freeze<Subscriptions>({
    subscribe: (request) => subscribe(timed, request),
    async listPending() {
      const rows = await database.read((db) => claimable(db, now).orderBy('id').execute());
      return rows.map(subscriptionFrom);
    },
    claim: (id) => claim(timed, id),
    markSent: (claimed) => markSent(database, claimed),
    release: (claimed) => release(database, claimed),
    async of(askerId) {
      const rows = await database.read((db) =>
        db.selectFrom('subscriptions').selectAll().where('asker_id', '=', askerId).orderBy('id').execute(),
      );
      return rows.map(subscriptionFrom);
    },
    async forget(askerId) {
      const { numDeletedRows } = await database.write((db) =>
        db.deleteFrom('subscriptions').where('asker_id', '=', askerId).executeTakeFirst(),
      );
      return Number(numDeletedRows);
    },
    async count() {
      const { total } = await database.read((db) =>
        db
          .selectFrom('subscriptions')
          .select(({ fn }) => fn.countAll<number>().as('total'))
          .executeTakeFirstOrThrow(),
      );
      return total;
    },
  });
}

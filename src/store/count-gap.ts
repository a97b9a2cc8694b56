// A question that was not answered or an answer that was reported in; one row for it, counted, and not too many of them.
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { GapKind, Tables } from './tables.ts';

export interface NewGap {
  readonly key: string;
  readonly kind: GapKind;
  readonly question: string;
  readonly answer: string | null;
  readonly reason: string;
  readonly version: number;
}

async function prune(db: Kysely<Tables>, { keep, max }: { keep: number; max: number }): Promise<void> {
  await db
    .deleteFrom('gaps')
    .where('id', '!=', keep)
    .where('id', 'in', (gaps) =>
      gaps
        .selectFrom('gaps')
        .select('id')
        .where('state', '=', 'open')
        .orderBy('count', 'desc')
        .orderBy('last_at', 'desc')
        .orderBy('id', 'desc')
        .limit(100)
        .offset(max),
    )
    .execute();
}

export interface Counting {
  readonly database: Database;
  readonly at: string;
  readonly max: number;
}

export async function countGap({ database, at, max }: Counting, gap: NewGap): Promise<void> {
  await database.write(async (db) => {
    const { id, count: times } = await db
      .insertInto('gaps')
      .values({ ...gap, count: 1, first_at: at, last_at: at, state: 'open' })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet(({ eb }) => ({
          count: eb('gaps.count', '+', 1),
          question: gap.question,
          reason: gap.reason,
          version: gap.version,
          last_at: at,
        })),
      )
      .returning(['id', 'count'])
      .executeTakeFirstOrThrow();
    if (times === 1) await prune(db, { keep: id, max });
  });
}

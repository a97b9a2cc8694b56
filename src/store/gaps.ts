// Questions that were not answered, and answers that were reported: never who asked.
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './database.ts';
import { textHash } from './manifest.ts';
import { boundText, questionKey } from './stored-question.ts';
import type { GapKind, GapState, Tables } from './tables.ts';

/** So that nobody fills the disk with nonsense: beyond this the least asked and oldest open ones go. */
const MAX_GAPS = 5_000;

export interface Unanswered {
  readonly question: string;
  /** The kind of refusal. */
  readonly reason: string;
  /** The version that was asked. */
  readonly version: number;
}

export interface Reported {
  readonly question: string;
  /** The kind of answer that was given. */
  readonly answer: string;
  /** In the words of whoever reported it. */
  readonly reason: string;
  readonly version: number;
}

interface Counted {
  readonly id: number;
  /** How often; repeated with other case or punctuation it counts as the same. */
  readonly count: number;
  /** ISO, UTC. */
  readonly firstAt: string;
  readonly lastAt: string;
  readonly state: GapState;
}

/** Question, reason and version are those of the last time. */
export type Gap =
  | (Counted & Unanswered & { readonly kind: 'unanswered' })
  | (Counted & Reported & { readonly kind: 'reported' });

export interface GapFilter {
  /** Left out: the open ones. */
  readonly state?: GapState;
  /** Left out: both. */
  readonly kind?: GapKind;
  readonly limit?: number;
  readonly offset?: number;
}

/** All of it throws a StoreError where the database is at fault. Texts are kept up to 500 characters. */
export interface Gaps {
  record(unanswered: Unanswered): Promise<void>;
  report(reported: Reported): Promise<void>;
  /** Most asked first, then the latest; 100 unless told. */
  list(filter?: GapFilter): Promise<readonly Gap[]>;
  /** False where there is none of that id. A marked one that is asked again is counted and keeps its mark. */
  mark(id: number, state: GapState): Promise<boolean>;
  /** False where there was none of that id. Asked again, it comes back. */
  remove(id: number): Promise<boolean>;
}

function gapFrom(row: Selectable<Tables['gaps']>): Gap {
  const { id, count, state, question, reason, version } = row;
  const gap = { id, count, firstAt: row.first_at, lastAt: row.last_at, state, question, reason, version };
  return row.kind === 'reported'
    ? { ...gap, kind: row.kind, answer: row.answer ?? '' }
    : { ...gap, kind: row.kind };
}

interface NewGap {
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

interface Counting {
  readonly database: Database;
  readonly at: string;
  readonly max: number;
}

async function count({ database, at, max }: Counting, gap: NewGap): Promise<void> {
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

async function list(database: Database, filter: GapFilter): Promise<readonly Gap[]> {
  const { state = 'open', kind, limit = 100, offset = 0 } = filter;
  const rows = await database.read((db) => {
    const query = db
      .selectFrom('gaps')
      .selectAll()
      .where('state', '=', state)
      .orderBy('count', 'desc')
      .orderBy('last_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset);
    return (kind === undefined ? query : query.where('kind', '=', kind)).execute();
  });
  return rows.map(gapFrom);
}

export function createGaps(database: Database, now: () => Date, max = MAX_GAPS): Gaps {
  const counting = (): Counting => ({ database, at: now().toISOString(), max });
  return Object.freeze<Gaps>({
    record: ({ question, reason, version }) =>
      count(counting(), {
        key: `unanswered ${questionKey(question)}`,
        kind: 'unanswered',
        question: boundText(question),
        answer: null,
        reason: boundText(reason),
        version,
      }),
    report: ({ question, answer, reason, version }) =>
      count(counting(), {
        // Two people who say two things about one answer are two reports.
        key: `reported ${textHash([questionKey(question), answer, questionKey(reason)].join(' '))}`,
        kind: 'reported',
        question: boundText(question),
        answer: boundText(answer),
        reason: boundText(reason),
        version,
      }),
    list: (filter = {}) => list(database, filter),
    async mark(id, state) {
      const { numUpdatedRows } = await database.write((db) =>
        db.updateTable('gaps').set({ state }).where('id', '=', id).executeTakeFirst(),
      );
      return numUpdatedRows > 0n;
    },
    async remove(id) {
      const { numDeletedRows } = await database.write((db) =>
        db.deleteFrom('gaps').where('id', '=', id).executeTakeFirst(),
      );
      return numDeletedRows > 0n;
    },
  });
}

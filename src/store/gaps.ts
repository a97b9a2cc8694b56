// Questions that were not answered, and answers that were reported: never who asked.
import type { Selectable } from 'kysely';
import { addAudit, type AuditRequest } from './audit.ts';
import { countGap, type Counting } from './count-gap.ts';
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
  /**
   * How many of them there are. A marked one that is asked again is counted and keeps its mark.
   * @param entry what is written down of it in the log: both or neither.
   */
  mark(ids: readonly number[], state: GapState, entry?: AuditRequest): Promise<number>;
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

interface Mark {
  readonly ids: readonly number[];
  readonly state: GapState;
  readonly entry: AuditRequest | undefined;
}

async function mark(
  { database, at }: Pick<Counting, 'database' | 'at'>,
  { ids, state, entry }: Mark,
): Promise<number> {
  return await database.write(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('gaps')
      .set({ state })
      .where('id', 'in', ids)
      .executeTakeFirst();
    if (entry) await addAudit(db, at, entry);
    return Number(numUpdatedRows);
  });
}

export function createGaps(database: Database, now: () => Date, max = MAX_GAPS): Gaps {
  const counting = (): Counting => ({ database, at: now().toISOString(), max });
  return Object.freeze<Gaps>({
    record: ({ question, reason, version }) =>
      countGap(counting(), {
        key: `unanswered ${questionKey(question)}`,
        kind: 'unanswered',
        question: boundText(question),
        answer: null,
        reason: boundText(reason),
        version,
      }),
    report: ({ question, answer, reason, version }) =>
      countGap(counting(), {
        // Two people who say two things about one answer are two reports.
        key: `reported ${textHash([questionKey(question), answer, questionKey(reason)].join(' '))}`,
        kind: 'reported',
        question: boundText(question),
        answer: boundText(answer),
        reason: boundText(reason),
        version,
      }),
    list: (filter = {}) => list(database, filter),
    mark: (ids, state, entry) => mark({ database, at: now().toISOString() }, { ids, state, entry }),
    async remove(id) {
      const { numDeletedRows } = await database.write((db) =>
        db.deleteFrom('gaps').where('id', '=', id).executeTakeFirst(),
      );
      return numDeletedRows > 0n;
    },
  });
}

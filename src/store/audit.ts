// Who did what and when, refused attempts included: appended to, never changed.
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from './database.ts';
import { parseStored } from './json.ts';
import type { Outcome, Tables } from './tables.ts';

/** Somebody as Discord knows them, or the program itself. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

const detailsSchema = z.record(z.string(), z.json());
export type AuditDetails = z.infer<typeof detailsSchema>;

export interface AuditRequest {
  readonly by: Actor;
  /** A word or two: `publish`, `rollback`, `discard` … */
  readonly action: string;
  /** Left out: done. */
  readonly outcome?: Outcome;
  readonly details?: AuditDetails;
}

export interface AuditEntry extends Required<AuditRequest> {
  /** Rises with every entry. */
  readonly id: number;
  /** ISO, UTC. */
  readonly at: string;
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** Give it as `before` for the next page; left out on the last. */
  readonly next?: number;
}

export interface Audit {
  append(request: AuditRequest): Promise<void>;
  /** Newest first. */
  list(page?: { readonly limit?: number; readonly before?: number }): Promise<AuditPage>;
}

/** For a transaction that writes what is logged. */
export async function addAudit(db: Kysely<Tables>, at: string, request: AuditRequest): Promise<void> {
  const { by, action, outcome = 'done', details = {} } = request;
  await db
    .insertInto('audit')
    .values({
      at,
      actor_id: by.id,
      actor_name: by.name,
      action,
      outcome,
      details: JSON.stringify(details),
    })
    .execute();
}

export function createAudit(database: Database, now: () => Date): Audit {
  return Object.freeze<Audit>({
    append: (request) => database.write((db) => addAudit(db, now().toISOString(), request)),
    async list({ limit = 20, before } = {}) {
      const rows = await database.read((db) => {
        // One more than asked for tells whether there is another page.
        const query = db
          .selectFrom('audit')
          .selectAll()
          .orderBy('id', 'desc')
          .limit(limit + 1);
        return (before === undefined ? query : query.where('id', '<', before)).execute();
      });
      const entries = rows.slice(0, limit).map((row) => ({
        id: row.id,
        at: row.at,
        by: { id: row.actor_id, name: row.actor_name },
        action: row.action,
        outcome: row.outcome,
        details: parseStored(detailsSchema, row.details, `entry ${row.id} of the log`),
      }));
      const last = rows.length > limit ? entries.at(-1) : undefined;
      return { entries, ...(last ? { next: last.id } : {}) };
    },
  });
}

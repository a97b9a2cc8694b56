// The tables as Kysely knows them, by hand; migrations.ts makes them. Times are ISO strings in UTC with milliseconds, so that they sort.
import type { Generated } from 'kysely';
import type { Role } from './manifest.ts';

export type VersionKind = 'import' | 'publish' | 'rollback';
export type DraftState = 'open' | 'published' | 'discarded';
export type Outcome = 'done' | 'refused';
export type GapKind = 'unanswered' | 'reported';
/** `stays`: it should stay unanswered. */
export type GapState = 'open' | 'dismissed' | 'stays';

export interface Tables {
  /** Every text once, by its SHA-256 in hex. */
  texts: { hash: string; text: string };
  manifests: { hash: string };
  manifest_files: { manifest: string; position: number; role: Role; file: string; text_hash: string };
  versions: {
    number: number;
    manifest: string;
    kind: VersionKind;
    publisher_id: string;
    publisher_name: string;
    at: string;
    note: string | null;
    parent: number | null;
    /** The version that a rollback brought back. */
    restores: number | null;
  };
  /** One row, with id 1; its version is null until the first import. */
  active: { id: number; version: number | null };
  drafts: {
    number: Generated<number>;
    base: number;
    author_id: string;
    author_name: string;
    made_at: string;
    changed_at: string;
    state: DraftState;
    revision: number;
    /** JSON; its texts are in `texts`. */
    changes: string;
    /** JSON: the ids of those who changed it, each once. */
    changed_by: Generated<string>;
    /** As which version it was published. */
    version: number | null;
  };
  draft_texts: { draft: number; text_hash: string };
  audit: {
    id: Generated<number>;
    at: string;
    actor_id: string;
    actor_name: string;
    action: string;
    outcome: Outcome;
    details: string;
  };
  gaps: {
    id: Generated<number>;
    /** A hash of what makes two of them one. */
    key: string;
    kind: GapKind;
    question: string;
    answer: string | null;
    reason: string;
    version: number;
    count: number;
    first_at: string;
    last_at: string;
    state: GapState;
  };
  subscriptions: {
    id: Generated<number>;
    asker_id: string;
    channel_id: string;
    question: string;
    question_key: string;
    version: number;
    made_at: string;
    claim_token: string | null;
    claimed_at: string | null;
    attempts: number;
  };
}

// What moderators' commands give: a closed set of tagged, read-only results. All of it is plain data but the snapshots it speaks of.
import type { Changes, Unapplied } from '../corpus/changes.ts';
import type { Problem } from '../corpus/corpus.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import type { Withheld } from '../corpus/withhold.ts';
import type { Format } from '../intake/intake.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CorpusDiff } from '../review/diff.ts';
import type { Proposal } from '../review/propose/propose.ts';
import type { Difference, Rehearsal } from '../review/rehearse.ts';
import type { AuditEntry } from '../store/audit.ts';
import type { DraftSummary } from '../store/draft-rows.ts';
import type { Version } from '../store/version-rows.ts';

export type { AuditEntry, Difference, DraftSummary, Proposal, Rehearsal, Version, Withheld };

/** What was read from an uploaded file, besides the text itself. */
export interface Detected {
  /** The id of the source that it became. */
  readonly source: string;
  /** The file, with its name as it may be shown; left out where it was read before this process began. */
  readonly from?: {
    readonly file: string;
    readonly format: Format;
    /** Of a PDF. */
    readonly pages?: number;
  };
  /** Sentences. */
  readonly warnings: readonly string[];
  /** The source that it repeats, and how much of it, 0 to 1. */
  readonly nearest?: { readonly source: string; readonly share: number };
}

/** A draft held against the version that it stands on. */
export interface Review {
  readonly draft: DraftSummary;
  readonly changes: Changes;
  readonly raw: RawCorpus;
  /** The version it stands on, and what publishing it would serve. */
  readonly before: Knowledge;
  readonly after: Knowledge;
  readonly withheld: readonly Withheld[];
  /** Those of the facts withheld that are served now. */
  readonly lost: readonly Withheld[];
  readonly unapplied: readonly Unapplied[];
  readonly diff: CorpusDiff;
  readonly waiting: Readonly<Record<ProposalList, readonly Proposal[]>>;
  readonly rehearsal: Rehearsal;
}

/** `figures`: further evidence for figures too. */
export type ProposalList = 'figures' | 'quotations';
export type ChangesPart = 'passages' | 'facts' | 'answers';

/** Why a draft is shown, where that is not because somebody asked for it. */
export type Note =
  /** The version it stood on is not the active one any more. */
  | { readonly kind: 'rebased'; readonly from: number; readonly to: number }
  /** The same, found out while publishing it. */
  | { readonly kind: 'outdated'; readonly from: number; readonly active: Version }
  /** It was changed since it was shown, so it was not published. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'saved'; readonly words: string };

export type FolderState =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs' }
  /** It cannot be read. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

export type View =
  | {
      readonly kind: 'status';
      readonly active: Version;
      /** The version that is answered from in this process, which a moment later is the active one. */
      readonly serving: number;
      readonly knowledge: Knowledge;
      readonly withheld: readonly Withheld[];
      readonly folder: FolderState;
      /** Open ones, newest first. */
      readonly drafts: readonly DraftSummary[];
    }
  | {
      readonly kind: 'draft';
      readonly review: Review;
      readonly detected: readonly Detected[];
      readonly notes: readonly Note[];
      /** Whether whoever looks at it may not publish it, as they made or changed it. */
      readonly needsSecond: boolean;
    }
  /** A draft that makes no corpus; it can be changed or discarded. */
  | { readonly kind: 'broken'; readonly draft: DraftSummary; readonly problems: readonly Problem[] }
  | { readonly kind: 'changes'; readonly review: Review; readonly part: ChangesPart; readonly at: number }
  | {
      readonly kind: 'proposal';
      readonly draft: DraftSummary;
      readonly knowledge: Knowledge;
      readonly list: ProposalList;
      readonly waiting: readonly Proposal[];
      /** Its place among those that wait, from 0; past the end: none is left. */
      readonly at: number;
      /** What became of the one before. */
      readonly said?: string;
    }
  | {
      readonly kind: 'published' | 'rolled-back';
      readonly version: Version;
      readonly knowledge: Knowledge;
      readonly withheld: readonly Withheld[];
      /** False: another process or a later look will serve it. */
      readonly isServed: boolean;
    }
  | {
      readonly kind: 'history';
      readonly versions: readonly Version[];
      readonly active: number;
      /** The number before which the next page begins. */
      readonly next?: number;
    }
  | { readonly kind: 'log'; readonly entries: readonly AuditEntry[]; readonly next?: number }
  | { readonly kind: 'discarded'; readonly draft: DraftSummary }
  /** What was asked was not done. */
  | { readonly kind: 'refused'; readonly words: string; readonly details: readonly string[] };

export type ViewOf<K extends View['kind']> = Extract<View, { readonly kind: K }>;

export interface ModerationResult {
  readonly kind: 'moderation';
  readonly view: View;
}

export function show(view: View): ModerationResult {
  return { kind: 'moderation', view };
}

/** @param words a sentence; `details` are lines below it, such as a checker's problems. */
export function refuse(words: string, details: readonly string[] = []): ModerationResult {
  return show({ kind: 'refused', words, details });
}

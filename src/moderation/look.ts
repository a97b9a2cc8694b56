// The number of a draft in; its proposed rows out, and how one of them is shown.
import type { Draft } from '../store/draft-rows.ts';
import type { Desk } from './desk.ts';
import { keyOf } from './key-of.ts';
import type { Doing } from './moderation.ts';
import { isOpened } from './open-draft.ts';
import { findWaiting, type Proposed } from './proposals.ts';
import { show, type ModerationResult, type Proposal, type ProposalList } from './results.ts';

export interface Looking {
  readonly draft: Draft;
  readonly proposed: Proposed;
}

export async function look(
  number: number,
  desk: Desk,
  progress: Doing['progress'],
): Promise<Looking | ModerationResult> {
  const opened = await desk.open(number);
  if (!isOpened(opened)) return opened;
  const { draft } = opened;
  const proposed = await desk.reviews.proposals(draft, progress);
  if ('problems' in proposed) return show({ kind: 'broken', draft, problems: proposed.problems });
  return { draft, proposed };
}

export const isLooking = (found: Looking | ModerationResult): found is Looking => 'proposed' in found;

export interface Found {
  readonly proposal: Proposal;
  readonly list: ProposalList;
  /** Its place among those of its list that wait. */
  readonly at: number;
}

export function findProposal({ draft, proposed }: Looking, key: string): Found | undefined {
  const waiting = findWaiting(proposed, draft.changes);
  for (const list of ['figures', 'quotations'] as const) {
    const at = waiting[list].findIndex((one) => keyOf(one) === key);
    const proposal = waiting[list][at];
    if (proposal) return { proposal, list, at };
  }
  return undefined;
}

export const DECIDED = 'This proposal does not wait any more: it was decided on, or the draft has changed.';

export function showProposal(
  { draft, proposed }: Looking,
  list: ProposalList,
  at: number,
  said?: string,
): ModerationResult {
  const { changes, ...summary } = draft;
  const waiting = findWaiting(proposed, changes)[list];
  const place = Math.max(0, Math.min(at, waiting.length - 1));
  const { knowledge } = proposed;
  const view = { kind: 'proposal', draft: summary, knowledge, list, waiting, at: place } as const;
  return show(said === undefined ? view : { ...view, said });
}

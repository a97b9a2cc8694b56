// The number of a draft in; the open draft on the active version out, or why there is none.
import type { Draft } from '../store/draft-rows.ts';
import type { Doing } from './moderation.ts';
import type { ModerationOptions } from './options.ts';
import { refuse, type ModerationResult, type Note } from './results.ts';

export interface Opened {
  readonly draft: Draft;
  readonly notes: readonly Note[];
}

type Stores = Pick<ModerationOptions, 'store'>;

/** The active version's number. There is one from the first start on. */
export async function readActive({ store }: Stores): Promise<number> {
  const active = await store.versions.active();
  if (active === undefined) throw new Error('no corpus version is active');
  return active;
}

export function isOpened(opened: Opened | ModerationResult): opened is Opened {
  return 'draft' in opened;
}

/** Whether they have made or changed it; its second moderator has done neither. */
export function isWorkOf(
  { author, changedBy }: Pick<Draft, 'author' | 'changedBy'>,
  { actor: { id } }: Pick<Doing, 'actor'>,
): boolean {
  return author.id === id || changedBy.includes(id);
}

/** @param state why it is not open; `missing`: there is none of that number. */
export function refuseDraft(number: number, state: 'published' | 'discarded' | 'missing'): ModerationResult {
  if (state === 'missing') return refuse(`There is no draft ${number}.`);
  return refuse(`Draft ${number} was ${state} already.`);
}

/** Puts the draft on the active version where that has moved on, and says so. */
export async function openDraft(number: number, options: Stores): Promise<Opened | ModerationResult> {
  const { drafts } = options.store;
  let draft = await drafts.read(number);
  for (;;) {
    if (draft === undefined) return refuseDraft(number, 'missing');
    if (draft.state !== 'open') return refuseDraft(number, draft.state);
    const to = await readActive(options);
    const from = draft.base;
    if (from === to) return { draft, notes: [] };
    const moved = await drafts.rebase({ number, revision: draft.revision, base: to });
    if (moved.kind === 'changed') return { draft: moved.draft, notes: [{ kind: 'rebased', from, to }] };
    if (moved.kind === 'closed') return refuseDraft(number, moved.state);
    draft = moved.kind === 'stale' ? moved.draft : undefined;
  }
}

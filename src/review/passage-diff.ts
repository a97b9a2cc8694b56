// A source before and after in; the passages added, removed and changed, with the words that changed, out.
import { diffWordsWithSpace } from 'diff';
import type { Passage } from '../corpus/corpus.ts';
import type { Steps } from '../corpus/steps.ts';
import { alignSteps } from './align.ts';

/** A run of a changed passage, in order; together the runs but the added ones are the old text, and but the removed ones the new. */
export interface ChangedRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export type PassageChange =
  | { readonly kind: 'added'; readonly after: Passage }
  | { readonly kind: 'removed'; readonly before: Passage }
  | {
      readonly kind: 'changed';
      readonly before: Passage;
      readonly after: Passage;
      readonly runs: readonly ChangedRun[];
    };

/** Texts that differ in more words than this are shown one after the other. */
const mostEdits = 2_000;

/** Words changed one after another are one change: the space between them, which is the same, belongs to both. */
function joinChanges(runs: readonly ChangedRun[]): readonly ChangedRun[] {
  const joined: ChangedRun[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of runs.entries()) {
    const isBetween = text.trim() === '' && removed + added !== '' && index < runs.length - 1;
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += text;
    if (kind === 'added' || (kind === 'same' && isBetween)) added += text;
    if (kind !== 'same' || isBetween) continue;
    close();
    joined.push({ kind, text });
  }
  close();
  return joined;
}

/** Word by word, white space included. */
export function diffText(before: string, after: string): readonly ChangedRun[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (runs === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return joinChanges(
    runs.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
}

/** In the order in which they stand, what was removed before what took its place. A passage that only has another number has not changed. */
export function* passageSteps(
  before: readonly Passage[],
  after: readonly Passage[],
): Steps<readonly PassageChange[]> {
  const pairs = yield* alignSteps(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const changes: PassageChange[] = [];
  let [b, a] = [0, 0];
  for (const pair of [...pairs, { before: before.length, after: after.length, isSame: true }]) {
    for (const one of before.slice(b, pair.before)) changes.push({ kind: 'removed', before: one });
    for (const one of after.slice(a, pair.after)) changes.push({ kind: 'added', after: one });
    const [old, now] = [before[pair.before], after[pair.after]];
    if (!pair.isSame && old && now) {
      changes.push({ kind: 'changed', before: old, after: now, runs: diffText(old.text, now.text) });
      yield;
    }
    [b, a] = [pair.before + 1, pair.after + 1];
  }
  return changes;
}

// A draft or an earlier version in; what is answered from now on out, or why nothing has changed.
import { findAsOf } from '../corpus/as-of.ts';
import { applyElsewhere } from '../corpus/apply-elsewhere.ts';
import type { Problem } from '../corpus/corpus.ts';
import { describeProblem } from '../corpus/problems.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { isSameCorpus } from '../corpus/same-corpus.ts';
import { SnapshotError } from '../snapshots.ts';
import type { Draft } from '../store/draft-rows.ts';
import type { Published } from '../store/publish.ts';
import type { Version } from '../store/version-rows.ts';
import { withNote, type Desk } from './desk.ts';
import type { Doing, Moderation } from './moderation.ts';
import { isOpened, isWorkOf, readActive, refuseDraft } from './open-draft.ts';
import { refuse, show, type ModerationResult, type Note } from './results.ts';

/** The draft on the newer version, with why it was not published. */
async function showAgain(number: number, note: Note, desk: Desk, by: Doing): Promise<ModerationResult> {
  const opened = await desk.open(number);
  if (!isOpened(opened)) return opened;
  return desk.showDraft(withNote({ ...opened, notes: [] }, note), by);
}

/** Serves it at once in this process; the others notice it by themselves. */
async function showActive(
  kind: 'published' | 'rolled-back',
  version: Version,
  { options: { snapshots } }: Desk,
): Promise<ModerationResult> {
  await snapshots.refresh();
  const { version: serving, knowledge, withheld } = snapshots.current();
  return show({ kind, version, knowledge, withheld, isServed: serving === version.number });
}

async function tellPublished(
  published: Published,
  draft: Draft,
  desk: Desk,
  by: Doing,
): Promise<ModerationResult> {
  switch (published.kind) {
    case 'published':
      return showActive('published', published.version, desk);
    case 'outdated': {
      const { base: from, active } = published;
      return showAgain(draft.number, { kind: 'outdated', from, active }, desk, by);
    }
    case 'changed':
      return showAgain(draft.number, { kind: 'changed' }, desk, by);
    case 'closed':
      return refuseDraft(draft.number, published.state);
    case 'missing':
      return refuseDraft(draft.number, 'missing');
  }
}

const SECOND =
  'Whoever made or changed a draft cannot publish it here: a moderator who did neither has to (REQUIRE_SECOND_MODERATOR).';

/** The texts that a draft makes, where they are a corpus; `known`: a review has found that of these very texts. */
async function makeCorpus(
  draft: Draft,
  base: RawCorpus,
  desk: Desk,
): Promise<{ readonly raw: RawCorpus } | { readonly problems: readonly Problem[] }> {
  const known = await desk.reviews.known(draft);
  if (known) return known;
  const { raw } = await applyElsewhere(base, draft.changes);
  const served = await desk.options.withhold(raw);
  return 'problems' in served ? served : { raw };
}

/** The draft's corpus, or why it cannot be published. */
async function checkDraft(draft: Draft, desk: Desk): Promise<{ readonly raw: RawCorpus } | ModerationResult> {
  const base = await desk.options.store.versions.read(draft.base);
  if (base === undefined) throw new Error(`there is no version ${draft.base}`);
  const made = await makeCorpus(draft, base, desk);
  if ('problems' in made)
    return refuse(
      'It was not published, because it does not pass the checker.',
      made.problems.map(describeProblem),
    );
  if (isSameCorpus(made.raw, base))
    return refuse(`Draft ${draft.number} changes nothing, so there is nothing to publish.`);
  return { raw: made.raw };
}

/** The active version may have moved on since the draft was shown: then the draft is shown again, and not published. */
export const publish =
  (desk: Desk): Moderation['publish'] =>
  async ({ draft: number, revision }, by) => {
    const { store, requireSecond } = desk.options;
    const draft = await store.drafts.read(number);
    if (draft?.state !== 'open') return refuseDraft(number, draft?.state ?? 'missing');
    if (requireSecond && isWorkOf(draft, by)) {
      await desk.log(by, 'publish', { draft: number, rule: 'second-moderator' }, 'refused');
      return refuse(SECOND);
    }
    if (revision !== undefined && revision !== draft.revision)
      return showAgain(number, { kind: 'changed' }, desk, by);
    const active = await store.versions.find(await readActive(desk.options));
    if (active && active.number !== draft.base)
      return showAgain(number, { kind: 'outdated', from: draft.base, active }, desk, by);
    by.progress('Checking the draft once more …');
    const applied = await checkDraft(draft, desk);
    if ('kind' in applied) return applied;
    by.progress('Publishing …');
    const { id, name } = by.actor;
    const published = await store.versions.publish({
      draft: number,
      revision: draft.revision,
      corpus: applied.raw,
      by: { id, name },
    });
    return tellPublished(published, draft, desk, by);
  };

export const discard =
  (desk: Desk): Moderation['discard'] =>
  async (number, by) => {
    const discarded = await desk.options.store.drafts.discard(number);
    if (discarded.kind === 'missing') return refuseDraft(number, 'missing');
    if (discarded.kind === 'closed') return refuseDraft(number, discarded.state);
    await desk.log(by, 'discard', { draft: number });
    return show({ kind: 'discarded', draft: discarded.draft });
  };

/** Why this program cannot serve a version; undefined where it can. */
async function findFault(version: number, { options: { snapshots } }: Desk): Promise<string | undefined> {
  try {
    return (await snapshots.at(String(version))) ? undefined : `There is no version ${version}.`;
  } catch (error) {
    if (error instanceof SnapshotError && error.kind === 'version')
      return `Version ${version} cannot be served by this program any more, so nothing was changed.`;
    throw error;
  }
}

/** “3” and “v3”. */
function findNumber(typed: string): number | undefined {
  const asked = findAsOf(typed);
  return asked?.kind === 'version' ? asked.version : undefined;
}

export const rollBack =
  (desk: Desk): Moderation['rollBack'] =>
  async (typed, by) => {
    const to = findNumber(typed);
    if (to === undefined) return refuse('A version is given by its number, such as 3.');
    by.progress(`Reading version ${to} …`);
    const fault = await findFault(to, desk);
    if (fault !== undefined) return refuse(fault);
    const { id, name } = by.actor;
    const rolled = await desk.options.store.versions.rollBack({ to, by: { id, name } });
    switch (rolled.kind) {
      case 'rolled-back':
        return showActive('rolled-back', rolled.version, desk);
      case 'same':
        return refuse(
          `Version ${to} is what is answered from already, as version ${rolled.active.number}; nothing was changed.`,
        );
      case 'outdated':
      case 'missing':
        return refuse(`There is no version ${to}.`);
    }
  };

// Drafts in; what each would change, proposes and answers, out: worked out once for every state of a draft.
import { applyChanges } from '../corpus/changes.ts';
import { readKnownQuestions } from '../corpus/known-questions.ts';
import type { Problem } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/problems.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import type { Knowledge, ServedKnowledge } from '../knowledge.ts';
import { diffCorpora } from '../review/diff.ts';
import { rehearse } from '../review/rehearse.ts';
import type { Draft } from '../store/draft-rows.ts';
import { readBase, type Base } from './bases.ts';
import type { ModerationOptions } from './options.ts';
import { findProposals, findWaiting, proposalKey, type Proposed } from './proposals.ts';
import { createQueue } from './queue.ts';
import { serveTexts } from './serve.ts';
import type { Rehearsal, Review, Withheld } from './results.ts';

export type Progress = (words: string) => void;

/** A draft that makes no corpus, and why. */
export interface Broken {
  readonly problems: readonly Problem[];
}

export interface Reviews {
  review(draft: Draft, progress: Progress): Promise<Review | Broken>;
  /** What a review of this state of the draft has found, where there was one of late. */
  known(draft: Draft): Promise<Review> | undefined;
  /** Less than a whole review, and all that decisions on proposals need. */
  proposals(draft: Draft, progress: Progress): Promise<Proposed | Broken>;
}

/** States of drafts that are kept; each holds a whole snapshot. */
const KEPT = 2;
/** Unanswered and reported questions that a rehearsal asks. */
const GAPS = 200;

/** The newest results by their keys; a failure is not kept. */
function createShelf<T>() {
  const kept = new Map<string, Promise<T>>();
  return {
    find: (key: string): Promise<T> | undefined => kept.get(key),
    take(key: string, make: () => Promise<T>): Promise<T> {
      const made = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, made);
      made.catch(() => kept.delete(key));
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
      return made;
    },
  };
}

const keyOf = ({ number, revision, base }: Draft): string => `${number} ${revision} ${base}`;

async function orProblems<T>(work: () => Promise<T>): Promise<T | Broken> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems };
    throw error;
  }
}

interface Rehearsing {
  readonly base: Base;
  readonly raw: RawCorpus;
  readonly after: ServedKnowledge;
  readonly progress: Progress;
}

async function rehearseDraft(
  { base, raw, after, progress }: Rehearsing,
  { store }: ModerationOptions,
): Promise<Rehearsal> {
  const gaps = await store.gaps.list({ limit: GAPS });
  const known = [base.raw, raw].flatMap((one) => readKnownQuestions(one).questions);
  return rehearse({
    before: base.knowledge,
    after: after.knowledge,
    questions: [...known.map(({ text }) => text), ...gaps.map(({ question }) => question)],
    onProgress: (done, total) => {
      progress(`Rehearsing known questions: ${done} of ${total} …`);
    },
  });
}

function isIn(list: readonly Withheld[], { kind, id }: Withheld): boolean {
  return list.some((one) => one.kind === kind && one.id === id);
}

async function makeReview(
  draft: Draft,
  findProposed: (built?: Knowledge) => Promise<Proposed>,
  options: ModerationOptions,
  progress: Progress,
): Promise<Review> {
  const { changes, ...summary } = draft;
  progress('Building the corpus that the draft makes …');
  const base = await readBase(draft.base, options);
  const { raw, unapplied } = applyChanges(base.raw, changes);
  const after = await serveTexts(raw, options);
  progress('Looking for figures and quotations …');
  // Without rows of its own the draft is its files alone.
  const proposed = await findProposed(changes.rows.length === 0 ? after.knowledge : undefined);
  const diff = diffCorpora(base.knowledge.corpus, after.knowledge.corpus);
  const rehearsal = await rehearseDraft({ base, raw, after, progress }, options);
  return {
    draft: summary,
    changes,
    raw,
    before: base.knowledge,
    after: after.knowledge,
    withheld: after.withheld,
    lost: after.withheld.filter((one) => !isIn(base.withheld, one)),
    unapplied: unapplied.filter((one) => one.reason !== 'stands-already'),
    diff,
    waiting: findWaiting(proposed, changes),
    rehearsal,
  };
}

export function createReviews(options: ModerationOptions): Reviews {
  const inTurn = createQueue();
  const reviews = createShelf<Review>();
  const proposals = createShelf<Proposed>();
  const propose = (draft: Draft, built?: Knowledge): Promise<Proposed> =>
    proposals.take(proposalKey(draft), async () =>
      findProposals({ base: await readBase(draft.base, options), changes: draft.changes, built }, options),
    );
  return {
    known: (draft) => reviews.find(keyOf(draft)),
    review: (draft, progress) =>
      inTurn(() =>
        orProblems(() =>
          reviews.take(keyOf(draft), () =>
            makeReview(draft, (built) => propose(draft, built), options, progress),
          ),
        ),
      ),
    proposals: (draft, progress) =>
      inTurn(() => {
        progress('Looking for figures and quotations …');
        return orProblems(() => propose(draft));
      }),
  };
}

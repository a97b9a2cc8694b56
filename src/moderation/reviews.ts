// Drafts in; what each would change, proposes and answers, out: worked out once for every state of a draft.
import { applyElsewhere } from '../corpus/apply-elsewhere.ts';
import type { Problem } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/problems.ts';
import { createQueue } from '../corpus/queue.ts';
import { runInTurns } from '../corpus/steps.ts';
import { buildServed } from '../knowledge.ts';
import { type Answers, createAnswers } from '../review/answers.ts';
import { diffSteps } from '../review/diff.ts';
import type { Draft } from '../store/draft-rows.ts';
import { readBase } from './bases.ts';
import { rehearseDraft, REHEARSED_GAPS } from './draft-rehearsal.ts';
import type { ModerationOptions } from './options.ts';
import { type Built, findProposals, findWaiting, proposalKey, type Proposed } from './proposals.ts';
import type { Review, Withheld } from './results.ts';

export type Progress = (words: string) => void;

/** A draft that makes no corpus, and why. */
export interface Broken {
  readonly problems: readonly Problem[];
}

export interface Reviews {
  review(draft: Draft, progress: Progress): Promise<Review | Broken>;
  /** What a review of this state of the draft has found, where there was one of late. */
  known(draft: Draft): Promise<Review | undefined>;
  /** Less than a whole review, and all that decisions on proposals need. */
  proposals(draft: Draft, progress: Progress): Promise<Proposed | Broken>;
}

/** States of drafts that are kept; each holds a whole snapshot. */
const KEPT = 2;

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

function isIn(list: readonly Withheld[], { kind, id }: Withheld): boolean {
  return list.some((one) => one.kind === kind && one.id === id);
}

interface Reviewing {
  readonly options: ModerationOptions;
  readonly answers: Answers;
  readonly progress: Progress;
  readonly findProposed: (built?: Built) => Promise<Proposed>;
}

async function makeReview(
  draft: Draft,
  { options, answers, progress, findProposed }: Reviewing,
): Promise<Review> {
  const { changes, ...summary } = draft;
  progress('Building the corpus that the draft makes …');
  const base = await readBase(draft.base, options);
  const { raw, unapplied } = await applyElsewhere(base.raw, changes);
  const after = await buildServed(raw, (texts) => options.withhold(texts));
  const diff = await runInTurns(diffSteps(base.knowledge.corpus, after.knowledge.corpus));
  progress('Looking for figures and quotations …');
  // Without rows of its own the draft is its files alone.
  const proposed = await findProposed(changes.rows.length === 0 ? { ...after, diff } : undefined);
  const gaps = await options.store.gaps.list({ limit: REHEARSED_GAPS });
  const sides = { before: base, after: { raw, knowledge: after.knowledge } };
  const rehearsal = await rehearseDraft({ ...sides, gaps, answers, progress });
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
  const answers = createAnswers();
  const propose = (draft: Draft, built?: Built): Promise<Proposed> =>
    proposals.take(proposalKey(draft), async () =>
      findProposals({ base: await readBase(draft.base, options), changes: draft.changes, built }, options),
    );
  const make = (draft: Draft, progress: Progress): Promise<Review> =>
    makeReview(draft, { options, answers, progress, findProposed: (built) => propose(draft, built) });
  return {
    known: async (draft) => {
      try {
        return await reviews.find(keyOf(draft));
      } catch {
        // Whoever asked for that review is told why there is none.
        return undefined;
      }
    },
    review: (draft, progress) =>
      inTurn(() => orProblems(() => reviews.take(keyOf(draft), () => make(draft, progress)))),
    proposals: (draft, progress) =>
      inTurn(() => {
        progress('Looking for figures and quotations …');
        return orProblems(() => propose(draft));
      }),
  };
}

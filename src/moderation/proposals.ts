// A draft in; the rows that its new passages seem to state, whatever was accepted or dropped of them so far, out.
import { applyChanges, type Changes } from '../corpus/changes.ts';
import { hashOf } from '../corpus/hash.ts';
import { runInTurns } from '../corpus/steps.ts';
import { buildServed, type Knowledge, type ServedKnowledge } from '../knowledge.ts';
import { type CorpusDiff, diffSteps, findNewPassages } from '../review/diff.ts';
import { proposeSteps, type Proposal } from '../review/propose/propose.ts';
import type { Draft } from '../store/draft-rows.ts';
import type { Base } from './bases.ts';
import type { ModerationOptions } from './options.ts';
import type { ProposalList } from './results.ts';

/** Of a draft's files alone. */
export interface Proposed {
  readonly knowledge: Knowledge;
  readonly proposals: readonly Proposal[];
}

/** The same for drafts whose files are the same on the same base: decisions leave it as it is. */
export function proposalKey({ base, changes: { replace, put, remove } }: Draft): string {
  return hashOf([base, replace, put, remove]);
}

/** Every id of the fact table: those of the rows that are served, and those of withheld ones. */
function takenIds({ knowledge: { corpus }, withheld }: ServedKnowledge): ReadonlySet<string> {
  const { entities, figures, quotations, statements } = corpus;
  const rows = [...entities, ...figures, ...quotations, ...statements, ...withheld];
  return new Set(rows.map(({ id }) => id));
}

/** What a draft's files make, and how it differs from what serves. */
export interface Built extends ServedKnowledge {
  readonly diff: CorpusDiff;
}

interface Proposing {
  readonly base: Base;
  readonly changes: Changes;
  /** Where that is there already. */
  readonly built: Built | undefined;
}

async function build(
  { base, changes }: Proposing,
  options: Pick<ModerationOptions, 'withhold'>,
): Promise<Built> {
  const { raw } = applyChanges(base.raw, { ...changes, rows: [] });
  const served = await buildServed(raw, (texts) => options.withhold(texts));
  return {
    ...served,
    diff: await runInTurns(diffSteps(base.knowledge.corpus, served.knowledge.corpus)),
  };
}

/** Rejects with a CorpusError where the files make no corpus. */
export async function findProposals(
  proposing: Proposing,
  options: Pick<ModerationOptions, 'withhold'>,
): Promise<Proposed> {
  const built = proposing.built ?? (await build(proposing, options));
  const { knowledge, diff } = built;
  const passages = findNewPassages(diff);
  const input = { knowledge, passages, taken: takenIds(built), dropped: [] };
  return { knowledge, proposals: await runInTurns(proposeSteps(input)) };
}

/** Those of them that nobody has decided on. */
export function findWaiting(
  { proposals }: Proposed,
  { rows, dropped }: Changes,
): Readonly<Record<ProposalList, readonly Proposal[]>> {
  const decided = new Set([...rows.map(({ row }) => row.id), ...dropped]);
  const waiting = proposals.filter(({ id }) => !decided.has(id));
  return {
    figures: waiting.filter(({ kind }) => kind !== 'quotation'),
    quotations: waiting.filter(({ kind }) => kind === 'quotation'),
  };
}

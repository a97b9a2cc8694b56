// A draft in; the rows that its new passages seem to state, whatever was accepted or dropped of them so far, out.
import { applyChanges, type Changes } from '../corpus/changes.ts';
import { hashOf } from '../corpus/hash.ts';
import { parseFactsFile } from '../corpus/facts-file.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { runInTurns } from '../corpus/steps.ts';
import type { Knowledge } from '../knowledge.ts';
import { diffCorpora, findNewPassages } from '../review/diff.ts';
import { proposeSteps, type Proposal } from '../review/propose/propose.ts';
import type { Draft } from '../store/draft-rows.ts';
import type { Base } from './bases.ts';
import type { ModerationOptions } from './options.ts';
import type { ProposalList } from './results.ts';
import { serveTexts } from './serve.ts';

/** Of a draft's files alone. */
export interface Proposed {
  readonly knowledge: Knowledge;
  readonly proposals: readonly Proposal[];
}

/** The same for drafts whose files are the same on the same base: decisions leave it as it is. */
export function proposalKey({ base, changes: { replace, put, remove } }: Draft): string {
  return hashOf([base, replace, put, remove]);
}

/** Every id of the fact table, those of withheld rows too. */
function takenIds({ facts }: RawCorpus): ReadonlySet<string> {
  const table = facts && parseFactsFile(facts, () => undefined);
  if (table === undefined) return new Set();
  const { entities, figures, quotations, statements, entityIds } = table;
  const rows = [...entities, ...figures, ...quotations, ...statements];
  return new Set([...entityIds, ...rows.map(({ id }) => id)]);
}

interface Proposing {
  readonly base: Base;
  readonly changes: Changes;
  /** What the files make, where that is there already. */
  readonly built: Knowledge | undefined;
}

/** Rejects with a CorpusError where the files make no corpus. */
export async function findProposals(
  { base, changes, built }: Proposing,
  options: Pick<ModerationOptions, 'withhold'>,
): Promise<Proposed> {
  const { raw } = applyChanges(base.raw, { ...changes, rows: [] });
  const knowledge = built ?? (await serveTexts(raw, options)).knowledge;
  const passages = findNewPassages(diffCorpora(base.knowledge.corpus, knowledge.corpus));
  const input = { knowledge, passages, taken: takenIds(raw), dropped: [] };
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

// Proposed rows in; one of them to be looked at, or what was decided on it and the next one, out.
import { applyChanges, type Changes, type Row } from '../corpus/changes.ts';
import type { SetTimer } from '../corpus/deadline.ts';
import { describeProblem } from '../corpus/problems.ts';
import type { Draft } from '../store/draft-rows.ts';
import type { Desk } from './desk.ts';
import { keyOf } from './key-of.ts';
import type { Doing, Moderation } from './moderation.ts';
import { isOpened } from './open-draft.ts';
import { findWaiting, type Proposed } from './proposals.ts';
import { refuse, show, type ModerationResult, type Proposal, type ProposalList } from './results.ts';
import { editRows, fieldsOf } from './rows.ts';

/** A form is the first response, which has 3 s; what takes longer is told to try again. */
const FORM_WITHIN = 2_000;

interface Looking {
  readonly draft: Draft;
  readonly proposed: Proposed;
}

async function look(
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

const isLooking = (found: Looking | ModerationResult): found is Looking => 'proposed' in found;

interface Found {
  readonly proposal: Proposal;
  readonly list: ProposalList;
  /** Its place among those of its list that wait. */
  readonly at: number;
}

function findProposal({ draft, proposed }: Looking, key: string): Found | undefined {
  const waiting = findWaiting(proposed, draft.changes);
  for (const list of ['figures', 'quotations'] as const) {
    const at = waiting[list].findIndex((one) => keyOf(one) === key);
    const proposal = waiting[list][at];
    if (proposal) return { proposal, list, at };
  }
  return undefined;
}

const DECIDED = 'This proposal does not wait any more: it was decided on, or the draft has changed.';

function showProposal(
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

export const review =
  (desk: Desk): Moderation['review'] =>
  async ({ draft, list, at }, { progress }) => {
    const looking = await look(draft, desk, progress);
    return isLooking(looking) ? showProposal(looking, list, at - 1) : looking;
  };

/** Rows that are there already are not added again: two proposals may need the same entity. */
function withRows(changes: Changes, rows: readonly Row[]): Changes {
  const known = new Set(changes.rows.map(({ list, row }) => `${list} ${row.id}`));
  return {
    ...changes,
    rows: [...changes.rows, ...rows.filter(({ list, row }) => !known.has(`${list} ${row.id}`))],
  };
}

interface Decision {
  readonly found: Found;
  readonly action: 'accept' | 'drop' | 'edit';
  readonly edit: (changes: Changes) => Changes;
}

const SAID = { accept: 'Accepted.', drop: 'Dropped.', edit: 'Accepted as you edited it.' } as const;

async function carryOut(
  looking: Looking,
  { found, action, edit }: Decision,
  desk: Desk,
  by: Doing,
): Promise<ModerationResult> {
  const { number } = looking.draft;
  const changed = await desk.change(number, edit);
  if (!isOpened(changed)) return changed;
  await desk.log(by, action, { draft: number, row: found.proposal.id });
  return showProposal({ ...looking, draft: changed.draft }, found.list, found.at, SAID[action]);
}

export const decide =
  (desk: Desk): Moderation['decide'] =>
  async ({ draft, proposal: key, accept }, by) => {
    const looking = await look(draft, desk, by.progress);
    if (!isLooking(looking)) return looking;
    const found = findProposal(looking, key);
    if (found === undefined) return refuse(DECIDED);
    const { id, rows } = found.proposal;
    const edit = (changes: Changes): Changes =>
      accept ? withRows(changes, rows) : { ...changes, dropped: [...new Set([...changes.dropped, id])] };
    return carryOut(looking, { found, action: accept ? 'accept' : 'drop', edit }, desk, by);
  };

/** What takes longer than a form may goes on, for the next attempt. */
async function orLate<T>(work: Promise<T>, setTimer: SetTimer): Promise<T | 'late'> {
  const { promise, resolve } = Promise.withResolvers<'late'>();
  const cancel = setTimer(() => {
    work.catch(() => undefined);
    resolve('late');
  }, FORM_WITHIN);
  try {
    return await Promise.race([work, promise]);
  } finally {
    cancel();
  }
}

const BEING_READ = 'The draft is still being read. Open it with /corpus draft, then edit.';

export const askRow =
  (desk: Desk): Moderation['askRow'] =>
  async ({ draft, proposal: key }) => {
    const looked = look(draft, desk, () => undefined);
    const looking = await orLate(looked, desk.options.setTimer);
    if (looking === 'late') return refuse(BEING_READ);
    if (!isLooking(looking)) return looking;
    const found = findProposal(looking, key);
    if (found === undefined) return refuse(DECIDED);
    return {
      kind: 'form',
      command: 'corpus edit',
      args: { draft: String(draft), proposal: key, edited: 'true' },
      title: found.list === 'figures' ? 'Edit the figure' : 'Edit the quotation',
      fields: fieldsOf(found.proposal, looking.proposed.knowledge),
      updates: true,
    };
  };

/** What the checker says to these rows in the draft; none: they may stand. */
async function checkRows({ draft }: Looking, rows: readonly Row[], desk: Desk): Promise<readonly string[]> {
  const base = await desk.options.store.versions.read(draft.base);
  if (base === undefined) throw new Error(`there is no version ${draft.base}`);
  const { raw, unapplied } = applyChanges(base, withRows(draft.changes, rows));
  const served = await desk.options.withhold(raw);
  if ('problems' in served) return served.problems.map(describeProblem);
  const ids = new Set(rows.map(({ row }) => row.id));
  const refused = unapplied.flatMap((one) =>
    one.kind === 'row' && one.reason !== 'stands-already' && ids.has(one.row.row.id)
      ? [`${one.row.row.id}: ${one.reason}`]
      : [],
  );
  const withheld = served.withheld.filter(({ id }) => ids.has(id));
  return [
    ...refused,
    ...withheld.flatMap(({ kind, id, reasons }) => reasons.map((why) => `${kind} "${id}" ${why}`)),
  ];
}

export const setRow =
  (desk: Desk): Moderation['setRow'] =>
  async ({ draft, proposal: key, row }, by) => {
    const looking = await look(draft, desk, by.progress);
    if (!isLooking(looking)) return looking;
    const found = findProposal(looking, key);
    if (found === undefined) return refuse(DECIDED);
    const edited = editRows(found.proposal, row, looking.proposed.knowledge);
    const problems = 'problems' in edited ? edited.problems : await checkRows(looking, edited.rows, desk);
    if ('problems' in edited || problems.length > 0)
      return refuse('It was not accepted: the sources do not bear it out as you edited it.', problems);
    const edit = (changes: Changes): Changes => withRows(changes, edited.rows);
    return carryOut(looking, { found, action: 'edit', edit }, desk, by);
  };

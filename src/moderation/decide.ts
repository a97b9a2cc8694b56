// Proposed rows in; one of them to be looked at, or what was decided on it and the next one, out.
import type { Changes, Row } from '../corpus/changes.ts';
import { describeProblem } from '../corpus/problems.ts';
import { applyElsewhere } from '../corpus/apply-elsewhere.ts';
import type { Desk } from './desk.ts';
import { DECIDED, findProposal, isLooking, look, showProposal, type Found, type Looking } from './look.ts';
import type { Doing, Moderation } from './moderation.ts';
import { isOpened } from './open-draft.ts';
import { refuse, type ModerationResult } from './results.ts';
import { editRows } from './rows.ts';

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
  // Whoever only decides on what was proposed is its second pair of eyes.
  const changed = await desk.change(number, edit, by, action === 'edit' ? 'own' : 'proposed');
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

/** What the checker says to these rows in the draft; none: they may stand. */
async function checkRows({ draft }: Looking, rows: readonly Row[], desk: Desk): Promise<readonly string[]> {
  const base = await desk.options.store.versions.read(draft.base);
  if (base === undefined) throw new Error(`there is no version ${draft.base}`);
  const { raw, unapplied } = await applyElsewhere(base, withRows(draft.changes, rows));
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

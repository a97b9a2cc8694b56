// Everything that moderators' commands work on, put together from plain parts.
import { add } from './add.ts';
import { askRow } from './ask-row.ts';
import { decide, review, setRow } from './decide.ts';
import { createDesk, type Desk } from './desk.ts';
import { askDetails, setDetails } from './details.ts';
import type { Doing, Moderation } from './moderation.ts';
import { orTold } from './faults.ts';
import { isOpened } from './open-draft.ts';
import type { ModerationOptions } from './options.ts';
import { exportCorpus, history, log, offerVersions, status } from './overview.ts';
import { discard, publish, rollBack } from './publish.ts';
import { refresh } from './refresh.ts';
import { remove } from './remove.ts';
import { refuse, show } from './results.ts';
import { update } from './update.ts';

async function findNewest({ options: { store } }: Desk, { actor }: Doing): Promise<number | undefined> {
  const own = await store.drafts.newestOpenOf(actor.id);
  return own?.number ?? (await store.drafts.listOpen())[0]?.number;
}

const draft =
  (desk: Desk): Moderation['draft'] =>
  async (number, by) => {
    const wanted = number ?? (await findNewest(desk, by));
    if (wanted === undefined) return refuse('There is no open draft. /corpus add begins one.');
    const opened = await desk.open(wanted);
    return isOpened(opened) ? desk.showDraft(opened, by) : opened;
  };

const changes =
  (desk: Desk): Moderation['changes'] =>
  async ({ draft: number, part, at }, by) => {
    const opened = await desk.open(number);
    if (!isOpened(opened)) return opened;
    const reviewed = await desk.reviews.review(opened.draft, by.progress);
    if ('problems' in reviewed)
      return show({ kind: 'broken', draft: opened.draft, problems: reviewed.problems });
    return show({ kind: 'changes', review: reviewed, part, at: at - 1 });
  };

/** Whatever happens in here, what is answered changes by `publish` and `rollBack` alone. */
export function createModeration(options: ModerationOptions): Moderation {
  const desk = createDesk(options);
  const told = <A extends readonly unknown[], R>(operate: (...args: A) => Promise<R>) =>
    orTold(operate, (error) => options.onFault?.(error));
  return Object.freeze<Moderation>({
    status: told(status(desk)),
    add: told(add(desk)),
    update: told(update(desk)),
    remove: told(remove(desk)),
    refresh: told(refresh(desk)),
    draft: told(draft(desk)),
    askDetails: told(askDetails(desk)),
    setDetails: told(setDetails(desk)),
    review: told(review(desk)),
    decide: told(decide(desk)),
    askRow: told(askRow(desk)),
    setRow: told(setRow(desk)),
    changes: told(changes(desk)),
    publish: told(publish(desk)),
    discard: told(discard(desk)),
    history: told(history(desk)),
    rollBack: told(rollBack(desk)),
    export: told(exportCorpus(desk)),
    log: told(log(desk)),
    offerVersions: offerVersions(desk),
  });
}

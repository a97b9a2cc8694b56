// A proposed row in; the form for editing it out, in time.
import type { SetTimer } from '../corpus/deadline.ts';
import type { Desk } from './desk.ts';
import { DECIDED, findProposal, isLooking, look } from './look.ts';
import type { Moderation } from './moderation.ts';
import { refuse } from './results.ts';
import { fieldsOf } from './rows.ts';

/** A form is the first response, which has 3 s; what takes longer is told to try again. */
const FORM_WITHIN = 2_000;

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

// A proposed row in; the form for editing it out, in time.
import type { Desk } from './desk.ts';
import { DECIDED, findProposal, isLooking, look } from './look.ts';
import type { Moderation } from './moderation.ts';
import { orLate, refuseLate } from './or-late.ts';
import { refuse } from './results.ts';
import { fieldsOf } from './rows.ts';

export const askRow =
  (desk: Desk): Moderation['askRow'] =>
  async ({ draft, proposal: key }) => {
    const looked = look(draft, desk, () => undefined);
    const looking = await orLate(looked, desk.options.setTimer);
    if (looking === 'late') return refuseLate();
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

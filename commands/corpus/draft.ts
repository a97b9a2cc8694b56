// /corpus draft: an open draft again, with what it changes, what waits in it and its rehearsal.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'draft',
  description: 'Show an open draft: what it changes, what waits, and the rehearsal',
  isPrivate: true,
  options: {
    number: { type: 'integer', description: 'Which draft; left out, your newest', min: 1 },
  },
  answer: ({ number }, { moderation, actor, progress }) =>
    moderation?.draft(number, { actor, progress }) ?? NOTHING_KEPT,
});

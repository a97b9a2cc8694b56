// /corpus history: the versions there have been.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'history',
  description: 'The versions there have been: who made each, when, and from what',
  isPrivate: true,
  options: {
    before: { type: 'integer', description: 'Only those before this version', min: 1 },
  },
  answer: ({ before }, { moderation }) => moderation?.history(before) ?? NOTHING_KEPT,
});

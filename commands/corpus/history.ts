// /corpus history: the versions there have been.
import { defineCommand, NOTHING_KEPT } from '../../src/command.ts';

export default defineCommand({
  name: 'history',
  description: 'The versions there have been: who made each, when, and from what',
  isPrivate: true,
  options: {
    before: { type: 'integer', description: 'Only those before this version', min: 1 },
  },
  answer: ({ before }, { moderation }) => moderation?.history(before) ?? NOTHING_KEPT,
});

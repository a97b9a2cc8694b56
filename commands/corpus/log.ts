// /corpus log: who did what, refused attempts among it.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'log',
  description: 'Who did what to the corpus, and who was refused',
  isPrivate: true,
  options: {
    before: { type: 'integer', description: 'Only what came before this entry', min: 1 },
  },
  answer: ({ before }, { moderation }) => moderation?.log(before) ?? NOTHING_KEPT,
});

// /corpus discard: a draft is given up.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'discard',
  description: 'Give up a draft; what is answered stays as it is',
  isPrivate: true,
  options: {
    draft: { type: 'integer', description: 'Which draft', required: true, min: 1 },
  },
  answer: ({ draft }, { moderation, actor, progress }) =>
    moderation?.discard(draft, { actor, progress }) ?? NOTHING_KEPT,
});

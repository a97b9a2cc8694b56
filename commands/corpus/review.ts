// /corpus review: the figures or quotations that new passages seem to state, one by one.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'review',
  description: 'Go through the figures or quotations that a draft proposes',
  isPrivate: true,
  options: {
    draft: { type: 'integer', description: 'Which draft', required: true, min: 1 },
    list: {
      type: 'string',
      description: 'What to go through',
      required: true,
      choices: [
        { name: 'Figures', value: 'figures' },
        { name: 'Quotations', value: 'quotations' },
      ],
    },
    at: { type: 'integer', description: 'Which of them, counted from 1', min: 1 },
  },
  answer: ({ draft, list, at = 1 }, { moderation, actor, progress }) =>
    moderation?.review({ draft, list, at }, { actor, progress }) ?? NOTHING_KEPT,
});

// /corpus changes: what a draft changes, in full: passages, facts, and answers to known questions.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'changes',
  description: 'Read what a draft changes: passages, facts, or answers to known questions',
  isPrivate: true,
  options: {
    draft: { type: 'integer', description: 'Which draft', required: true, min: 1 },
    part: {
      type: 'string',
      description: 'What to read',
      required: true,
      choices: [
        { name: 'Passages', value: 'passages' },
        { name: 'Facts', value: 'facts' },
        { name: 'Answers', value: 'answers' },
      ],
    },
    at: { type: 'integer', description: 'From which one on, counted from 1', min: 1 },
  },
  answer: ({ draft, part, at = 1 }, { moderation, actor, progress }) =>
    moderation?.changes({ draft, part, at }, { actor, progress }) ?? NOTHING_KEPT,
});

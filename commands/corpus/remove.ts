// /corpus remove: a draft without a source.
import { completeSource } from '../../src/answer/complete.ts';
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'remove',
  description: 'Draft the corpus without a source',
  isPrivate: true,
  options: {
    source: {
      type: 'string',
      description: 'Which source',
      required: true,
      maxLength: 60,
      complete: completeSource,
    },
    draft: { type: 'integer', description: 'An open draft to change; left out, a new one', min: 1 },
  },
  answer: ({ source, draft }, { moderation, actor, progress }) =>
    moderation?.remove({ source, draft }, { actor, progress }) ?? NOTHING_KEPT,
});

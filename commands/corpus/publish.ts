// /corpus publish: a draft becomes the version that everybody is answered from.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'publish',
  description: 'Answer from a draft from now on',
  isPrivate: true,
  options: {
    draft: { type: 'integer', description: 'Which draft', required: true, min: 1 },
    revision: { type: 'integer', description: 'As it was shown; the button says which', min: 1 },
  },
  answer: ({ draft, revision }, { moderation, actor, progress }) =>
    moderation?.publish({ draft, revision }, { actor, progress }) ?? NOTHING_KEPT,
});

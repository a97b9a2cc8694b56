// /corpus rollback: an earlier version is answered from again, as a new version.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'rollback',
  description: 'Answer from an earlier version again',
  isPrivate: true,
  options: {
    version: {
      type: 'string',
      description: 'Which version, by its number',
      required: true,
      maxLength: 10,
      complete: async (_, typed, _others, { moderation }) => (await moderation?.offerVersions(typed)) ?? [],
    },
  },
  answer: ({ version }, { moderation, actor, progress }) =>
    moderation?.rollBack(version, { actor, progress }) ?? NOTHING_KEPT,
});

// /corpus refresh: a draft of the bundled folder as it is now.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'refresh',
  description: 'Read the bundled folder again and draft what it holds',
  isPrivate: true,
  options: {},
  answer: (_, { moderation, actor, progress }) => moderation?.refresh({ actor, progress }) ?? NOTHING_KEPT,
});

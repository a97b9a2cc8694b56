// /corpus status: which version is active, what it holds, what is withheld, and whether the folder differs.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'status',
  description: 'The active version, its sources, what is withheld, and open drafts',
  isPrivate: true,
  options: {},
  answer: (_, { moderation }) => moderation?.status() ?? NOTHING_KEPT,
});

// /corpus export: a version as a folder in a zip.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'export',
  description: 'Download a version as a zip that can be committed as corpus/',
  isPrivate: true,
  options: {
    version: { type: 'integer', description: 'Which version; left out, the active one', min: 1 },
  },
  answer: ({ version }, { moderation, actor, progress }) =>
    moderation?.export(version, { actor, progress }) ?? NOTHING_KEPT,
});

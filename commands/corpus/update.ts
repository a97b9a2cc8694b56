// /corpus update: a source gets the text of a file; without a file, a form takes it.
import { completeSource } from '../../src/answer/complete.ts';
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'update',
  description: 'Give a source a new text',
  isPrivate: true,
  options: {
    source: {
      type: 'string',
      description: 'Which source',
      required: true,
      maxLength: 60,
      complete: completeSource,
    },
    file: { type: 'attachment', description: 'The file with its text as it is now' },
    draft: { type: 'integer', description: 'An open draft to change; left out, a new one', min: 1 },
  },
  opens: ({ file }) => file === undefined,
  answer: ({ source, file, draft }, { moderation, actor, progress }) => {
    if (file !== undefined)
      return moderation?.update({ source, file, draft }, { actor, progress }) ?? NOTHING_KEPT;
    return {
      kind: 'form',
      command: 'corpus update',
      args: { source, ...(draft === undefined ? {} : { draft: String(draft) }) },
      title: 'Update a source',
      fields: [{ option: 'file', label: 'File', description: 'Its text as it is now', required: true }],
    };
  },
});

// /corpus add: files become sources of a draft; without a file, a form takes them.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'add',
  description: 'Add sources: Markdown, text, HTML, DOCX or PDF',
  isPrivate: true,
  options: {
    files: { type: 'attachment', description: 'A file to add', max: 5 },
    draft: { type: 'integer', description: 'An open draft to add them to; left out, a new one', min: 1 },
  },
  opens: ({ files }) => files === undefined,
  answer: ({ files, draft }, { moderation, actor, progress }) => {
    if (files !== undefined) return moderation?.add({ files, draft }, { actor, progress }) ?? NOTHING_KEPT;
    return {
      kind: 'form',
      command: 'corpus add',
      args: draft === undefined ? {} : { draft: String(draft) },
      title: 'Add sources',
      fields: [
        {
          option: 'files',
          label: 'Files',
          description: 'Markdown, text, HTML, DOCX or PDF. They become a draft first.',
          required: true,
        },
      ],
    };
  },
});

// /check draft: a draft comes back sentence by sentence with verdicts, counts and footnotes; without a file, a form takes it.
import { checkDraftFile } from '../../src/check/draft/draft-file.ts';
import { defineCommand } from '../../src/command/command.ts';
import type { Result } from '../../src/command/result.ts';
import type { Form } from '../../src/interaction.ts';

const LENGTH = 4_000;
const NO_FILES = 'Files cannot be read here; /check draft without a file takes the text itself.';
const TWO = 'Give the draft as a file or as text, not as both.';

function formFor(style: string | undefined): Form {
  return {
    kind: 'form',
    command: 'check draft',
    args: {},
    title: 'Check a draft',
    fields: [
      {
        option: 'text',
        label: 'The draft',
        description: 'Up to 4,000 characters. A longer one can be sent as a file: .md, .txt or .docx.',
        isLong: true,
        required: true,
      },
      {
        option: 'style',
        label: 'Footnotes',
        ...(style === undefined ? {} : { value: style }),
      },
    ],
  };
}

export default defineCommand({
  name: 'draft',
  description: 'Check a draft, and get it back with verdicts and footnotes as a file',
  isPrivate: true,
  options: {
    file: { type: 'attachment', description: 'The draft: .md, .txt or .docx; left out, a form opens' },
    text: { type: 'string', description: 'The draft itself, if it is short', maxLength: LENGTH },
    style: {
      type: 'string',
      description: 'How footnotes are written',
      choices: [
        { name: 'Markdown', value: 'markdown' },
        { name: 'Harvard', value: 'harvard' },
        { name: 'BibTeX', value: 'bibtex' },
      ],
    },
  },
  opens: ({ file, text }) => file === undefined && text === undefined,
  answer: async ({ file, text, style }, { knowledge, readDraft, progress }): Promise<Result> => {
    if (file !== undefined && text !== undefined) return { kind: 'told', words: TWO };
    const given = { style: style ?? 'markdown', name: file?.name };
    if (text !== undefined) return checkDraftFile(knowledge, { ...given, text });
    if (file === undefined) return formFor(style);
    if (!readDraft) return { kind: 'told', words: NO_FILES };
    progress('Reading the draft …');
    const read = await readDraft(file);
    if ('problem' in read) return { kind: 'told', words: read.problem };
    progress('Checking the draft …');
    return checkDraftFile(knowledge, { ...given, text: read.text });
  },
});

// /check text: every number and quotation of a text, where no message can be right-clicked.
import { checkTextAsync } from '../../src/check/check-text.ts';
import { show } from '../../src/check/view.ts';
import { defineCommand } from '../../src/command/command.ts';

const LENGTH = 6_000;

export default defineCommand({
  name: 'text',
  description: 'Every number and quotation of a text, held against the sources',
  options: {
    text: { type: 'string', description: 'The text to check', required: true, maxLength: LENGTH },
  },
  answer: async ({ text }, { knowledge }) =>
    show({ kind: 'text', checked: await checkTextAsync(knowledge, text) }),
});

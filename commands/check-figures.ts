// Check figures, on any message: every number and quotation of it, held against the sources.
import { checkTextAsync } from '../src/check/check-text.ts';
import { show } from '../src/check/view.ts';
import { defineMessageCommand } from '../src/command/command.ts';

export default defineMessageCommand({
  name: 'Check figures',
  answer: async ({ text }, { knowledge }) =>
    show({ kind: 'text', checked: await checkTextAsync(knowledge, text) }),
});

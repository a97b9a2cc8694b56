// Check figures, on any message: every number and quotation of it, held against the sources.
import { checkText } from '../src/check/check-text.ts';
import { show } from '../src/check/view.ts';
import { defineMessageCommand } from '../src/command/command.ts';

export default defineMessageCommand({
  name: 'Check figures',
  answer: ({ text }, { knowledge }) => show({ kind: 'text', checked: checkText(knowledge, text) }),
});

// /tell-me: a direct message, once, when the sources answer a question.
import { defineCommand } from '../src/command/command.ts';
import { NOTHING_STORED } from '../src/command/result.ts';

export default defineCommand({
  name: 'tell-me',
  description: 'A direct message, once, when the sources answer what they do not answer yet',
  isPrivate: true,
  options: {
    question: { type: 'string', description: 'What you want to know', required: true, maxLength: 500 },
  },
  answer: ({ question }, { readers, actor, knowledge }) =>
    readers?.tellMe({ askerId: actor.id, question, knowledge }) ?? NOTHING_STORED,
});

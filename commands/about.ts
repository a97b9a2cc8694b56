// /about: what this is, what can be asked and what is stored.
import { answerAbout } from '../src/answer/commands.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'about',
  description: 'What this is, what it answers from, what can be asked and what is stored',
  asks: true,
  options: {},
  answer: (_args, { knowledge, score }) => answerAbout(knowledge, score),
});

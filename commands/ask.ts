// /ask: a question in plain words.
import { ask } from '../src/answer/ask.ts';
import { QUESTION_LENGTH } from '../src/answer/question/clean-text.ts';
import { completeQuestion } from '../src/answer/complete.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'ask',
  description: (corpus) => `Ask in plain words about: ${corpus.title}`,
  asks: true,
  options: {
    question: {
      type: 'string',
      description: (corpus) =>
        corpus.examples[0] === undefined ? 'What you want to know' : `For example: ${corpus.examples[0]}`,
      required: true,
      maxLength: QUESTION_LENGTH,
      complete: completeQuestion,
    },
  },
  phrase: ({ question }) => question,
  answer: ({ question }, { knowledge, previous }) => ask(knowledge, question, previous),
});

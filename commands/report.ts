// /report: what is wrong with an answer, for moderators to find among what could not be answered.
import { ask } from '../src/answer/ask.ts';
import { defineCommand } from '../src/command/command.ts';
import { NOTHING_STORED } from '../src/command/result.ts';
import type { Form } from '../src/interaction.ts';

const LENGTH = 500;

function formFor(question: string): Form {
  return {
    kind: 'form',
    command: 'report',
    args: {},
    title: 'Report an answer',
    fields: [
      { option: 'question', label: 'The question', value: question, isLong: true },
      {
        option: 'reason',
        label: 'What is wrong with its answer',
        description: 'Moderators will read it, without your name.',
        isLong: true,
        required: true,
      },
    ],
  };
}

export default defineCommand({
  name: 'report',
  description: 'Tell the moderators what is wrong with an answer, without your name',
  isPrivate: true,
  options: {
    question: {
      type: 'string',
      description: 'The question that got the answer',
      required: true,
      maxLength: LENGTH,
    },
    reason: { type: 'string', description: 'What is wrong with the answer', maxLength: LENGTH },
  },
  opens: ({ reason }) => reason === undefined,
  answer: ({ question, reason }, { readers, knowledge, headline }) => {
    if (reason === undefined) return formFor(question);
    const answer = headline ?? ask(knowledge, question).kind;
    return readers?.report({ question, reason, answer, knowledge }) ?? NOTHING_STORED;
  },
});

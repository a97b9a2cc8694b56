// /sources: the list of sources, or one of them from a paragraph on.
import { answerSources } from '../src/answer/commands.ts';
import { completeSource } from '../src/answer/complete.ts';
import { defineCommand } from '../src/command/command.ts';
import { NAME_LENGTH } from '../src/command/options.ts';

export default defineCommand({
  name: 'sources',
  description: 'The sources that every answer is quoted from, or one of them to read',
  asks: true,
  options: {
    source: {
      type: 'string',
      description: 'Which source to read; leave out for the list',
      maxLength: NAME_LENGTH,
      complete: completeSource,
    },
    paragraph: { type: 'integer', description: 'Where to begin, counted from 1', min: 1 },
  },
  answer: ({ source, paragraph }, { knowledge }) => answerSources(knowledge, source, paragraph),
});

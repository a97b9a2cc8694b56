// /compare: what each source says about something, source by source.
import { answerCompare } from '../src/answer/commands.ts';
import { completeEntity } from '../src/answer/complete.ts';
import { phraseCompare } from '../src/answer/phrases.ts';
import { defineCommand } from '../src/command/command.ts';
import { entityNames, suchAs } from '../src/command/description.ts';
import { NAME_LENGTH } from '../src/command/options.ts';

export default defineCommand({
  name: 'compare',
  description: (corpus) =>
    suchAs(
      'What each source says about something',
      entityNames(
        corpus,
        corpus.figures.filter(({ evidence }) => evidence.length > 1).map(({ about }) => about),
      ),
    ),
  asks: true,
  options: {
    what: {
      type: 'string',
      description: 'What to compare: a name, a short form, an alias or a subject',
      required: true,
      maxLength: NAME_LENGTH,
      complete: completeEntity,
    },
  },
  phrase: ({ what }, knowledge) => phraseCompare(knowledge, what),
  answer: ({ what }, { knowledge }) => answerCompare(knowledge, what),
});

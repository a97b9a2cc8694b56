// /count: how many there are of something.
import { answerCount } from '../src/answer/commands.ts';
import { completeCounted } from '../src/answer/complete.ts';
import { phraseCount } from '../src/answer/phrases.ts';
import { defineCommand } from '../src/command/command.ts';
import { entityNames, suchAs } from '../src/command/description.ts';
import { NAME_LENGTH } from '../src/command/options.ts';

export default defineCommand({
  name: 'count',
  description: (corpus) => {
    const counted = corpus.figures.filter((figure) => figure.measure === 'count');
    return suchAs(
      'How many there are of something',
      entityNames(
        corpus,
        counted.map((figure) => figure.about),
      ),
    );
  },
  asks: true,
  options: {
    what: {
      type: 'string',
      description: 'What to count: a name, a short form or an alias',
      required: true,
      maxLength: NAME_LENGTH,
      complete: completeCounted,
    },
  },
  phrase: ({ what }, knowledge) => phraseCount(knowledge, what),
  answer: ({ what }, { knowledge }) => answerCount(knowledge, what),
});

// /figure: shares, money, people, dates and durations.
import { answerFigure } from '../src/answer/commands.ts';
import { completeFigure } from '../src/answer/complete.ts';
import { phraseFigure } from '../src/answer/phrases.ts';
import { defineCommand } from '../src/command/command.ts';
import { entityNames, suchAs } from '../src/command/description.ts';
import { NAME_LENGTH } from '../src/command/options.ts';

export default defineCommand({
  name: 'figure',
  description: (corpus) => {
    const figures = corpus.figures.filter((figure) => figure.measure !== 'count');
    return suchAs(
      'A share, sum, number or date about something',
      entityNames(
        corpus,
        figures.map((figure) => figure.about),
      ),
    );
  },
  asks: true,
  options: {
    what: {
      type: 'string',
      description: 'What the figure is about',
      required: true,
      maxLength: NAME_LENGTH,
      complete: completeFigure,
    },
  },
  phrase: ({ what }, knowledge) => phraseFigure(knowledge, what),
  answer: ({ what }, { knowledge }) => answerFigure(knowledge, what),
});

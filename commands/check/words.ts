// /check words: the words of the sources behind checked figures and quotations; the button [Show the words] gives it.
import { completeAnyFigure } from '../../src/check/complete-figure.ts';
import { show } from '../../src/check/view.ts';
import { findWordsBehind } from '../../src/check/words-behind.ts';
import { defineCommand } from '../../src/command/command.ts';

const LENGTH = 300;

export default defineCommand({
  name: 'words',
  description: 'The words of the sources behind a figure that was checked',
  options: {
    of: {
      type: 'string',
      description: 'The figure, or what it is about',
      required: true,
      maxLength: LENGTH,
      complete: completeAnyFigure,
    },
  },
  answer: ({ of }, { knowledge }) => show(findWordsBehind(knowledge, of)),
});

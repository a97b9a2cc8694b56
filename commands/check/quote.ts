// /check quote: whether words stand in the sources as they are quoted, and whose they are.
import { completeSpeaker } from '../../src/answer/complete.ts';
import { checkQuote } from '../../src/check/check-quote.ts';
import { show } from '../../src/check/view.ts';
import { defineCommand } from '../../src/command/command.ts';

const LENGTH = 2_000;
const NAME_LENGTH = 100;

export default defineCommand({
  name: 'quote',
  description: 'Whether words stand in the sources as they are quoted, and whose they are',
  options: {
    quote: { type: 'string', description: 'The quotation', required: true, maxLength: LENGTH },
    speaker: {
      type: 'string',
      description: 'Who is said to have said it',
      maxLength: NAME_LENGTH,
      complete: completeSpeaker,
    },
  },
  answer: ({ quote, speaker }, { knowledge }) => {
    const by = speaker === undefined ? undefined : (knowledge.findEntity(speaker)?.names[0].text ?? speaker);
    return show({ kind: 'quote', quote, finding: checkQuote(knowledge, quote, by) });
  },
});

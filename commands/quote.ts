// /quote: what somebody said, word for word, and optionally what about.
import { answerQuote } from '../src/answer/commands.ts';
import { completeSpeaker, completeTopic } from '../src/answer/complete.ts';
import { phraseQuote } from '../src/answer/phrases.ts';
import { defineCommand } from '../src/command/command.ts';
import { entityNames, suchAs } from '../src/command/description.ts';
import { NAME_LENGTH } from '../src/command/options.ts';

export default defineCommand({
  name: 'quote',
  description: (corpus) =>
    suchAs(
      'What somebody said, word for word',
      entityNames(
        corpus,
        corpus.quotations.map((quotation) => quotation.speaker),
      ),
    ),
  asks: true,
  options: {
    speaker: {
      type: 'string',
      description: 'Who said it: a person, a body or a document',
      required: true,
      maxLength: NAME_LENGTH,
      complete: completeSpeaker,
    },
    about: {
      type: 'string',
      description: 'What it should be about',
      maxLength: NAME_LENGTH,
      complete: (knowledge, typed, { speaker = '' }) => completeTopic(knowledge, typed, speaker),
    },
  },
  phrase: ({ speaker, about }, knowledge) => phraseQuote(knowledge, speaker, about),
  answer: ({ speaker, about }, { knowledge }) => answerQuote(knowledge, speaker, about),
});

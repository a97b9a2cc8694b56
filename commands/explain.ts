// /explain: what a body or a term is, or who a person is.
import { answerExplain } from '../src/answer/commands.ts';
import { completeEntity } from '../src/answer/complete.ts';
import { phraseExplain } from '../src/answer/phrases.ts';
import { defineCommand } from '../src/command/command.ts';
import { entityNames, suchAs } from '../src/command/description.ts';
import { NAME_LENGTH } from '../src/command/options.ts';

export default defineCommand({
  name: 'explain',
  description: (corpus) => {
    const described = corpus.entities.filter((entity) => entity.description.length > 0);
    return suchAs(
      'What a body or a term is, or who somebody is',
      entityNames(
        corpus,
        described.map((entity) => entity.id),
      ),
    );
  },
  asks: true,
  options: {
    what: {
      type: 'string',
      description: 'A body, a term or a person',
      required: true,
      maxLength: NAME_LENGTH,
      complete: completeEntity,
    },
  },
  phrase: ({ what }, knowledge) => phraseExplain(knowledge, what),
  answer: ({ what }, { knowledge }) => answerExplain(knowledge, what),
});

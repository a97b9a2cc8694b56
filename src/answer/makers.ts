// A body that a question asks for what it found, in; the document that it made, out.
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { isSaying } from './form-words.ts';

const asks = /^(?:so |and )?(?:is it true that )?(?:does|did|do|has) (?:the |this |that )?$/iu;
const madeBy = /\b(?:from|by) (?:the )?$/iu;

/** “Did the Institute find a gap?” asks what its report says: that is named instead of the body, where the sources tell its words. */
export function asDocument(knowledge: Knowledge, text: string, mention: Mention): Mention {
  const [body] = mention.readings;
  const verb = /^ (\p{L}+)/u.exec(text.slice(mention.end))?.[1] ?? '';
  if (body.kind !== 'body' || !asks.test(text.slice(0, mention.start)) || !isSaying(verb)) return mention;
  const made = knowledge.corpus.entities.find(
    ({ id, kind, description }) =>
      kind === 'document' &&
      knowledge.facts.quotationsBy(id).length > 0 &&
      description.some(({ quote }) =>
        knowledge.names
          .find(quote)
          .some(({ start, readings }) => readings.includes(body) && madeBy.test(quote.slice(0, start))),
      ),
  );
  return made ? { ...mention, readings: [made] } : mention;
}

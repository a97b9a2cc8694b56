// A body that a question asks for what it found, in; the document that it made, out.
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { asksWhatIsTold } from './what-is-told.ts';

const madeBy = /\b(?:from|by) (?:the )?$/iu;

/** “Did the Institute find a gap?” asks what its report says: that is named instead of the body, where the sources tell its words. */
export function asDocument(knowledge: Knowledge, text: string, mention: Mention): Mention {
  const [body] = mention.readings;
  if (body.kind !== 'body' || !asksWhatIsTold(text, mention)) return mention;
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

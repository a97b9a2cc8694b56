// A place in the sources and somebody in; whether the sources give its words as theirs, out.
import type { Entity, Quotation } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Place } from './find-quote.ts';
import { runsOf } from './find-quote.ts';
import { isPublisher } from '../publishers.ts';

/**
 * Who a message says words are by. `source`: the id of a source. `unknown`: somebody the sources do not name. `each`: several
 * together. `others`: anybody but the one of whom the message denies it.
 */
export type Attributed =
  | { readonly kind: 'entity'; readonly entities: readonly Entity[]; readonly words: string }
  | { readonly kind: 'source'; readonly source?: string; readonly words: string }
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'each'; readonly each: readonly Attributed[]; readonly words: string }
  | { readonly kind: 'others'; readonly than: Attributed; readonly words: string };

/** “Amos never said “…””. Of a source as such that denies nothing: the words are looked for in the sources. */
export function othersThan(by: Attributed): Attributed | undefined {
  if (by.kind === 'source') return undefined;
  return by.kind === 'others' ? by.than : { kind: 'others', than: by, words: by.words };
}

/** Statements that hold most of a place’s words, the rest being how the source leads in: “Its boards “are less advanced””. */
function mostlyAt({ corpus }: Knowledge, { stream, from, to }: Place): readonly Quotation[] {
  const words = stream.words.slice(from, to);
  return corpus.quotations.filter(({ parts }) => {
    const held = words.filter(({ passage, word }) =>
      parts.some((part) => part.passage === passage.id && part.start <= word.start && part.end >= word.end),
    );
    return held.length > words.length / 2;
  });
}

/** The statements that hold all of a place’s words. */
function statementsAt({ corpus }: Knowledge, place: Place): readonly Quotation[] {
  if (place.stream.quotation) return [place.stream.quotation];
  const runs = runsOf(place);
  return corpus.quotations.filter(({ parts }) =>
    runs.every((run) => {
      const [first, last] = [run[0], run.at(-1)];
      return (
        first !== undefined &&
        last !== undefined &&
        parts.some(
          ({ passage, start, end }) =>
            passage === first.passage.id && start <= first.word.start && end >= last.word.end,
        )
      );
    }),
  );
}

/** Words that a source quotes and gives to nobody are used by the document whose words that source has besides: “seen by many as a “shambles””. */
function mayUse({ facts }: Knowledge, { id, kind }: Entity, { parts }: Quotation): boolean {
  const isThere = (quotation: Quotation) => quotation.parts[0]?.source === parts[0]?.source;
  return kind === 'document' && facts.quotationsBy(id).some(isThere);
}

/** A document speaks in its own words and as it is told; so does whoever published it. Of people only what they said is theirs. */
function isBy(knowledge: Knowledge, entity: Entity, quotation: Quotation): boolean {
  const { speaker, form } = quotation;
  if (speaker === undefined) return mayUse(knowledge, entity, quotation);
  if (speaker === entity.id) return form === 'said' || entity.kind === 'document';
  return knowledge.findEntity(speaker)?.kind === 'document' && isPublisher(knowledge, entity.id);
}

/** Whether the words at a place are by whoever they are attributed to. */
export function isTheirs(knowledge: Knowledge, place: Place, by: Attributed): boolean {
  switch (by.kind) {
    case 'unknown':
      return false;
    case 'each':
      return by.each.every((one) => isTheirs(knowledge, place, one));
    case 'others':
      return !isTheirs(knowledge, place, by.than);
    case 'source':
      return (
        by.source === undefined ||
        place.stream.words.slice(place.from, place.to).every(({ passage }) => passage.source === by.source)
      );
    case 'entity': {
      const statements = statementsAt(knowledge, place);
      return by.entities.some((entity) => {
        const speaksInWriting = entity.kind === 'document' || isPublisher(knowledge, entity.id);
        const held = speaksInWriting ? mostlyAt(knowledge, place) : statements;
        return held.some((one) => isBy(knowledge, entity, one));
      });
    }
  }
}

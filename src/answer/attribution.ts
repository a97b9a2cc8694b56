// A run of a passage in; whose words it is, if the fact table or else the passage itself says so for all of it, out.
import type { Passage, Range } from '../corpus/corpus.ts';
import { findNamedQuotations, type NamedQuotation } from '../corpus/named-speaker.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Speaker } from './answer.ts';

/**
 * The speaker of a quotation that holds the whole run; a run that is only partly a quotation is nobody's. Where the table
 * has no row for the quotation it is the one whom the text names beside it, who is no entity.
 */
export function speakerAt(knowledge: Knowledge, passage: Passage, run: Range): Speaker | undefined {
  // The marks around a quotation are the source's.
  const words = trimMarks(passage.text, run);
  const quotation = knowledge.corpus.quotations.find(
    ({ speaker, parts }) =>
      speaker !== undefined &&
      parts.some((part) => part.passage === passage.id && part.start <= words.start && part.end >= words.end),
  );
  const entity = quotation?.speaker === undefined ? undefined : knowledge.findEntity(quotation.speaker);
  if (quotation && entity) return { name: entity.names[0].text, entity: entity.id, form: quotation.form };
  const named = findNamed(knowledge, passage).find(
    ({ start, end, inner }) =>
      start <= words.start &&
      end >= words.end &&
      // What is quoted within a quotation is not the speaker's own.
      !inner.some((one) => one.start <= words.start && one.end >= words.end),
  );
  return named && namedSpeaker(passage, named);
}

/** The quotations of a passage with a speaker named beside them, less those for which the table has a row. */
export function findNamed({ corpus }: Knowledge, passage: Passage): readonly NamedQuotation[] {
  const rows = corpus.quotations.flatMap(({ parts }) => parts).filter((part) => part.passage === passage.id);
  return findNamedQuotations(passage).filter(
    ({ start, end }) => !rows.some((part) => part.start < end && part.end > start),
  );
}

/** The speaker as the passage prints the name. */
export function namedSpeaker({ text }: Passage, { name }: NamedQuotation): Speaker {
  return { name: text.slice(name.start, name.end), form: 'said' };
}

function trimMarks(text: string, { start, end }: Range): Range {
  const run = text.slice(start, end);
  const opening = /^["“”‘«\s]*/u.exec(run)?.[0].length ?? 0;
  const closing = /["”’»\s]*$/u.exec(run)?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
}

// A run of a passage in; whose words it is, if the fact table says so for all of it, out.
import type { Passage, Range } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Speaker } from './answer.ts';

/** The speaker of a quotation that holds the whole run; a run that is only partly a quotation is nobody's. */
export function speakerAt(knowledge: Knowledge, passage: Passage, run: Range): Speaker | undefined {
  // The marks around a quotation are the source's.
  const words = trimMarks(passage.text, run);
  const quotation = knowledge.corpus.quotations.find(
    ({ speaker, parts }) =>
      speaker !== undefined &&
      parts.some((part) => part.passage === passage.id && part.start <= words.start && part.end >= words.end),
  );
  const entity = quotation?.speaker === undefined ? undefined : knowledge.findEntity(quotation.speaker);
  return quotation && entity && { name: entity.names[0].text, entity: entity.id, form: quotation.form };
}

function trimMarks(text: string, { start, end }: Range): Range {
  const run = text.slice(start, end);
  const opening = /^["“”‘«\s]*/u.exec(run)?.[0].length ?? 0;
  const closing = /["”’»\s]*$/u.exec(run)?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
}

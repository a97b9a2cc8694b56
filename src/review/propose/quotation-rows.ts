// A quotation as a passage gives it in; its row, with its speaker where one is named, out.
import type { Row } from '../../corpus/changes.ts';
import type { QuotationInput } from '../../corpus/schema.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findWords } from '../../corpus/words.ts';
import { hashOf } from '../../corpus/hash.ts';
import type { FoundQuotation } from './find-quotations.ts';
import { findSpeaker } from './speakers.ts';
import type { Subject, Subjects } from './subjects.ts';

/** A row and its speaker. */
export interface DraftedQuotation {
  readonly row: Extract<Row, { list: 'quotations' }>;
  readonly subject?: Subject;
}

function rowOf(
  knowledge: Knowledge,
  { passage, parts, attribution }: FoundQuotation,
  speaker: Subject | undefined,
): QuotationInput {
  const { source, paragraph, text } = passage;
  const words = parts.map(({ start, end }) => text.slice(start, end));
  const others = (knowledge.findSource(source)?.passages ?? []).filter((one) =>
    words.some((part) => findWords(one.text, part).length > 0),
  );
  const row = {
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    form: 'said' as const,
    parts: words,
    source,
    ...(others.length > 1 ? { paragraph } : {}),
    ...(speaker === undefined || attribution === undefined
      ? {}
      : { attribution: { quote: text.slice(attribution.start, attribution.end) } }),
  };
  return { id: `${speaker?.id ?? source}-words-${hashOf(row).slice(0, 8)}`, ...row };
}

/** With the speaker where the checker takes it so, else without; undefined where it takes neither. */
export function draftQuotation(
  knowledge: Knowledge,
  subjects: Subjects,
  found: FoundQuotation,
  isSound: (row: Row, speaker: Subject | undefined) => boolean,
): DraftedQuotation | undefined {
  const speaker = found.attribution && findSpeaker(knowledge, subjects, found.passage, found.attribution);
  for (const subject of speaker === undefined ? [undefined] : [speaker, undefined]) {
    const row = { list: 'quotations' as const, row: rowOf(knowledge, found, subject) };
    if (isSound(row, subject)) return { row, ...(subject === undefined ? {} : { subject }) };
  }
  return undefined;
}

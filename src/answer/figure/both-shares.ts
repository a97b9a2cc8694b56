// A question that asks for the shares of several groups in; the one sentence that states them all out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import { citeRows } from './cite-rows.ts';
import type { Found } from '../found.ts';
import type { Question } from '../question/question.ts';

/** The share of a group, as its row. */
function shareOf(knowledge: Knowledge, id: string): Figure | undefined {
  return knowledge.facts
    .figuresAbout(id)
    .find(({ measure, value }) => measure === 'share' && value !== 'open');
}

/** “Adult and child members” of adult readers and child members: the group that is meant by the word before “and”. */
function findShortened(knowledge: Knowledge, { text, mentions, content }: Question): readonly Figure[] {
  return content.flatMap((term) => {
    const next = mentions.find(({ start }) => /^ (?:and|&) (?:the )?$/iu.test(text.slice(term.end, start)));
    const own = next?.readings.flatMap(({ id }) => shareOf(knowledge, id) ?? [])[0];
    if (!own) return [];
    return knowledge.corpus.figures.filter(
      ({ about, measure, value }) =>
        measure === 'share' &&
        value !== 'open' &&
        about !== own.about &&
        knowledge.findEntity(about)?.names.some((name) => findTerms(name.text)[0]?.stem === term.stem),
    );
  });
}

/** “How do readers and members from the coast differ?”, “adult and child members”: the sentence that gives each its share. */
export function byShares(knowledge: Knowledge, question: Question): Found | undefined {
  const { mentions, content, want } = question;
  const named = mentions.flatMap(({ readings }) =>
    readings.flatMap(({ id }) => shareOf(knowledge, id) ?? []),
  );
  const shortened = findShortened(knowledge, question);
  const rows = [...new Set([...shortened, ...named])];
  if (rows.length < 2 || (want !== 'comparison' && shortened.length === 0)) return undefined;
  const isAsked = rows.every((row) => {
    const { own, named: beside } = knowledge.facts.vocabularyOf(row);
    return (
      content.every(({ stem }) => own.has(stem)) &&
      mentions.every(({ readings }) =>
        readings.some(({ id }) => beside.has(id) || rows.some(({ about }) => about === id)),
      )
    );
  });
  // What they are is another question than how many come from somewhere.
  const isOfShare = content.length > shortened.length || mentions.length > named.length;
  return isAsked && isOfShare ? citeRows(knowledge, rows) : undefined;
}

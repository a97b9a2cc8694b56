// A question and a sentence that goes on about the one before in; whether the question leans on that, and asks for what the sentence says, out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { tellsOf } from '../../search/synonyms.ts';
import type { Question } from '../question/question.ts';
import { findCarried } from '../source-text/carried-subject.ts';
import { findParts } from '../source-text/joined-parts.ts';
import { textsOf } from '../source-text/read-text.ts';

/** Whether the question names something that the sentence does not name and only goes on about. */
export function leansBack(
  knowledge: Knowledge,
  { mentions }: Question,
  passage: Passage,
  sentence: Range,
): boolean {
  const carried = findCarried(knowledge, passage, sentence);
  if (!carried) return false;
  const here = knowledge.names.findNested(passage.text.slice(sentence.start, sentence.end));
  return mentions.some(
    ({ readings }) =>
      readings.some(({ id }) => carried.ids.has(id)) &&
      !here.some((one) => one.readings.some((entity) => readings.includes(entity))),
  );
}

/**
 * “Did the council repair the roof?” is not told by “It has no power to make an owner repair the roof”: of what “it” stands for is
 * said what a part of the sentence says as a whole, and the question has to ask for most of that.
 */
export function asksForMost(
  knowledge: Knowledge,
  { content, mentions }: Question,
  passage: Passage,
  sentence: Range,
): boolean {
  const statements = knowledge.facts
    .statementsIn(passage.id)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return [...statements, ...findParts(passage, sentence)].some(({ start, end }) => {
    const part = passage.text.slice(start, end);
    const named = knowledge.names
      .find(part)
      .filter(({ readings }) =>
        mentions.some((mention) => mention.readings.some((one) => readings.includes(one))),
      );
    const terms = textsOf(knowledge)
      .terms(part)
      .filter(({ stop }) => !stop);
    const asked = terms.filter(
      (term) =>
        named.some((mention) => mention.start <= term.start && mention.end >= term.end) ||
        content.some(({ stem }) => stem === term.stem || tellsOf(term.stem, stem)),
    );
    return asked.length > terms.length / 2;
  });
}

// A question how much somebody gets or gives and a sum in; whether the sources say that it goes the other way, out.
import type { Figure } from '../../corpus/corpus.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';

const doing = /\b(?:do|does|did|has|have|had)\s(?:the\s|our\s)?$/iu;
const getting = /^\s(?:get|got|receives?|received|earn|earned|obtain|make|made|collect)\b/iu;
const giving =
  /^\s(?:(?:has|have|had|will|would)\s)?(?:give|gives|gave|given|pay|pays|paid|promise[sd]?|pledge[sd]?|grant(?:s|ed)?|offer(?:s|ed)?|award(?:s|ed)?)\b/iu;
const given = /\b(?:gives?|gave|pays?|paid)\s(?:the\s)?$/iu;
const from = /\bfrom\s(?:the\s|our\s)?$/iu;

/** Whether what is named in a question does something with the sum, and what that is. */
function doer({ text, mentions }: Question, verb: RegExp): Mention | undefined {
  return mentions.find(({ start, end }) => doing.test(text.slice(0, start)) && verb.test(text.slice(end)));
}

/** “How much does the council get?”, of what it gives or what comes from it; “how much does it give?”, of what it is given. */
export function isOtherWay(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  if (figure.measure !== 'money') return false;
  const gets = doer(question, getting);
  const gives = doer(question, giving);
  const isTold = ({ readings }: Mention, isSo: (before: string, after: string) => boolean): boolean =>
    readings.every(({ id }) => id !== figure.about) &&
    figure.evidence.some((one) => {
      const passage = knowledge.findPassage(one.passage);
      if (!passage) return false;
      const sentence = findSentenceAround(passage, one);
      const told = passage.text.slice(sentence.start, sentence.end);
      return knowledge.names
        .find(told)
        .some(
          (name) =>
            name.readings.some((entity) => readings.includes(entity)) &&
            isSo(told.slice(0, name.start), told.slice(name.end)),
        );
    });
  return (
    (gets !== undefined && isTold(gets, (before, after) => from.test(before) || giving.test(after))) ||
    (gives !== undefined && isTold(gives, (before, after) => given.test(before) || getting.test(after)))
  );
}

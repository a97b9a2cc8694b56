// A question why in; the sentences that may tell it out, and not those that only say what it takes for granted.
import { findClauses } from '../../search/clauses.ts';
import { findSentences } from '../../search/sentences.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms, stemOf } from '../../search/terms.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Statement } from '../../facts/table.ts';
import type { Candidate } from './candidate.ts';
import { holdsAll } from './holds-all.ts';
import { nothingSaid, type Found } from '../found.ts';
import { answerFromPassages } from './passages.ts';
import type { Question } from '../question/question.ts';

/** What gives a reason, a cause or a purpose. */
const giving =
  /\b(?:because|since|due|owing|thanks|so that|in order|caus(?:e[sd]?|ing)|results?|resulting|leads?|leading|led|prompt(?:s|ed|ing)?|in the (?:face|light) of|in light of|given|with|without|want of|reasons?|means?|meant|hinges?|whenever|to (?!the\b|an?\b|its\b|their\b|his\b|her\b)\p{Ll}{2,})\b/iu;

/** Whether words hold one that leads to a reason: “because”, “due to”, “in order to”. */
export function givesReason(text: string): boolean {
  return giving.test(text);
}

/** “They do not pay for it” sets right “why do they pay for it?”. */
const denying = /\b(?:not|no|never|without)\b|n['’]t\b|\b(?:dont|doesnt|didnt|isnt|arent|wont|cant)\b/iu;

/** What tells why; where all that is said is that it is so, nothing does, whatever was shown to the like. */
export function byReason(knowledge: Knowledge, question: Question): Found | undefined {
  const found = answerFromPassages(knowledge, question, mayTellWhy);
  if (found) return found;
  return answerFromPassages(knowledge, question) ? nothingSaid : undefined;
}

/** The clauses of a sentence that hold something asked about, and those that begin with what gives a reason. */
function tellingOf({ knowledge, question: { content, mentions }, text }: Candidate): string {
  const named = knowledge.names.find(text);
  return findClauses(text, { start: 0, end: text.length })
    .filter(({ start, end }) => {
      const clause = text.slice(start, end);
      return (
        clause.search(giving) === 0 ||
        findTerms(clause).some((term) => content.some(({ stem }) => meansTheSame(term.stem, stem))) ||
        named.some(
          (name) =>
            name.start >= start &&
            name.end <= end &&
            mentions.some(({ readings }) => readings.some((one) => name.readings.includes(one))),
        )
      );
    })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

const asksWhy = ({ asked }: Statement): boolean => asked.has(stemOf('reason')) || asked.has(stemOf('why'));

/** “Why did the Town order the report?” is not answered by “a report ordered by the Town”, which is all that it says of it. */
function mayTellWhy(candidate: Candidate): boolean {
  const { question, text, here, stated, passage, sentence } = candidate;
  const { mentions, content, numbers, namesStranger } = question;
  if (numbers.length > 0 || namesStranger) return true;
  const terms = findTerms(text);
  const isSaid =
    content.length > 0 &&
    mentions.length > 0 &&
    content.every(
      ({ stem }) =>
        terms.some((term) => meansTheSame(term.stem, stem)) || stated.some(({ asked }) => asked.has(stem)),
    ) &&
    mentions.every(({ readings }) => readings.some(({ id }) => here.has(id)));
  const told = tellingOf(candidate);
  // “Closed after protests”: what the table says is the reason need not say so in a word of its own.
  if (stated.some((one) => asksWhy(one) && holdsAll(candidate, one, one))) return true;
  if (givesReason(told) || denying.test(question.text) !== denying.test(told)) return true;
  // What a short sentence leaves open the next one may tell.
  const isLast = !findSentences(passage.text).some(({ start }) => start >= sentence.end);
  return !isSaid || !isLast;
}

// A question in; its answer, or why there is none, out. Each kind of question has its ways; none of them guesses.
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { byAgent } from './claim/by-agent.ts';
import { asksForWanted } from './figure/wanting.ts';
import { byShares } from './figure/both-shares.ts';
import { byContrast } from './figure/by-contrast.ts';
import { byDescription, byHolder, byOnlyName, byOwnWords, byPerson } from './entity/by-description.ts';
import { byFigure } from './figure/by-figure.ts';
import { byValue } from './figure/by-value.ts';
import { byListed, byMembers, byMembership } from './entity/by-members.ts';
import { byNamedSpeaker } from './quotation/by-named-speaker.ts';
import { byQuotedPeople, bySeveralPeople } from './quotation/by-quoted-people.ts';
import { byHeadline, byQuotation, bySpeaker } from './quotation/by-quotation.ts';
import { byQuotedWords } from './quotation/by-quoted-words.ts';
import { byMention } from './entity/by-mention.ts';
import { byComparedSources, byComparison } from './entity/comparison.ts';
import { asksForRelation } from './entity/asked-relation.ts';
import { byReason } from './passage/by-reason.ts';
import { miss, nothingSaid, type Found, type Way } from './found.ts';
import { byFrequency } from './passage/how-often.ts';
import { answerFromPassages, byStatement } from './passage/passages.ts';
import { asksForOtherCurrency } from './question/other-currency.ts';
import { findPremise } from './claim/premise.ts';
import { readQuestion, type Question } from './question/question.ts';
import { saysNone } from './passage/says-none.ts';
import { correctPremise, settlePremise } from './claim/settle-premise.ts';
import { asWhenAndHowLong } from './question/time-words.ts';
import type { Want } from './question/wants.ts';

/** The ways to answer each want, tried in order; the first that gives anything decides. */
const ways: Readonly<Record<Want, readonly Way[]>> = {
  count: [byFigure, answerFromPassages],
  figure: [byFigure, answerFromPassages],
  amount: [byDenial, byFigure, answerFromPassages],
  share: [byDenial, byShares, byFigure, answerFromPassages],
  date: [byFigure, answerFromPassages, bySpan],
  duration: [byFigure, answerFromPassages],
  quotation: [byQuotation],
  speaker: [bySpeaker, byNamedSpeaker, answerFromPassages],
  person: [byPerson, answerFromPassages],
  definition: [byDescription, byPerson, byFigure, answerFromPassages],
  list: [byMembers, answerFromPassages],
  comparison: [bySeveralPeople, byComparedSources, byShares, answerFromPassages, byComparison],
  'yes-no': [byHolder, byAgent, byOwnWords, byMembership, answerFromPassages],
  reason: [byHolder, byAgent, byReason],
  passage: [byFrequency, byListed, byStatement, byOnlyName, answerFromPassages],
  bare: [byHeadline, byFigure, byPerson, byDescription, answerFromPassages],
};

/** Of what there is none, no figure tells. */
function byDenial(knowledge: Knowledge, question: Question): Found | undefined {
  return answerFromPassages(knowledge, question, saysNone);
}

/** What happened over a time is told by when it was or by how long it took. */
function bySpan(knowledge: Knowledge, question: Question): Found | undefined {
  for (const read of asWhenAndHowLong(question)) {
    const found = byFigure(knowledge, read) ?? answerFromPassages(knowledge, read);
    if (found && found.kind !== 'miss') return found;
  }
  return undefined;
}

/** “Since there are 40 of them, who pays?” */
const presupposing =
  /^(?:since|as|given(?: that)?|because|seeing(?: as| that)?|considering(?: that)?|now that|if)\s+(.+?),\s+(?=\p{L})/iu;
/** “How do they manage now that 40 per cent come from there?” */
const presupposingBehind =
  /\s(?:when|while|whilst|now(?: that)?|given(?: that)?|since|because|seeing(?: as| that)?|considering(?: that)?|with)\s+(?=.*(?:\d|\p{L}{3,} per\s?cent))(.+?)\W*$/iu;
const denies = /\b(?:not|no|without|never|yet to|dropped|less)\b/iu;

/** What a question takes for granted before it asks, where the sources say otherwise: another number, or that it is not so. */
function setPresuppositionRight(knowledge: Knowledge, { text, want }: Question): Found | undefined {
  const [, first] = presupposing.exec(text) ?? [];
  const [, clause] = (first === undefined ? presupposingBehind : presupposing).exec(text) ?? [];
  // “Does it work with three clubs?” takes nothing for granted.
  if (clause === undefined || (first === undefined && want === 'yes-no')) return undefined;
  const claim = readQuestion(knowledge, `is it true that ${clause}`);
  const premise = findPremise(knowledge, claim);
  if (premise && !premise.holds && premise.bound === 'exactly')
    return correctPremise(knowledge, claim, premise);
  if (first === undefined) return undefined;
  const said = answerFromPassages(knowledge, claim);
  const [citation] = said?.citations ?? [];
  return citation && denies.test(citation.quote) && !denies.test(clause) ? said : undefined;
}

/** What would be, if something were that is not; who comes after or came before the one who is named. */
const asksForAnother =
  /^(?:what|how|who|which) (?:\p{L}+ )?would .+ if (?:it|he|she|they|we|you|there) (?:won|were|was|had)\b|^who (?:is|are|was|will be|(?:is|are) going to be|(?:will|could|would|might) become)(?: the)? (?:next|former|previous|future)\b|^who (?:will|is going to|could|might) (?:be|become)(?: the)? new\b|\bwho (?:will|is going to) (?:succeed|replace)\b|^who (?:did|has|had|have)(?:n['’]?t| not)\b/iu;

/** “The acting head of the library”, “its first treasurer”: one who held the post at another time, or only half. */
const ofAnotherTime =
  /\b(?:new|first|second|third|acting|interim|deputy|assistant|vice|incoming|outgoing|founding|original|then) $/iu;

/** “How many towns have no branch?”: of those that lack something no number of all tells. */
const lacking =
  /^(?:so |and )?how many (?:.* )?(?:(?:do|does|did|have|has|had|are|is|were|was)(?:n['’]?t| not)|lack|have no|without (?:an?|any))\b/iu;

/** Whether somebody or something else than what the sources tell of is asked for. */
function asksForOthers({ text, mentions, want }: Question): boolean {
  const isHolder = ({ start, readings }: Mention): boolean =>
    readings.every(({ kind }) => kind === 'person' || kind === 'post') &&
    ofAnotherTime.test(text.slice(0, start));
  return (
    asksForAnother.test(text) ||
    (want === 'count' && lacking.test(text)) ||
    (want === 'person' && mentions.some(isHolder))
  );
}

/** “The council’s response?”: only those have one whose words the sources give. */
function asksForResponse({ facts }: Knowledge, { text, mentions, want }: Question): boolean {
  return (
    want !== 'date' &&
    mentions.length > 0 &&
    /\b(?:response|reaction|reply)(?: to (?:it|this|that))?\W*$/iu.test(text) &&
    mentions.every(({ readings }) => readings.every(({ id }) => facts.quotationsBy(id).length === 0))
  );
}

/** Finds the answer to a question. Pure. */
export function findAnswer(knowledge: Knowledge, question: Question): Found {
  if (knowledge.corpus.entities.length === 0) return byWordsAlone(knowledge, question);
  if (asksForOthers(question)) return miss('other-scope');
  if (asksForRelation(question) || asksForOtherCurrency(knowledge, question.text)) return nothingSaid;
  if (asksForResponse(knowledge, question)) return miss('not-stated');
  const mentioned = byMention(knowledge, question);
  if (mentioned) return mentioned;
  const premise = findPremise(knowledge, question);
  const settled =
    (premise && settlePremise(knowledge, question, premise)) ?? setPresuppositionRight(knowledge, question);
  if (settled) return settled;
  const people = byQuotedPeople(knowledge, question);
  if (people) return people;
  const valued = byContrast(knowledge, question) ?? byValue(knowledge, question);
  if (valued) return valued;
  const quoted =
    asksForWords.has(question.want) || /\bwhere\b/iu.test(question.text)
      ? byQuotedWords(knowledge, question)
      : undefined;
  if (quoted) return quoted;
  for (const way of ways[question.want]) {
    const found = way(knowledge, question);
    if (found) return found;
  }
  return missOf(knowledge, question);
}

/** Wants that words in quotation marks settle: where those stand, and whose they are. */
const asksForWords: ReadonlySet<Want> = new Set(['quotation', 'speaker', 'person', 'yes-no', 'date']);

function missOf(knowledge: Knowledge, question: Question): Found {
  // How many there are, which the like of it may have asked, tells nothing of how many are needed.
  if (question.want === 'count' && asksForWanted(question)) return nothingSaid;
  const known =
    question.mentions.length > 0 || question.content.some(({ stem }) => knowledge.search.knowsStem(stem));
  return miss(known ? 'not-stated' : 'nothing-matches');
}

/** Without a fact table there is nothing to tell kinds of questions apart by, but for whose words the texts themselves say. */
function byWordsAlone(knowledge: Knowledge, question: Question): Found {
  return (
    byNamedSpeaker(knowledge, question) ??
    answerFromPassages(knowledge, question) ??
    missOf(knowledge, question)
  );
}

/** Whether the sources answer it; a name with two readings, between which the asker must choose, is no answer. */
export function isAnswered(knowledge: Knowledge, question: Question): boolean {
  const found = findAnswer(knowledge, question);
  return found.kind !== 'miss' && found.kind !== 'refusal';
}

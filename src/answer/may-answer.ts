// A question and a sentence in; whether the sentence may answer it, or which condition it does not meet, out.
import type { Entity, Range } from '../corpus/corpus.ts';
import type { NumberKind, NumberRun } from '../corpus/numbers.ts';
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { findClauses } from '../search/clauses.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms, stemOf, type Term } from '../search/terms.ts';
import { categories } from './by-description.ts';
import { readCandidate, type Candidate } from './candidate.ts';
import { isOwnCount } from './fit.ts';
import { apiece, type Question } from './question.ts';
import { asksForMarked } from './said-of-words.ts';
import { isSaidBy } from './said-by.ts';
import { saysNone } from './says-none.ts';
import { timeWords } from './time-words.ts';
import { isSaying, type Want } from './wants.ts';
import type { Weighed } from './weigh.ts';

export const kindsFor: Partial<Record<Want, readonly NumberKind[]>> = {
  count: ['number'],
  amount: ['money', 'number', 'share'],
  share: ['share'],
  date: ['year', 'period', 'date'],
  duration: ['duration', 'period'],
};

const namable = new Set(['person', 'body', 'post', 'group']);

/** The kinds of entities that everyday words stand for, by stem. */
const kindOf = new Map(
  Object.entries({
    organisation: 'body',
    body: 'body',
    institution: 'body',
    law: 'law',
    document: 'document',
    person: 'person',
  }).map(([word, kind]) => [stemOf(word), kind] as const),
);

type Condition = (candidate: Candidate) => boolean;

/** What a sentence must meet, in order. */
const conditions = {
  isApiece: (candidate) => !candidate.question.apiece || apiece.test(candidate.text) || saysNone(candidate),
  namesAll,
  isToldThere,
  isOfItsOwn,
  holdsAll,
  holdsHead,
  knowsStranger: (candidate) => !candidate.question.namesStranger || setsRight(candidate),
  printsWhatIs,
  printsAllOfName,
  printsNames,
  holdsNumbers,
  isOfSeveral,
  tellsWhich,
  givesNumber,
  namesSomebody,
  inOneClause,
  saysWhatShould,
  // Words in quotation marks are asked for.
  printsMarked: ({ question, text }) => !asksForMarked(question.text) || /["“«]\S/u.test(text),
} satisfies Readonly<Record<string, Condition>>;

/** The condition that a sentence does not meet to be an answer; undefined where it meets them all. */
export function findObjection(
  knowledge: Knowledge,
  question: Question,
  weighed: Pick<Weighed, 'passage' | 'sentence'>,
): string | undefined {
  const candidate = readCandidate(knowledge, question, weighed);
  return Object.entries<Condition>(conditions).find(([, meets]) => !meets(candidate))?.[0];
}

/** Whether a sentence holds the kind of thing that is wanted, and names everybody and every place that the question names. */
export function mayAnswer(knowledge: Knowledge, question: Question, weighed: Weighed): boolean {
  return findObjection(knowledge, question, weighed) === undefined;
}

/** What is done about a document (“respond to the report”) is told only where it is named. */
const answered =
  /\b(?:respond|responds|responded|response|reply|replies|replied|react|reacts|reacted|reaction|answer|answers|answered)\b.*\bto (?:the |this |that |its |their )?$/iu;

/** “Does the report say so?” asks for the words of a document or what is told as its own; the source’s own account is neither. */
function isToldThere({ knowledge, question, passage, sentence, here }: Candidate): boolean {
  const [asked] = question.mentions;
  const document = asked?.readings.find(({ kind }) => kind === 'document');
  if (!asked || !document || knowledge.facts.quotationsBy(document.id).length === 0) return true;
  const isAsked =
    /^(?:so |and )?(?:is it true that )?(?:does|did|do|has) (?:the |this |that )?$/iu.test(
      question.text.slice(0, asked.start),
    ) && isSaying(/^ (\p{L}+)/u.exec(question.text.slice(asked.end))?.[1] ?? '');
  if (!isAsked) return true;
  return (
    here.has(document.id) ||
    knowledge.facts
      .quotationsBy(document.id)
      .some(({ parts }) =>
        parts.some(
          (part) => part.passage === passage.id && part.start < sentence.end && part.end > sentence.start,
        ),
      )
  );
}

/** What should be done is told only by a statement that is asked for so. */
function saysWhatShould({ question, stated, passage }: Candidate): boolean {
  if (!/^(?:so |but |and )?should\b/iu.test(question.text)) return true;
  return stated.some(({ asked, start, end }) => {
    const printed = new Set(findTerms(passage.text.slice(start, end)).map(({ stem }) => stem));
    return (
      asked.has(stemOf('should')) &&
      question.content.every(({ stem }) => asked.has(stem) || printed.has(stem))
    );
  });
}

/** Only a sentence that names what is asked about says yes or no of it; speakers stand beside their words. */
function namesAll({ knowledge, question, passage, sentence, here, stated }: Candidate): boolean {
  const named = question.want === 'yes-no' ? here : knowledge.facts.namedIn(passage.id);
  const isEverywhere = (id: string): boolean =>
    knowledge.facts.weightOf(id) < knowledge.search.weightOf('') / 2;
  return question.mentions.every(({ readings, start }: Mention): boolean =>
    answered.test(question.text.slice(0, start))
      ? readings.some(({ id }) => here.has(id))
      : readings.some(
          ({ id, kind }) =>
            (kind === 'document' && isEverywhere(id)) ||
            named.has(id) ||
            isSaidBy(knowledge, passage, sentence, new Set([id])) ||
            stated.some((statement) => statement.named.has(id)),
        ),
  );
}

/** Verbs and nouns of holding a post, as stems. */
const leading = new Set(
  ['lead', 'led', 'run', 'head', 'chair', 'boss', 'chief', 'manage', 'direct', 'leader'].map(stemOf),
);

/** A sentence on the same things says neither yes nor no. */
function holdsAll({ question: { want, content }, stated, holds }: Candidate): boolean {
  if (want !== 'yes-no' && want !== 'person') return true;
  // Who leads is told by who is said to; a sentence may lead to anything.
  const isAskedOf = ({ stem }: Term): boolean =>
    stated.some(({ asked }) => asked.has(stem) && asked.has(stemOf('who')));
  return content.every((term) =>
    want === 'person' && leading.has(term.stem) ? isAskedOf(term) : holds(term),
  );
}

/** Of “which organisation” any will do that the question does not name. */
function holdsHead(candidate: Candidate): boolean {
  const {
    knowledge,
    question: { head, mentions, want },
    here,
    holds,
  } = candidate;
  if (!head || ((want === 'date' || want === 'duration') && timeWords.has(head.stem))) return true;
  if (holds(head)) return !isOnlyBefore(candidate, head);
  const asked = new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  const kind = kindOf.get(head.stem);
  return (
    kind !== undefined && [...here].some((id) => !asked.has(id) && knowledge.findEntity(id)?.kind === kind)
  );
}

/** “Which branch closed?”: “branch staff” tells of no branch. */
function isOnlyBefore({ knowledge, question, text }: Candidate, head: Term): boolean {
  if (!/^[Ww]hich \p{Ll}+$/u.test(question.text.slice(0, head.end))) return false;
  const printed = findTerms(text).filter(({ stem }) => stem === head.stem);
  const names = knowledge.names.find(text);
  return (
    printed.length > 0 &&
    printed.every(({ start, end }) => names.some((name) => name.start <= start && name.end > end))
  );
}

/** “What is a board of trustees?” is about those very words. */
function printsWhatIs({ question, terms }: Candidate): boolean {
  const isPrinted = ({ stem }: Term): boolean => terms.some((term) => term.stem === stem);
  return !/^what(?:'s| is| are) an? /iu.test(question.text) || question.content.every(isPrinted);
}

/** “An elected board” is not any board: what stands right before a name that is to be explained must be printed. */
function printsAllOfName({
  question: { want, text, mentions, content },
  terms,
  text: shown,
}: Candidate): boolean {
  if (want !== 'definition') return true;
  const printed = shown.toLowerCase();
  const runs = [...text.matchAll(properName)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
  // “The Town Swimming Board” is not told by what is said of the town and of swimming.
  const isOther = content.some(
    ({ start, end }) =>
      start > 0 &&
      runs.some((run) => run.start <= start && run.end >= end && !printed.includes(run.name.toLowerCase())),
  );
  if (isOther) return false;
  return content.every(
    ({ end, stem }) =>
      !mentions.some(({ start }) => start === end + 1) ||
      /\p{Lu}/u.test(text.charAt(end + 1)) ||
      terms.some((term) => term.stem === stem),
  );
}

/** Names of several capitalised words. */
const properName = /\p{Lu}\p{L}+(?: (?:of |for |the |and )*\p{Lu}\p{L}+)+/gu;

/** A proper name with a word that stands nowhere is of something else, however much of it is printed. */
function printsNames({ knowledge, question: { text, content } }: Candidate): boolean {
  const runs = [...text.matchAll(properName)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  return !content.some(
    ({ start, end, stem }) =>
      !knowledge.search.knowsStem(stem) &&
      knowledge.facts.countAskedBy(stem) === 0 &&
      /^\p{Lu}/u.test(text.slice(start)) &&
      start > 0 &&
      runs.some((run) => run.start <= start && run.end >= end),
  );
}

function holdsNumbers({ knowledge, question, numbers }: Candidate): boolean {
  // “What three kinds are there?” counts what is to be listed.
  if (question.want === 'list' || question.want === 'quotation') return true;
  return question.numbers.every(
    (asked: NumberRun): boolean =>
      // “An independent one.”
      /^one$/iu.test(question.text.slice(asked.start, asked.end)) ||
      isOwnCount(knowledge, question, asked) ||
      numbers.some(({ value }) => value === asked.value),
  );
}

/** “Which branches closed?” asks for several: “branch staff” is not about any of them. */
function isOfSeveral({ question: { text, head }, terms }: Candidate): boolean {
  const several = /\bwhich\s+(\S+s)\b/iu.exec(text)?.[1]?.toLowerCase();
  if (!head || several !== head.term || categories.has(head.stem)) return true;
  return terms.some(({ term }) => term === several);
}

/** Whether a sentence holds the very words of a question that names a stranger, and names somebody whom the question does not. */
function setsRight({ knowledge, question: { content, mentions }, text, terms }: Candidate): boolean {
  const asked = new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  return (
    content.length > 0 &&
    content.every(({ stem }) => terms.some((term) => term.stem === stem || meansTheSame(term.stem, stem))) &&
    knowledge.names
      .find(text)
      .some(({ readings }) => readings.some(({ id, kind }) => kind === 'person' && !asked.has(id)))
  );
}

const subjects: ReadonlySet<Want> = new Set(['yes-no', 'reason', 'person', 'definition', 'amount']);

/**
 * False where a word of the question is accounted for only by what a statement is asked by, and that statement names nothing
 * that the question names: what it says of its own subject is then not said of the question's.
 */
function isOfItsOwn({ knowledge, question, passage, text, stated }: Candidate): boolean {
  const isSubject = subjects.has(question.want) || /^where\b/iu.test(question.text);
  const named = question.mentions.filter(({ readings }) =>
    readings.every(({ kind }) => kind !== 'document' && kind !== 'place'),
  );
  if (!isSubject || named.length === 0) return true;
  const printed = findTerms(text);
  const lent = question.content.filter(
    ({ stem }) => !printed.some((term) => term.stem === stem || meansTheSame(term.stem, stem)),
  );
  const isAbout = (statement: Candidate['stated'][number]): boolean => {
    const clause = knowledge.names.findNested(passage.text.slice(statement.start, statement.end));
    return named.some(({ readings }) =>
      readings.some(
        (one) => statement.named.has(one.id) || clause.some((mention) => mention.readings.includes(one)),
      ),
    );
  };
  return lent.every(({ stem }) => {
    const lending = stated.filter(({ asked }) => asked.has(stem));
    return lending.length === 0 || lending.some(isAbout);
  });
}

/** “Which lending bodies run the town?”: the sentence calls them so and, elsewhere, by their own name. */
function callsByName(knowledge: Knowledge, asked: Entity, typed: string, shown: string): boolean {
  const at = shown.toLowerCase().indexOf(typed.toLowerCase());
  const isName = [...asked.names.map(({ text }) => text), asked.short, asked.singular, asked.plural].some(
    (name) => name?.toLowerCase() === typed.toLowerCase(),
  );
  if (at < 0 || isName) return false;
  return knowledge.names
    .find(shown)
    .some(
      ({ start, end, readings }) => readings.includes(asked) && (end <= at || start >= at + typed.length),
    );
}

/** “Which board is best?”: a sentence that names none of them does not tell which. */
function tellsWhich({ knowledge, question: { text, mentions }, text: shown, here }: Candidate): boolean {
  const opening =
    /\bwhich\s+(?:(?:one )?of )?(?:the |these |those )?(?:two |three |four |five |\d+ )?/iu.exec(text);
  const at = opening ? opening.index + opening[0].length : undefined;
  // “Which one is best?” asks for one of what is named, wherever that stands.
  const one = /\bwhich (?:ones?|of (?:them|these|those))\b/iu.test(text) ? mentions[0] : undefined;
  const mention = mentions.find(({ start }) => start === at) ?? one;
  const [asked] = mention?.readings ?? [];
  if (!mention || !asked) return true;
  if (callsByName(knowledge, asked, text.slice(mention.start, mention.end), shown)) return true;
  if (asked.members.length === 0)
    return !knowledge.facts
      .figuresAbout(asked.id)
      .some(({ measure, value }) => measure === 'count' && value !== 'open');
  return asked.members.some(
    (member) => shown.includes(member.text) || (member.entity !== undefined && here.has(member.entity)),
  );
}

/**
 * Whether one of a sentence's numbers may be the one asked for. One that the fact table has is not: the table would have
 * answered. Unless the words fit several of its shares alike and name none: then the sentence gives them all.
 */
function givesNumber(candidate: Candidate): boolean {
  const { knowledge, question, passage, sentence, numbers, holds } = candidate;
  const kinds = kindsFor[question.want];
  if (!kinds || saysNone(candidate)) return true;
  const fitting = numbers.filter(({ kind }) => kinds.includes(kind));
  const rows = fitting.map(({ core }) => {
    const [start, end] = [sentence.start + core.start, sentence.start + core.end];
    return knowledge.corpus.figures.find(({ evidence }) =>
      evidence.some(({ says, passage: id }) => id === passage.id && says.start < end && says.end > start),
    );
  });
  if (rows.some((row) => row === undefined)) return true;
  // “How many of these and of those?”: a sentence that counts both.
  const counted = question.mentions.filter(({ readings }) =>
    readings.some(({ id }) => rows.some((row) => row?.about === id)),
  );
  if (counted.length > 1 && question.content.every(holds)) return true;
  const named = rows.some((row) =>
    question.mentions.some(({ readings }) => readings.some(({ id }) => id === row?.about)),
  );
  return question.content.every(holds) && !named && question.want === 'share' && rows.length > 1;
}

function namesSomebody({ knowledge, question, text }: Candidate): boolean {
  if (question.want !== 'person' && question.want !== 'speaker') return true;
  const post = question.mentions.some(({ readings }) => readings.every(({ kind }) => kind === 'post'));
  const asked = new Set(question.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  return (
    knowledge.names
      .find(text)
      .some(({ readings }) =>
        readings.some(({ id, kind }) => (post ? kind === 'person' : namable.has(kind)) && !asked.has(id)),
      ) ||
    (knowledge.corpus.entities.length === 0 &&
      /\p{Lu}\p{L}+ (?:\p{Lu}\.? ?)*\p{Lu}\p{L}+/u.test(text.slice(1)))
  );
}

const clausal: ReadonlySet<Want> = new Set(['yes-no', 'person']);

/** A clause that goes on about what stands before it: “which closed them”, “and opened others”. */
const goesOn = /^(?:which|who|whose|where|and (?!(?:the|an?|its|their|they|it|his|her|he|she)\b))/iu;

/** The clauses of a sentence, those that go on about the one before together with it. */
function findAssertions(text: string, sentence: Range): readonly Range[] {
  const joined: Range[] = [];
  for (const clause of findClauses(text, sentence)) {
    const before = joined.at(-1);
    if (before && text.charAt(before.end - 1) === ',' && goesOn.test(text.slice(clause.start)))
      joined[joined.length - 1] = { start: before.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

/** What one clause says of its subject, and another of its own, is not said of either’s: all that is asked stands in one. */
function inOneClause({ knowledge, question, passage, sentence, stated }: Candidate): boolean {
  const { want, content, mentions } = question;
  if (!clausal.has(want) || content.length === 0 || mentions.length === 0) return true;
  const lends = ({ stem }: Term): boolean => stated.some(({ asked }) => asked.has(stem));
  return findAssertions(passage.text, sentence).some(({ start, end }) => {
    const clause = passage.text.slice(start, end);
    const terms = findTerms(clause);
    const named = new Set(
      knowledge.names.findNested(clause).flatMap(({ readings }) => readings.map(({ id }) => id)),
    );
    return (
      content.every(
        (term) =>
          lends(term) || terms.some(({ stem }) => stem === term.stem || meansTheSame(stem, term.stem)),
      ) &&
      mentions.every(({ readings }) =>
        readings.some(
          ({ id, kind }) =>
            kind === 'document' ||
            named.has(id) ||
            stated.some(
              (statement) => statement.named.has(id) && statement.start >= start && statement.end <= end,
            ),
        ),
      )
    );
  });
}

// A question and a sentence in; whether the sentence holds what the words of the question ask for, out.
import type { Range } from '../../corpus/corpus.ts';
import { findClauses } from '../../search/clauses.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { findTerms, stemOf, type Term } from '../../search/terms.ts';
import { categories } from '../question/category-words.ts';
import type { Candidate } from './candidate.ts';
import { timeWords } from '../question/time-words.ts';
import type { Want } from '../question/wants.ts';

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

/** What should be done is told only by a statement that is asked for so. */
export function saysWhatShould({ question, stated, passage }: Candidate): boolean {
  if (!/^(?:so |but |and )?should\b/iu.test(question.text)) return true;
  return stated.some(({ asked, start, end }) => {
    const printed = new Set(findTerms(passage.text.slice(start, end)).map(({ stem }) => stem));
    return (
      asked.has(stemOf('should')) &&
      question.content.every(({ stem }) => asked.has(stem) || printed.has(stem))
    );
  });
}

/** Verbs and nouns of holding a post, as stems. */
const leading = new Set(
  ['lead', 'led', 'run', 'head', 'chair', 'boss', 'chief', 'manage', 'direct', 'leader'].map(stemOf),
);

/** A sentence on the same things says neither yes nor no. */
export function holdsAllWords({ question: { want, content }, stated, holds }: Candidate): boolean {
  if (want !== 'yes-no' && want !== 'person') return true;
  // Who leads is told by who is said to; a sentence may lead to anything.
  const isAskedOf = ({ stem }: Term): boolean =>
    stated.some(({ asked }) => asked.has(stem) && asked.has(stemOf('who')));
  return content.every((term) =>
    want === 'person' && leading.has(term.stem) ? isAskedOf(term) : holds(term),
  );
}

/** Of “which organisation” any will do that the question does not name. */
export function holdsHead(candidate: Candidate): boolean {
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
export function printsWhatIs({ question, terms }: Candidate): boolean {
  const isPrinted = ({ stem }: Term): boolean => terms.some((term) => term.stem === stem);
  return !/^what(?:'s| is| are) an? /iu.test(question.text) || question.content.every(isPrinted);
}

/** “Which branches closed?” asks for several: “branch staff” is not about any of them. */
export function isOfSeveral({ question: { text, head }, terms }: Candidate): boolean {
  const several = /\bwhich\s+(\S+s)\b/iu.exec(text)?.[1]?.toLowerCase();
  if (!head || several !== head.term || categories.has(head.stem)) return true;
  return terms.some(({ term }) => term === several);
}

const subjects: ReadonlySet<Want> = new Set(['yes-no', 'reason', 'person', 'definition', 'amount']);

/**
 * False where a word of the question is accounted for only by what a statement is asked by, and that statement names nothing
 * that the question names: what it says of its own subject is then not said of the question's.
 */
export function isOfItsOwn({ knowledge, question, passage, text, stated, carried }: Candidate): boolean {
  const isSubject = subjects.has(question.want) || /^where\b/iu.test(question.text);
  const named = question.mentions.filter(({ readings }) =>
    readings.every(({ kind }) => kind !== 'document' && kind !== 'place'),
  );
  if (!isSubject || named.length === 0) return true;
  const printed = findTerms(text);
  const lent = question.content.filter(
    ({ stem }) => !printed.some((term) => term.stem === stem || tellsOf(term.stem, stem)),
  );
  const isAbout = (statement: Candidate['stated'][number]): boolean => {
    const clause = knowledge.names.findNested(passage.text.slice(statement.start, statement.end));
    return named.some(({ readings }) =>
      readings.some(
        (one) =>
          carried?.ids.has(one.id) === true ||
          statement.named.has(one.id) ||
          clause.some((mention) => mention.readings.includes(one)),
      ),
    );
  };
  return lent.every(({ stem }) => {
    const lending = stated.filter(({ asked }) => asked.has(stem));
    return lending.length === 0 || lending.some(isAbout);
  });
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
export function inOneClause({ knowledge, question, passage, sentence, stated, carried }: Candidate): boolean {
  const { want, content, mentions } = question;
  if (!clausal.has(want) || content.length === 0 || mentions.length === 0) return true;
  return findAssertions(passage.text, sentence).some(({ start, end }) => {
    const lends = ({ stem }: Term): boolean =>
      stated.some((one) => one.asked.has(stem) && one.start < end && one.end > start);
    const clause = passage.text.slice(start, end);
    const terms = findTerms(clause);
    const named = new Set(
      knowledge.names.findNested(clause).flatMap(({ readings }) => readings.map(({ id }) => id)),
    );
    return (
      content.every(
        (term) => lends(term) || terms.some(({ stem }) => stem === term.stem || tellsOf(stem, term.stem)),
      ) &&
      mentions.every(({ readings }) =>
        readings.some(
          ({ id, kind }) =>
            kind === 'document' ||
            named.has(id) ||
            (start === sentence.start && carried?.ids.has(id) === true) ||
            stated.some(
              (statement) => statement.named.has(id) && statement.start >= start && statement.end <= end,
            ),
        ),
      )
    );
  });
}

// A question and a sentence in; whether the sentence is about those whom the question names, and tells which of them, out.
import type { Entity } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import type { Candidate } from './candidate.ts';
import { findProperNames } from '../question/proper-names.ts';
import { isInWordsOf, isSaidBy } from './said-by.ts';
import { asksWhatIsTold } from '../question/what-is-told.ts';

const namable = new Set(['person', 'body', 'post', 'group']);

/** What is done about a document (“respond to the report”) is told only where it is named. */
const answered =
  /\b(?:respond|responds|responded|response|reply|replies|replied|react|reacts|reacted|reaction|answer|answers|answered)\b.*\bto (?:the |this |that |its |their )?$/iu;

/** “Does the report say so?” asks for the words of a document or what is told as its own; the source’s own account is neither. */
export function isToldThere({ knowledge, question, passage, sentence, here }: Candidate): boolean {
  const [asked] = question.mentions;
  const document = asked?.readings.find(({ kind }) => kind === 'document');
  if (!asked || !document || knowledge.facts.quotationsBy(document.id).length === 0) return true;
  if (!asksWhatIsTold(question.text, asked)) return true;
  return here.has(document.id) || isInWordsOf(knowledge, passage, sentence, document.id);
}

/** Only a sentence that names what is asked about says yes or no of it; speakers stand beside their words. */
export function namesAll({ knowledge, question, passage, sentence, here, stated }: Candidate): boolean {
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

/** “An elected board” is not any board: what stands right before a name that is to be explained must be printed. */
export function printsAllOfName({
  question: { want, text, mentions, content },
  terms,
  text: shown,
}: Candidate): boolean {
  if (want !== 'definition') return true;
  const printed = shown.toLowerCase();
  const runs = findProperNames(text);
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

/** A proper name with a word that stands nowhere is of something else, however much of it is printed. */
export function printsNames({ knowledge, question: { text, content } }: Candidate): boolean {
  const runs = findProperNames(text);
  return !content.some(
    ({ start, end, stem }) =>
      !knowledge.search.knowsStem(stem) &&
      knowledge.facts.countAskedBy(stem) === 0 &&
      /^\p{Lu}/u.test(text.slice(start)) &&
      start > 0 &&
      runs.some((run) => run.start <= start && run.end >= end),
  );
}

/** Whether a sentence holds the very words of a question that names a stranger, and names somebody whom the question does not. */
export function setsRight({ knowledge, question: { content, mentions }, text, terms }: Candidate): boolean {
  const asked = new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  return (
    content.length > 0 &&
    content.every(({ stem }) => terms.some((term) => meansTheSame(term.stem, stem))) &&
    knowledge.names
      .find(text)
      .some(({ readings }) => readings.some(({ id, kind }) => kind === 'person' && !asked.has(id)))
  );
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
export function tellsWhich({
  knowledge,
  question: { text, mentions },
  text: shown,
  here,
}: Candidate): boolean {
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

/** “Who runs the pier?” is told by a sentence that names somebody besides those in the question. */
export function namesSomebody({ knowledge, question, text }: Candidate): boolean {
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

// A question, a name in it and a count in; whether the sentence that states the count says that what is named has what is counted, and the question asks for it so, out.
import type { Entity, Figure } from '../../corpus/corpus.ts';
import { digitPattern, wordPattern } from '../../corpus/number-words.ts';
import { findNumbers } from '../../corpus/numbers.ts';
import { oncePerPair } from '../../corpus/once.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findCarried } from '../source-text/carried-subject.ts';
import { findAskedDoer } from '../question/asked-doer.ts';
import type { Question } from '../question/question.ts';

/** What somebody or something has, or what comes to it. */
type Owning = 'has' | 'gets';

const has = 'has|have|had|holds?|contains?|comprises|boasts?|(?:is|are|was|were) home to';
const gets = 'draws?|drew|attracts?|attracted|receives?|received|gets?|got|welcomes?|welcomed';
const few = String.raw`(?:(?:about|some|around|nearly|almost|over|only|just|now|still|also|roughly|more than|fewer than|up to|at least|a total of)\s)*`;
/** “22 clerks and ”, “9,000 readers and draws ”: what else the same subject has. */
const others = String.raw`(?:${few}(?:${digitPattern}|${wordPattern})(?:\s[\p{L}’'-]+){1,4}?(?:,|,?\sand)\s(?:(?:${has}|${gets})\s)?)*`;
const verb = String.raw`(?:(?:now|still|also|currently)\s)?(?<verb>${has}|${gets})\s${others}${few}$`;
/** Behind the subject, with what is said of it between commas. */
const subject = new RegExp(String.raw`^(?:\s\([^)]*\))?(?:,\s[^,;]+,)?\s${verb}`, 'u');
const relative = new RegExp(String.raw`^,?\s(?:which|that|who)\s${verb}`, 'u');
const pronoun = new RegExp(String.raw`^(?:It|They)\s${verb}`, 'u');
const possessive = new RegExp(String.raw`^['’]s?\s${few}$`, 'u');
/** “The head of the library has two desks”: the library has none of them. */
const dependent = /\b(?:of|from|by|with|for|in|at|to|on|about|and|or)\s(?:the\s|an?\s)?$/iu;

const owningOf = (found: RegExpExecArray): Owning =>
  // “Is home to 9,000 readers and draws 40,000 guests”: the verb nearest to the number.
  new RegExp(String.raw`\b(?:${gets})\s(?!.*\b(?:${has})\s)`, 'u').test(found[0]) ? 'gets' : 'has';

/** Whatever the sentences of a count say has what they count, by its id. */
const findOwners = oncePerPair((knowledge: Knowledge, figure: Figure): ReadonlyMap<string, Owning> => {
  const owners = new Map<string, Owning>();
  if ((figure.measure !== 'count' && figure.measure !== 'people') || figure.scope !== undefined)
    return owners;
  for (const { passage: id, says } of figure.evidence) {
    const passage = knowledge.findPassage(id);
    if (!passage) continue;
    const sentence = findSentenceAround(passage, says);
    const text = passage.text.slice(sentence.start, sentence.end);
    const stated = findNumbers(text).find(
      ({ value, start, end }) =>
        value === figure.value && start < says.end - sentence.start && end > says.start - sentence.start,
    );
    if (!stated) continue;
    const opening = pronoun.exec(text.slice(0, stated.start));
    const carried = findCarried(knowledge, passage, sentence);
    if (opening && carried?.alone === true) for (const one of carried.ids) owners.set(one, owningOf(opening));
    for (const { start, end, readings } of knowledge.names.find(text)) {
      const between = text.slice(end, stated.start);
      const isOwn = end <= stated.start && possessive.test(between);
      const told =
        relative.exec(between) ?? (dependent.test(text.slice(0, start)) ? null : subject.exec(between));
      if (end <= stated.start && (isOwn || told))
        for (const one of readings) owners.set(one.id, isOwn || !told ? 'has' : owningOf(told));
    }
  }
  return owners;
});

const within =
  /\b(?:of|in|on|at|across|within|throughout)\s(?:the\s|our\s|all (?:of )?the\s|the whole\s)?$/iu;
const verbs: Readonly<Record<Owning, RegExp>> = {
  has: /^\s(?:(?:still|now|currently|really|actually|even)\s)?(?:have|own|boast|contain|count|hold|comprise)\b/iu,
  gets: /^\s(?:(?:still|now|currently|really|actually|even)\s)?(?:have|get|draw|attract|receive|welcome)\b/iu,
};
const nothingMore = /^(?:\s(?:got|now|today|in total|altogether))?\W*$/iu;

/** “How many clerks has the library got?”, “how many guests visit it?”, where a source says that it has or gets so many. */
export function isOwners(
  knowledge: Knowledge,
  { text, content }: Question,
  { readings, start, end }: Mention,
  figure: Figure,
): boolean {
  const owners = findOwners(knowledge, figure);
  const owning = readings.flatMap(({ id }: Entity) => owners.get(id) ?? [])[0];
  if (owning === undefined) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const asked = findAskedDoer(text, { start, end });
  // “How many did it have?” asks for another time than that at which it has them.
  if (owning === 'has' && asked?.verb === 'did') return false;
  if (asked) return (asked.verb === 'have' ? nothingMore : verbs[owning]).test(asked.behind);
  if (within.test(before) || /^['’]s?\s/u.test(after)) return true;
  const { own } = knowledge.facts.vocabularyOf(figure);
  const to = /\s(?:to\s)?(?:the\s|our\s)?$/iu.exec(before);
  return (
    owning === 'gets' && to !== null && content.some((term) => term.end === to.index && own.has(term.stem))
  );
}

/** “How many guests does the library get?”, where a source says that it draws so many: that is all they do. */
export function isGot(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const { text, mentions } = question;
  return mentions.some((mention) => {
    const asked = findAskedDoer(text, mention);
    return (
      asked !== undefined &&
      asked.verb !== 'have' &&
      /^\s(?:get|have)\b/iu.test(asked.behind) &&
      isOwners(knowledge, question, mention, figure)
    );
  });
}

// A figure in; what the sentences of its evidence are about, where the quotes begin behind their subject or with a pronoun for it, out.
//
// “The town was founded in 1998. It is home to 4,000 people and draws 9,000 visitors.”: the quotes “It is home to …” and “draws …”
// are of the town, though neither names it.
import type { Entity, Evidence, Figure, Passage, Range } from '../../../corpus/corpus.ts';
import { oncePer, oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { itemsIn, readScene, type NameItem, type Scene } from '../read/scene.ts';

const pronoun = /^\W*(?:(?:within|in|inside|across)\s(?:its|their)|its?|they|their)\b/iu;
/** “Within its walls …”: where all of the sentence is set. */
const setting = /^\W*\p{L}+\s(?:its|their)$/iu;
/** A quote that begins so begins with its subject, or with a word that stands for one before it. */
const noVerb =
  /^\W*(?:of|in|on|at|for|by|with|to|from|within|over|about|nearly|almost|only|more|the|an?|this|that|these|those|our|and|or|but|which|who|whose|when|where|as|than|not)\b/iu;
const determiners = /^\W*(?:(?:the|an?|this|our)\s)?$/iu;
/** What stands between a subject and a predicate of its own: nothing, something between commas, another predicate and an “and”. */
const toPredicate = /^(?:\s|,\s(?:[^;:]*,\s)?(?:\p{Ll}[^;:]*\sand\s)?|\s(?:[^,;:]|,\d)*\sand\s)$/u;
/** How many sentences back a pronoun may point, itself behind other pronouns. */
const farthest = 4;

/** The one name that a sentence begins with; none of several. */
function firstName(scene: Scene, sentence: Range): NameItem | undefined {
  const [first, next] = itemsIn(scene, sentence).filter((item) => item.kind === 'name');
  if (first === undefined || first.mention.readings.length > 1) return undefined;
  if (!determiners.test(scene.text.slice(sentence.start, first.start))) return undefined;
  const isListed =
    next !== undefined && /^(?:,|\sand)\s(?:the\s)?$/u.test(scene.text.slice(first.end, next.start));
  return isListed ? undefined : first;
}

const readPassage = oncePerPair((knowledge: Knowledge, { text }: Passage) => readScene(knowledge, text));

function passageBefore({ corpus }: Knowledge, passage: Passage): Passage | undefined {
  const all = corpus.sources.find(({ passages }) => passages.includes(passage))?.passages ?? [];
  return all[all.indexOf(passage) - 1];
}

/** What the sentence before a place is about, or what a pronoun at its head stands for. */
function subjectBefore(
  knowledge: Knowledge,
  passage: Passage,
  start: number,
  left: number,
): Entity | undefined {
  if (left === 0) return undefined;
  const scene = readPassage(knowledge, passage);
  const before = scene.text.slice(0, start).trimEnd();
  if (before === '') {
    const last = passageBefore(knowledge, passage);
    return last && subjectBefore(knowledge, last, last.text.length, left - 1);
  }
  const { sentence } = scene.around(before.length - 1);
  return pronoun.test(scene.text.slice(sentence.start))
    ? subjectBefore(knowledge, passage, sentence.start, left - 1)
    : firstName(scene, sentence)?.mention.readings[0];
}

function findSubject(knowledge: Knowledge, { passage: id, start, quote }: Evidence): Entity | undefined {
  const passage = knowledge.findPassage(id);
  if (!passage) return undefined;
  const scene = readPassage(knowledge, passage);
  const { sentence } = scene.around(start);
  const lead = scene.text.slice(sentence.start, start);
  const word = pronoun.exec(`${lead}${quote}`)?.[0];
  const isHead = lead.trim() === '';
  if (word !== undefined && (isHead || setting.test(word)))
    return subjectBefore(knowledge, passage, sentence.start, farthest);
  if (isHead || noVerb.test(quote) || !/^\p{Ll}/u.test(quote)) return undefined;
  if (word !== undefined)
    return toPredicate.test(lead.slice(word.length))
      ? subjectBefore(knowledge, passage, sentence.start, farthest)
      : undefined;
  const first = firstName(scene, sentence);
  return first && toPredicate.test(scene.text.slice(first.end, start))
    ? first.mention.readings[0]
    : undefined;
}

/** None where the quote names its subject itself, or another may be meant. */
export const subjectOf = oncePer((knowledge: Knowledge) =>
  oncePer((evidence: Evidence) => findSubject(knowledge, evidence)),
);

/** The subjects of a figure’s quotes that do not name them. */
export const subjectsOf = oncePerPair(
  (knowledge: Knowledge, { evidence }: Figure): ReadonlySet<string> =>
    new Set(evidence.flatMap((one) => subjectOf(knowledge)(one)?.id ?? [])),
);

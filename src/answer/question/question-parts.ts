// A message that is refused as one question in; the questions in it that can be asked alone out: behind a statement, or joined by “and”.
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import { readQuestion } from './question.ts';

const asking = String.raw`(?:what|which|who|whose|when|where|why|how)\b`;
const isAsking = new RegExp(
  `^(?:(?:and|so|but|also|then) )*(?:${asking}|(?:is|are|was|were|do|does|did|has|have|can|could|will)\\b)`,
  'iu',
);
/** “I have sailed for years, what …” */
const ownStory = new RegExp(String.raw`^(?:i|we|my|our)\b[^?]*?,\s+(?=${asking})`, 'iu');
/** “How many boats are there, and who …” */
const joined = new RegExp(
  String.raw`,?\s+(?:and|but)\s+(?:also\s+)?(?=(?:(?:by|since|from|until|in|for|to|of|at)\s)?${asking})`,
  'iu',
);

/** What is meant stands in what came before. */
const leaning =
  /\b(?:it|its|he|him|his|she|her|hers|they|them|their|theirs|this|that|these|those|same|then|such|ones?|former|latter)\b/iu;
/** “Imagine it is 1950.”: what the question is to be asked of. */
const supposing =
  /^(?:please )?(?:imagine|suppose|assume|say|pretend|think|consider|take|forget|ignore|leave|only|just|if|let|given|not|except)\b/iu;

/** The last sentence, where it asks and those before it only state something. */
function behindStatement(text: string): string | undefined {
  const sentences = text.replace(ownStory, '. ').split(/(?<=[.!?;])\s+/u);
  const [last, ...before] = sentences.toReversed();
  const states = before.every((one) => !one.endsWith('?') && !isAsking.test(one) && !supposing.test(one));
  return last !== undefined && before.length > 0 && states && isAsking.test(last) ? last : undefined;
}

/** Both of two questions joined by “and”; the second may lean on the first. */
export function halvesOf(text: string): readonly [string, string] | undefined {
  const at = joined.exec(text);
  if (!at || !isAsking.test(text)) return undefined;
  return [text.slice(0, at.index), text.slice(at.index + at[0].length)];
}

/** “How many people live in Borduria, and how many docks are there?”: “there” is a place that the corpus does not know. */
function isElsewhere(knowledge: Knowledge, part: string, typed: string): boolean {
  return (
    /\bthere\b/iu.test(part) &&
    findTerms(typed).some(
      ({ start, stem, stop }) =>
        /\b(?:in|at|of|from|across)\s+(?:the\s+)?$/iu.test(typed.slice(0, start)) &&
        !stop &&
        !knowledge.search.knowsStem(stem),
    )
  );
}

/** Questions that name what they are about and lean on nothing before them, each as it may be asked by itself. */
export function partsOf(knowledge: Knowledge, typed: string): readonly string[] {
  const last = behindStatement(typed);
  const joinedParts = halvesOf(last ?? typed) ?? [];
  const parts = last === undefined ? joinedParts : [last, ...joinedParts];
  // The first of two questions has nothing before it to lean on.
  const [first] = last === undefined ? parts : [];
  return parts.filter(
    (part) =>
      (part === first || !leaning.test(part)) &&
      readQuestion(knowledge, part).mentions.length > 0 &&
      !isElsewhere(knowledge, part, typed),
  );
}

// A number in its clause in; whether it is said of each of several, and not of all of them, out.
import type { Range } from '../../../corpus/corpus.ts';
import type { Scene } from '../read/scene.ts';

const apart = String.raw`(?!\sother\b|[\s-]?cent\b|\s(?:single\s)?(?:day|week|month|year|time|now)\b)`;
/** “Per the report” says where it stands. */
const perEach = String.raw`per(?!\s(?:the|this|that|my|our|your|their|his|her|its)\b)`;
const leading = new RegExp(
  String.raw`\b(?:each|every|${perEach}|apiece|on average|average)\b${apart}`,
  'giu',
);
const following = new RegExp(
  String.raw`\b(?:each|every|${perEach}|apiece|on average|average|respectively|an?\s(?:day|week|month|year|hour)(?!\s(?:ago|later|earlier|off|out|or))|daily|weekly|monthly|hourly)\b(?!\s(?:one\s)?of\b|\s(?:with|having)\b)${apart}`,
  'iu',
);
const floating = /^\s+each\s(?!(?:is|was|in|for|at|on|across|to|and|or|but|other)\b)(?=\p{Ll})/iu;
/** Another quantity, to which what follows belongs: “four boards have a plan each”. */
const quantity = /\d|\b(?:an?|one|two|three|four|five|its|their|own|no)\b/iu;

/** “Every town has its own four boards”. */
function isOwned(scene: Scene, { start }: Range): boolean {
  const { sentence } = scene.around(start);
  return /\b(?:each|every)\s\p{L}[^.;:!?]*\b(?:its|their|his|her)\sown\s$/iu.test(
    scene.text.slice(sentence.start, start),
  );
}

/**
 * Whether a run says its number of each. “Each” goes with the quantity right before it, or with all that come behind it;
 * “each of the four boards” is of four boards.
 *
 * @param noun the number with its noun.
 */
export function isApiece(scene: Scene, run: Range, noun: Range, isPaired = false): boolean {
  const before = scene.text.slice(run.start, noun.start);
  const isLed = [...before.matchAll(leading)].some(
    ({ 0: word, index }) =>
      !/^\s(?:one\s)?of\s(?:(?:the|these|those|our|\p{L}+['’]s)\s)?$/iu.test(
        before.slice(index + word.length),
      ),
  );
  if (isLed || isOwned(scene, noun)) return true;
  // “The four boards each run a hall”: each of them does, and there are four.
  const behind = scene.text.slice(noun.end, run.end).replace(floating, '');
  const found = following.exec(behind);
  return (
    found !== null &&
    !(isPaired && /^respectively$/iu.test(found[0])) &&
    !quantity.test(behind.slice(0, found.index))
  );
}

// A number in its clause in; the figure whose evidence the clause is copied from, word for word, out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findDenial } from './manner/denied.ts';
import { isDisputed } from './manner/disputed.ts';
import { isSupposed } from './manner/supposed.ts';
import type { Claim } from './read/claim.ts';
import type { Around } from './read/clauses.ts';
import type { Held } from './held.ts';
import { findQuoteWords, trimMarks, type QuoteWord } from '../quotes/quote-words.ts';
import { oncePerRange } from './read/once.ts';
import { runsIn } from '../quotes/passage-words.ts';
import type { Scene } from './read/scene.ts';

/** Fewer words than these are no copy: they may say the same of something else. */
const shortest = 8;

/** Where in a passage the words stand first; undefined where they do not. */
function findRun(words: readonly QuoteWord[], passage: Passage): Range | undefined {
  const run = runsIn(words, passage)[0];
  const [first, last] = [run?.[0], run?.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

const wordsIn = oncePerRange(({ typed }: Scene, { start, end }: Range) =>
  trimMarks(findQuoteWords(typed.slice(start, end))),
);

/** “North and South run 24 groups” of “East, North and South run 24 groups”: what is said of all is copied of some. */
function cutsList({ names }: Knowledge, { text }: Passage, run: Range): boolean {
  const listed = names.find(text);
  const first = listed.find(({ start }) => start === run.start);
  return (
    first !== undefined &&
    listed.some(({ end }) => end < run.start && /^,?\s(?:and\s)?$/u.test(text.slice(end, run.start)))
  );
}

/** The figure that the copied words state, where the clause is nothing but such words. */
export function holdVerbatim(scene: Scene, claim: Claim, around: Around): Held | undefined {
  const { knowledge, typed: text } = scene;
  const clause = wordsIn(scene, around.clause);
  if (clause.length < shortest) return undefined;
  const value = String(claim.value);
  for (const figure of knowledge.corpus.figures) {
    if (String(figure.value) !== value) continue;
    for (const evidence of figure.evidence) {
      const passage = knowledge.findPassage(evidence.passage);
      const run = passage && findRun(clause, passage);
      if (
        !passage ||
        !run ||
        cutsList(knowledge, passage, run) ||
        run.start > evidence.says.start ||
        run.end < evidence.says.end
      )
        continue;
      const said = passage.text.slice(evidence.says.start, evidence.says.end);
      const own = text.slice(claim.start, claim.end);
      // Two numbers of one value in one passage: it is the one whose words stand around it.
      if (!isAround(text, claim, said, own)) continue;
      const isPlain =
        !findDenial(scene, claim, around, false) &&
        !isDisputed(scene, claim, around) &&
        !isSupposed(scene, claim, around, { isDefinite: false, isDue: true });
      return isPlain ? { figure, verdict: 'matches' } : undefined;
    }
  }
  return undefined;
}

/** Whether the words of the evidence stand around the number in the message as they do in the source. */
function isAround(text: string, claim: Claim, said: string, own: string): boolean {
  const plain = (line: string) => line.replace(/[\s‘’'“”"*–—-]+/gu, ' ').toLowerCase();
  const at = plain(said).indexOf(plain(own));
  if (at === -1) return false;
  const window = plain(text.slice(Math.max(0, claim.start - said.length), claim.end + said.length));
  return window.includes(plain(said).trim());
}

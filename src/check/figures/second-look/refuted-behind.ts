// A number that matches, in its message, in; whether a short remark of its own, in the next sentences or under its list, calls it
// wrong or not right, out: “24 groups and 10 boards. Neither is correct.”, “My uncle says 24 groups. Uncle can’t count.”
//
// The words that call wrong are few; what else such a remark may hold is listed, too, and any word that is not makes it one of
// something else: “the trifle was wrong”.
import { isStopWord } from '../../../search/stop-words.ts';
import { stemOf } from '../../../search/terms.ts';
import { saidBySome } from '../../english/calling-wrong.ts';
import { isTalk, isTelling } from '../../english/everyday.ts';
import { denial } from '../../english/answers.ts';
import { onceOrPlanned } from '../../english/corrections.ts';
import {
  denying,
  ofSeveral,
  onlyOne,
  right,
  saidWrongly,
  someone,
  statement,
  wondered,
  wrong,
} from '../../english/refuting.ts';
import { conceding } from '../../english/unsaying.ts';
import type { Claim } from '../read/claim.ts';
import { findLineSentences } from '../read/line-sentences.ts';
import { oncePer } from '../../../corpus/once.ts';
import type { Scene } from '../read/scene.ts';

/** Words in a remark; a longer sentence says more than that something is wrong. */
const longest = 16;
/** Sentences without a number of their own behind the number, or its list, that are looked at. */
const most = 2;

interface Remark {
  readonly start: number;
  readonly said: string;
}

const isNumberWord = /^(?:one|two|both|first|second|third)$/iu;

/** The sentences of a message in which nothing is counted but the statements themselves. */
const remarksOf = oncePer((scene: Scene): readonly Remark[] =>
  findLineSentences(scene.typed)
    .map(({ start, end }) => ({ start, end, said: scene.typed.slice(start, end) }))
    .filter(({ start, end }) =>
      scene.claims
        .filter((claim) => claim.start >= start && claim.end <= end)
        .every((claim) => isNumberWord.test(scene.typed.slice(claim.start, claim.end))),
    ),
);

const wordsOf = (said: string) => said.match(/[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? [];

/** Whether it calls something wrong, or denies that it is right. */
function callsWrong(said: string): boolean {
  if (/\?\W*$/u.test(said) || wondered.test(said)) return false;
  // “Nope, checked again, it hasn’t”; its first clause is read with the statement.
  const [, ...clauses] = said.split(/[,;]\s/u);
  if (clauses.some((clause) => denial.test(clause))) return true;
  const isWrong = [...said.matchAll(wrong)].some(({ index }) => !denying.test(said.slice(0, index)));
  return (
    isWrong ||
    [...said.matchAll(right)].some(
      ({ index }) => denying.test(said.slice(0, index)) || onlyOne.test(said.slice(0, index)),
    )
  );
}

/** Whether every word of it may be of the statement, or of who is said to make it. */
function isOfStatement(said: string, own: string): boolean {
  const before = new Set(wordsOf(own).map((word) => stemOf(word.toLowerCase())));
  return wordsOf(said.replaceAll(wrong, ' ').replaceAll(right, ' ')).every((word) => {
    const term = word.toLowerCase().replace(/['’]s$/u, '');
    const stem = stemOf(term);
    return (
      isStopWord(term) ||
      /n['’]t$/u.test(term) ||
      isTalk(stem) ||
      isTelling(stem) ||
      statement.test(term) ||
      before.has(stem)
    );
  });
}

export function isRefutedBehind(scene: Scene, claim: Claim): boolean {
  const { sentence } = scene.around(claim.start);
  const own = scene.typed.slice(sentence.start, sentence.end);
  if (saidWrongly.test(own) && saidBySome.test(own)) return true;
  // “You were right, … I had the wrong page.”
  if (conceding.test(scene.typed.slice(sentence.start, claim.start))) return false;
  const behind = remarksOf(scene).filter(({ start }) => start >= sentence.end - 1);
  // What is behind a question answers that.
  const asked = behind.findIndex(({ said }) => /\?\W*$/u.test(said));
  const remarks = behind.slice(0, asked === -1 ? most : Math.min(asked, most));
  return remarks.some(({ start, said }) => {
    if (/^(?:those|these|they)\b/iu.test(said) && onceOrPlanned.test(said)) return true;
    if (wordsOf(said).length > longest || !callsWrong(said)) return false;
    if (someone.test(said) && !saidBySome.test(own)) return false;
    const isPast = scene.claims.some((one) => one.start >= claim.end && one.end <= start);
    return (!isPast || ofSeveral.test(said)) && isOfStatement(said, own);
  });
}

// A number that matches, in its message, in; whether what is said behind it, before another number of its kind, unsays the
// statement, out: “24 groups. That was an error.”, “24 groups – I take that back”, “my uncle says 24 groups. He made it up.”
import { saidBySome } from '../../english/calling-wrong.ts';
import { doubtedBehind, doubtedRightBehind } from '../../english/doubting-behind.ts';
import {
  asksAside,
  calledFalse,
  conceding,
  flatNo,
  isFalse,
  saidThat,
  takenBack,
  theyErred,
} from '../../english/unsaying.ts';
import { notBelieved, ofYear, setAside } from '../../english/told-off.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { nextOfKind, type Scene } from '../read/scene.ts';
import { yearsOf } from './source-years.ts';

/** Where the clauses of talk begin. */
const marks =
  /[.!?…,;:()[\]\n"”|]+\s*|\s(?:[–—-]+|>{1,3})\s|—|\p{Extended_Pictographic}\uFE0F?\s*|\s(?=(?:because|cos|as|since|but|and|being)\s)/gu;
/** Where a sentence ends, or an item of a list begins. */
const ends = /[.!?…]+["”’)\]]*(?=\s|$)|\n/gu;
const nextItem = /\n\s*(?:[-*•·]|\d{1,2}[.)])\s/u;
/** “Fact: … ⏎ Myth: …”: what a line with a number calls by its own head is what stands there. */
const nextHead = /\n\s*(?:myths?|facts?|truth|lies?|fiction|reality|rumou?rs?|claims?)(?:\s\d+)?\s?:\s/iu;
/** Sentences behind its own that may unsay a statement; what is as short as “Really?” is none. */
const mostSentences = 2;
const longestClause = 200;

/** What is said behind a number: the rest of its sentence and the next two, up to another number of its kind. */
function soonBehind(scene: Scene, claim: Claim): string {
  const { typed } = scene;
  const next = nextOfKind(scene, claim);
  const said = typed.slice(claim.end, next?.span.start);
  const head = claim.end + (nextHead.exec(said)?.index ?? said.length);
  const line = lineAround(typed, Math.min(head + 1, typed.length));
  const isOthers = scene.claims.some(
    ({ start }) => start > head && start <= line.end && !/[.!?]\s/u.test(typed.slice(head, start)),
  );
  const behind = isOthers ? typed.slice(claim.end, head) : said;
  const rest = Math.max(0, scene.around(claim.start).sentence.end - claim.end);
  const item = nextItem.exec(behind)?.index ?? behind.length;
  let [count, last] = [0, rest];
  for (const { 0: end, index } of behind.slice(rest).matchAll(ends)) {
    const stop = rest + index + end.length;
    if ((behind.slice(last, stop).match(/\p{L}+/gu)?.length ?? 0) > 2) count++;
    last = stop;
    if (count === mostSentences) return behind.slice(0, Math.min(stop, item));
  }
  return behind.slice(0, item);
}

function isNew(noun: string | undefined, before: string): boolean {
  return noun !== undefined && new RegExp(String.raw`\ban?\s(?:\p{L}+\s)?${noun}\b`, 'iu').test(before);
}

interface Clause {
  /** Where it begins, behind the number. */
  readonly start: number;
  readonly said: string;
}

/** “Is it so that …? I’m asking. Seems fishy to me.”: of what was asked, or said right before. */
function isDoubted(scene: Scene, claim: Claim, clauses: readonly Clause[]): boolean {
  const { typed } = scene;
  const rest = scene.around(claim.start).sentence.end - claim.end;
  const isAsked = /\?\W*$/u.test(typed.slice(claim.end, claim.end + rest));
  const first = /[.!?\n](?=\s|$)/u.exec(typed.slice(claim.end + rest).trimStart())?.index ?? Infinity;
  return clauses.some(
    ({ start, said }) =>
      (isAsked || start <= rest + first + 2) &&
      // “The trifle, though, I have my doubts” tells of the trifle.
      (start <= rest || /[.!?…\n"”)]\s*$/u.test(typed.slice(0, claim.end + start))) &&
      doubtedRightBehind.some((frame) => frame.test(said)),
  );
}

/** “The number is from 1998”, “she says 24 groups, but what does she know”. */
function isSetAside(scene: Scene, told: (before: number) => string, clauses: readonly Clause[]): boolean {
  return clauses.some(({ said, start }) => {
    const year = ofYear.exec(said)?.groups?.year;
    if (year !== undefined && !yearsOf(scene.knowledge).has(year)) return true;
    return (
      setAside.some((frame) => frame.test(said)) ||
      (saidBySome.test(told(start)) && notBelieved.some((frame) => frame.test(said)))
    );
  });
}

/** `takenBack`: by the writer. `told`: it is somebody’s claim, and called false. */
export function findUnsaid(scene: Scene, claim: Claim): 'takenBack' | 'disputed' | undefined {
  const behind = soonBehind(scene, claim);
  const { sentence } = scene.around(claim.start);
  const clauses: readonly Clause[] = [...behind.matchAll(marks)].map(({ 0: mark, index }) => {
    const start = index + mark.length;
    return { start, said: behind.slice(start, start + longestClause) };
  });
  const isBy = (frames: readonly RegExp[]) =>
    clauses.some(({ said }) => frames.some((frame) => frame.test(said)));
  const lead = scene.typed.slice(sentence.start, claim.start);
  if (isBy(takenBack) && !conceding.test(lead)) return 'takenBack';
  if (
    isBy(calledFalse) ||
    isBy(doubtedBehind) ||
    isDoubted(scene, claim, clauses) ||
    (!conceding.test(lead) && isSetAside(scene, (start) => lead + behind.slice(0, start), clauses)) ||
    (flatNo.test(behind) && !asksAside.test(behind)) ||
    (saidThat.test(lead) && isFalse.test(behind))
  )
    return 'disputed';
  const isErring = clauses.some(({ start, said }) => {
    const erred = theyErred.exec(said);
    const before = behind.slice(0, start);
    // “… and a doodle of a horse. The horse is wrong”: what comes in behind the number did not say it.
    return erred && !isNew(erred.groups?.noun, before) && saidBySome.test(lead + before);
  });
  return isErring ? 'disputed' : undefined;
}

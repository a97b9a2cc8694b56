// A number that matches, in its message, in; whether what is said behind it, before another number of its kind, unsays the
// statement, out: “24 groups. That was an error.”, “24 groups – I take that back”, “my uncle says 24 groups. He made it up.”
import { saidBySome } from '../../english/calling-wrong.ts';
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
import type { Claim } from '../read/claim.ts';
import { nextOfKind, type Scene } from '../read/scene.ts';

/** Where the clauses of talk begin. */
const marks =
  /[.!?…,;:()[\]\n"”|]+\s*|\s[–—-]+\s|—|\p{Extended_Pictographic}\uFE0F?\s*|\s(?=(?:because|cos|as|since|but|and|being)\s)/gu;
/** Where a sentence ends, or an item of a list begins. */
const ends = /[.!?…]+["”’)\]]*(?=\s|$)|\n/gu;
const nextItem = /\n\s*(?:[-*•·]|\d{1,2}[.)])\s/u;
/** Sentences behind its own that may unsay a statement; what is as short as “Really?” is none. */
const mostSentences = 2;
const longestClause = 200;

/** What is said behind a number: the rest of its sentence and the next two, up to another number of its kind. */
function soonBehind(scene: Scene, claim: Claim): string {
  const { typed } = scene;
  const next = nextOfKind(scene, claim);
  const behind = typed.slice(claim.end, next?.span.start);
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

/** `takenBack`: by the writer. `told`: it is somebody’s claim, and called false. */
export function findUnsaid(scene: Scene, claim: Claim): 'takenBack' | 'disputed' | undefined {
  const behind = soonBehind(scene, claim);
  const { sentence } = scene.around(claim.start);
  const clauses = [...behind.matchAll(marks)].map(({ 0: mark, index }) => {
    const start = index + mark.length;
    return { start, said: behind.slice(start, start + longestClause) };
  });
  const isBy = (frames: readonly RegExp[]) =>
    clauses.some(({ said }) => frames.some((frame) => frame.test(said)));
  const lead = scene.typed.slice(sentence.start, claim.start);
  if (isBy(takenBack) && !conceding.test(lead)) return 'takenBack';
  if (
    isBy(calledFalse) ||
    (flatNo.test(behind) && !asksAside.test(behind)) ||
    (saidThat.test(lead) && isFalse.test(behind))
  )
    return 'disputed';
  const isErring = clauses.some(
    ({ start, said }) => theyErred.test(said) && saidBySome.test(lead + behind.slice(0, start)),
  );
  return isErring ? 'disputed' : undefined;
}

// The plain words of a message and the knowledge in; every number in it, held against the fact table, out.
//
// How a number gets its verdict, and where each step is:
//   1. What stands in the text (read/): numbers (claims.ts, with ratios, measures and ranges; no-claims.ts says which claim
//      nothing), names and other words (scene.ts), and the clause around each number (clauses.ts).
//   2. What the number is of, by its kind (by-*.ts): the noun beside it for counts and people (counted/), what is named in its
//      clause for shares, sums, lengths of time and dates (dates/). Nothing named: not in the sources. weigh.ts asks first whether
//      the number stands in words quoted or copied from a source (printed-quote.ts, verbatim-figure.ts) and last whether its
//      clause says a figure's evidence again (restated.ts): these need no more.
//   3. What the clause says besides: another place or scope (place/), another year (dates/), words that nothing explains
//      (words/); whether it is denied, disputed, supposed or, of a sum, promised by somebody else (manner/). Each is a doubt
//      (judgement.ts).
//   4. How the two values stand to each other, and the verdict that follows with the doubts (held.ts, dates/date-relation.ts).
//   5. Some are read once more (read-again.ts, reread/): one in a table as its own column has it, one in a list under its subject, one that is
//      doubted without what is only said beside it (comments.ts) and as the statement it stands in by itself (own-statement.ts),
//      one that matches without what stands in brackets in its clause, one with no noun of its own said in full. Last, a date,
//      sum, share or length of time is read as what the pieces around it tell in whatever order (any-order/), and a count that
//      nothing beside it names the thing of as what its sentence makes plain (as-bare.ts).
//   6. A number that matches is looked at once more (second-look/): for what makes it one of something else or not so (second-look.ts,
//      not-so.ts), what its writer takes back (taken-back.ts), what unsays, answers, bounds or places it behind (unsaid.ts,
//      read-behind.ts), and what a heading, a label or a scene before it denies, dates or makes a number of something else
//      (under-head.ts).
//   7. One that does not match in the end goes through all of it once more without what is only set beside its statement, if anything
//      is: another place’s number, a list of names, a clause of something else (reread/put-aside.ts).
// The words of English that several of these go by are in ../english; what one alone goes by stands in it.
import type { Figure } from '../../corpus/corpus.ts';
import { oncePerPair } from '../../corpus/once.ts';
import { readFigure } from '../../answer/figure/read-figure.ts';
import { runAtOnce, type Steps } from '../../corpus/steps.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { CheckedFigure } from '../checked.ts';
import { raise } from './any-order/raise.ts';
import { holdIn } from './hold-at.ts';
import { readAgain } from './read-again.ts';
import { isDated, type Claim } from './read/claim.ts';
import type { PlainText } from '../plain-text.ts';
import { readScene, type Quoted, type Scene } from './read/scene.ts';
import { isUnderOther } from './second-look/label-of-others.ts';
import { readBehind } from './second-look/read-behind.ts';
import { lookAgain } from './second-look/second-look.ts';
import { isTakenBack } from './second-look/taken-back.ts';
import { withoutPutAside } from './reread/put-aside.ts';
import { readOwnColumn } from './reread/own-column.ts';
import { judgeHeading } from './second-look/under-head.ts';
import { weigh, type Weighed } from './weigh.ts';

function toFigure(
  knowledge: Knowledge,
  plain: PlainText,
  message: string,
  { claim, held }: Weighed,
): CheckedFigure {
  const { start, end } = plain.toMessage(claim);
  const text = message.slice(start, end);
  if (!held || held.verdict === 'unknown') return { text, start, end, verdict: 'unknown', citations: [] };
  const { figure, verdict, why } = held;
  return { text, start, end, verdict, ...describe(knowledge, figure), ...(why === undefined ? {} : { why }) };
}

const describe = oncePerPair((knowledge: Knowledge, figure: Figure) => {
  const { readings, citations } = readFigure(knowledge, figure);
  return { fact: figure.id, said: readings, citations };
});

function* weighSteps(scene: Scene): Steps<readonly Weighed[]> {
  const weighed: Weighed[] = [];
  // Dates last: what a sum is due by is known once the sum is.
  const order = [...scene.claims.filter((claim) => !isDated(claim)), ...scene.claims.filter(isDated)];
  for (const claim of order) {
    const one = weigh(scene, claim, weighed);
    if (one) weighed.push(one);
    yield;
  }
  return weighed;
}

/** What its writer takes back is not said any more, however true. */
function withdraw({ claim, held }: Weighed): Weighed {
  return held?.verdict === 'matches' ? { claim, held: undefined } : { claim, held };
}

/** What stands under “Myths:” or “By 2030:” is meant so. */
function underHeading(scene: Scene, one: Weighed): Weighed {
  const { claim, held } = one;
  if (held?.verdict !== 'matches') return one;
  const own = readOwnColumn(scene, claim) ?? scene;
  const same = own.claims.find(({ start }) => start === claim.start) ?? claim;
  const heading =
    judgeHeading(own, same, held.figure) ?? (isUnderOther(own, same, held.figure) ? 'nothing' : undefined);
  if (heading === undefined) return one;
  return heading === 'nothing'
    ? withdraw(one)
    : { claim, held: { ...held, verdict: 'other-scope', why: heading } };
}

/** What is left of a verdict after all that stands before and behind the number: a match may fall, and nothing becomes one. */
function keep(scene: Scene, one: Weighed, all: readonly Weighed[]): Weighed {
  const again = lookAgain(scene, one, all);
  if (isTakenBack(scene, again.claim)) return withdraw(again);
  return underHeading(
    scene,
    readBehind(scene, again, (text) =>
      raise(readScene(scene.knowledge, text, scene.quoted), one.claim.start, holdIn(scene, one.claim, text)),
    ),
  );
}

/** A message of more numbers than these is not read again without what is set beside one. */
const fewNumbers = 16;

/** A number that does not match as it does without what is only set beside its statement: “town has 24 groups (Leeds has 20)”. */
function orWithoutAside(scene: Scene, one: Weighed, first: Weighed | undefined): Weighed {
  const figure = (one.held ?? first?.held)?.figure ?? findLike(scene, one.claim);
  // “I wasn’t born in 1998 when they were set up” is held to deny the date.
  const isOpen =
    one.held?.verdict !== 'matches' &&
    (one.held?.verdict !== 'differs' || (one.held.why === 'denied' && isDated(one.claim)));
  if (!isOpen || figure === undefined || scene.claims.length > fewNumbers) return one;
  const rest = withoutPutAside(scene, one.claim, figure);
  if (rest === undefined) return one;
  const plain = readScene(scene.knowledge, rest, scene.quoted);
  const weighed = runAtOnce(weighSteps(plain));
  const all = plain.claims.flatMap(
    (claim) =>
      readAgain(
        plain,
        claim,
        weighed.find((same) => same.claim === claim),
      ) ?? [],
  );
  const same = all.find(({ claim }) => claim.start === one.claim.start);
  const held = same && keep(plain, same, all).held;
  return held?.verdict === 'matches' ? { claim: one.claim, held } : one;
}

/** A figure of the same kind and value: which of them it is, the second reading finds. */
function findLike({ knowledge }: Scene, claim: Claim): Figure | undefined {
  const measure = isDated(claim) ? 'date' : claim.kind === 'number' ? 'count' : undefined;
  return knowledge.corpus.figures.find(
    (figure) => figure.measure === measure && figure.value === claim.value,
  );
}

/** Every claim of a message with its verdict, in order of `start`; a claim a step, as a message may be nothing but numbers. */
export function* figureSteps(
  knowledge: Knowledge,
  message: string,
  plain: PlainText,
  quoted: readonly Quoted[],
): Steps<readonly CheckedFigure[]> {
  const scene = readScene(knowledge, plain.text, quoted);
  const weighed = new Map((yield* weighSteps(scene)).map((one) => [one.claim, one]));
  const all: Weighed[] = [];
  for (const claim of scene.claims) {
    const one = readAgain(scene, claim, weighed.get(claim));
    if (one) all.push(one);
    yield;
  }
  const checked: CheckedFigure[] = [];
  for (const one of all) {
    checked.push(toFigure(knowledge, plain, message, orWithoutAside(scene, keep(scene, one, all), one)));
    yield;
  }
  return checked;
}

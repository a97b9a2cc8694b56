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
//      (words/); whether it is denied, disputed, supposed or, of a sum, promised by somebody else (manner/). Each is a doubt (judgement.ts).
//   4. How the two values stand to each other, and the verdict that follows with the doubts (held.ts, dates/date-relation.ts).
//   5. Some are read once more (reread/): one in a table as its own column has it, one in a list under its subject, one that is
//      doubted without what is only said beside it (comments.ts) and as the statement it stands in by itself (own-statement.ts),
//      one that matches without what stands in brackets in its clause, one with no noun of its own said in full. Last, a date,
//      sum, share or length of time is read as what the pieces around it tell in whatever order (any-order/), and a count that
//      nothing beside it names the thing of as what its sentence makes plain (as-bare.ts).
//   6. A number that matches is looked at once more (second-look/): for what makes it one of something else or not so (second-look.ts,
//      not-so.ts), what its writer takes back (taken-back.ts), what unsays, answers, bounds or places it behind (unsaid.ts,
//      read-behind.ts), and what a heading, a label or a scene before it denies, dates or makes a number of something else
//      (under-head.ts).
// The words of English that several of these go by are in ../english; what one alone goes by stands in it.
import type { Figure } from '../../corpus/corpus.ts';
import { oncePerPair } from '../../corpus/once.ts';
import { readFigure } from '../../answer/figure/read-figure.ts';
import type { Steps } from '../../corpus/steps.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { CheckedFigure } from '../checked.ts';
import { holdInAnyOrder } from './any-order/in-any-order.ts';
import { raise } from './any-order/raise.ts';
import { isDated, type Claim } from './read/claim.ts';
import type { Held } from './held.ts';
import { holdAt, holdIn } from './hold-at.ts';
import { orBare } from './reread/as-bare.ts';
import { sayInFull } from './reread/in-full.ts';
import type { PlainText } from '../plain-text.ts';
import { readScene, type Quoted, type Scene } from './read/scene.ts';
import { withoutComments, withoutParenthesis } from './reread/comments.ts';
import { readBehind } from './second-look/read-behind.ts';
import { isPlacedByLead, ownStatements } from './reread/own-statement.ts';
import { lookAgain } from './second-look/second-look.ts';
import { isTakenBack } from './second-look/taken-back.ts';
import { underSubject } from './reread/under-subject.ts';
import { withoutOwnQuote } from './reread/unquoted.ts';
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

function isStated({ knowledge }: Scene, stem: string, held: Held | undefined): boolean {
  return held !== undefined && knowledge.facts.vocabularyOf(held.figure).own.has(stem);
}

/** A number with nothing of its own, as it would stand said in full: “not 25 groups, 24”. */
function holdInFull(scene: Scene, claim: Claim): Held | undefined {
  const full = sayInFull(scene, claim);
  if (!full) return undefined;
  const held = holdAt(readScene(scene.knowledge, full.text), full.start);
  if (full.isAnswer && held?.verdict !== 'differs') return undefined;
  if (full.verb !== undefined && !isStated(scene, full.verb, held)) return undefined;
  return held?.verdict === 'matches' && full.isDenied ? { ...held, verdict: 'differs', why: 'denied' } : held;
}

/** “The trees “will be there by 2029””: as it stands in the whole sentence. */
function holdUnquoted(scene: Scene, claim: Claim): Held | undefined {
  const quoted = withoutOwnQuote(scene, claim);
  return quoted && holdAt(readScene(scene.knowledge, scene.typed, quoted), claim.start);
}

/** A number of a table as its own column has it; one that is doubted as it stands without the comments around it; one that is not, without those inside its clause. */
function weighAlone(scene: Scene, one: Weighed): Weighed {
  const { claim } = one;
  const column = readOwnColumn(scene, claim);
  if (column !== undefined) return { claim, held: holdAt(column, claim.start) };
  if (one.held?.verdict === 'matches') {
    const item = underSubject(scene, claim);
    const said = item && holdAt(readScene(scene.knowledge, item.text), item.start);
    if (item && said?.verdict !== 'matches') return { claim, held: said };
    const whole = holdIn(scene, claim, withoutParenthesis(scene, claim));
    return whole ? { claim, held: whole } : one;
  }
  const held = holdIn(scene, claim, withoutComments(scene, claim));
  if (held?.verdict === 'matches') return { claim, held };
  const led = holdAlone(scene, claim);
  if (led?.verdict === 'matches') return { claim, held: led };
  const isOpen = one.held === undefined || one.held.verdict === 'unknown';
  const differing = isOpen ? [held, led].find((other) => other?.verdict === 'differs') : undefined;
  return differing ? { claim, held: differing } : one;
}

const decided: ReadonlySet<string> = new Set(['matches', 'differs']);

/** A number as it is held in the statement that its sentence leads to, by itself. */
function holdAlone(scene: Scene, claim: Claim): Held | undefined {
  for (const statement of ownStatements(scene, claim)) {
    const alone = readScene(scene.knowledge, statement.text);
    const same = alone.claims.find(({ start }) => start === claim.start - statement.start);
    const weighed = same && weigh(alone, same, []);
    const held = weighed && weighAlone(alone, weighed).held;
    if (held && decided.has(held.verdict) && !isPlacedByLead(scene, statement, held.figure)) return held;
  }
  return undefined;
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
  const heading = judgeHeading(own, same, held.figure);
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

/** A number that has nothing of its own as it would stand said in full, or in the whole of its sentence. */
function orInFull(scene: Scene, claim: Claim, own: Weighed | undefined): Weighed | undefined {
  if (own?.held && own.held.verdict !== 'unknown') return own;
  const held = holdInFull(scene, claim) ?? holdUnquoted(scene, claim);
  return held ? { claim, held } : own;
}

/** The same as the pieces around it tell it. */
function orInAnyOrder(scene: Scene, claim: Claim, own: Weighed | undefined): Weighed | undefined {
  const held =
    own?.held && own.held.verdict !== 'unknown'
      ? raise(scene, claim.start, own.held)
      : holdInAnyOrder(scene, claim);
  return held ? { claim, held } : own;
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
    const first = weighed.get(claim);
    const own = orInAnyOrder(scene, claim, orInFull(scene, claim, first && weighAlone(scene, first)));
    const read = orBare(scene, claim, own);
    if (read) all.push(read);
    yield;
  }
  const checked: CheckedFigure[] = [];
  for (const one of all) {
    checked.push(toFigure(knowledge, plain, message, keep(scene, one, all)));
    yield;
  }
  return checked;
}

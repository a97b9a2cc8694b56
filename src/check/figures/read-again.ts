// A number as it was weighed where it stands in; the same as its message has it read in other ways, out: by itself, in full, in
// whatever order. The first that decides it counts, and none makes a match of what is denied, supposed or of another time.
import { holdInAnyOrder } from './any-order/in-any-order.ts';
import { raise } from './any-order/raise.ts';
import type { Held } from './held.ts';
import { holdAt, holdIn } from './hold-at.ts';
import type { Claim } from './read/claim.ts';
import { readScene, type Scene } from './read/scene.ts';
import { withoutApposition } from './reread/apposition.ts';
import { orBare } from './reread/as-bare.ts';
import { withoutComments, withoutParenthesis } from './reread/comments.ts';
import { sayInFull } from './reread/in-full.ts';
import { readOwnColumn } from './reread/own-column.ts';
import { isPlacedByLead, ownStatements } from './reread/own-statement.ts';
import { underSubject } from './reread/under-subject.ts';
import { withoutOwnQuote } from './reread/unquoted.ts';
import { weigh, type Weighed } from './weigh.ts';

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

/**
 * A number of a table as its own column has it; one of a list that matches as under its subject, or without what its clause
 * holds in brackets; one that does not without the comments around it, or in its own statement; one of which nothing is known
 * takes a `differs` from these.
 */
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

/** A date that does not match as it does without what is put between its name and the verb. */
function orWithoutApposition(scene: Scene, claim: Claim, own: Weighed | undefined): Weighed | undefined {
  const rest = own?.held?.verdict === 'matches' ? undefined : withoutApposition(scene, claim);
  if (rest === undefined) return own;
  const plain = readScene(scene.knowledge, rest, scene.quoted);
  const same = plain.claims.find(({ start }) => start === claim.start);
  const held = same && readAgain(plain, same, weigh(plain, same, []))?.held;
  return held?.verdict === 'matches' ? { claim, held } : own;
}

/** Undefined: it is no claim. */
export function readAgain(scene: Scene, claim: Claim, first: Weighed | undefined): Weighed | undefined {
  const own = orInFull(scene, claim, first && weighAlone(scene, first));
  return orWithoutApposition(scene, claim, orBare(scene, claim, orInAnyOrder(scene, claim, own)));
}

// A number in its clause and a figure with a scope in; whether the clause leaves that scope out, out.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { isTalk, isTelling } from '../../english/everyday.ts';
import { namesPlace } from './far-places.ts';
import { placesOf } from './places-of.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { namesScope, scopeEntities } from './scopes.ts';

/** “Five of the 14 piers are closed”: the table counts all of them too, and what says no more is of all. */
function isOfPart({ knowledge }: Scene, { about, value }: Figure): boolean {
  return knowledge.facts
    .figuresAbout(about)
    .some(
      (other) =>
        (other.measure === 'count' || other.measure === 'people') &&
        other.scope === undefined &&
        other.value !== value,
    );
}

/** “The whole fleet is 24 boats”: all of something that is named, and not those of the scope. */
function isOfSubject(scene: Scene, claim: Claim, { clause }: Around): boolean {
  const subject = itemsIn(scene, { start: clause.start, end: claim.span.start });
  const head = subject.findLast((item) => item.kind !== 'word' || !item.term.stop);
  return (
    head?.kind === 'word' &&
    !isTalk(head.term.stem) &&
    !isTelling(head.term.stem) &&
    /^\s(?:is|are|was|were|has|have|had)\s(?:\p{L}+ly\s)?$/u.test(
      scene.text.slice(head.end, claim.span.start),
    )
  );
}

/** Whether a clause leaves it open, or says otherwise, whose the people of a figure with a scope are. */
export function lacksScope(
  scene: Scene,
  claim: Claim,
  around: Around,
  figure: Figure,
  isAsked: boolean,
): boolean {
  if (figure.scope === undefined) return false;
  const items = itemsIn(scene, around.clause);
  if (namesScope(scene, figure, items, claim.start)) return false;
  // “The four board areas”: of whom they are stands in their name.
  const own = scopeEntities(scene.knowledge, figure);
  const nested = scene.knowledge.names.findNested(scene.text.slice(around.clause.start, around.clause.end));
  if (nested.some(({ readings }) => readings.some(({ id }) => own.some((entity) => entity.id === id))))
    return false;
  return (
    isAsked ||
    isOfPart(scene, figure) ||
    isOfSubject(scene, claim, around) ||
    namesPlace(scene, around, placesOf(scene.knowledge, figure))
  );
}

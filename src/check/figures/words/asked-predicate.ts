// The words right behind a counted noun in; whether they say of all of them what the figure is asked by, out: “24 groups look
// after the parks” of groups that are asked for as those that look after parks.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { findDatedEvents } from '../dates/date-events.ts';
import { isChange, saysThereAre } from '../../english/everyday.ts';
import { placesOf } from '../place/places-of.ts';
import { scopeEntities } from '../place/scopes.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { askedStems, holdsStem, statedEntities, statedStems } from './stated.ts';

/** Says nothing without what is provided. */
const providing = /^(?:deliver|provide|offer|supply)$/u;

const placing = /^(?:across|throughout|around|within)$/u;
const limiting =
  /\b(?:no|not|never|none|nothing|little|less|more|most|some|half|hardly|barely|only|without|other|others|instead|together|each|both|too)\b|n['’]t\b/iu;

/** A verb in the plural, and not what was done to them. */
function isVerb(item: Item, asked: ReadonlySet<string>, { measure }: Figure): boolean {
  return (
    item.kind === 'word' &&
    !/(?:ed|ing|s)$/u.test(item.term.term) &&
    !isChange(item.term.stem) &&
    // “Rely on”, “sit on”: how they hang together with others, which nobody has asked; those served depend on who serves them.
    ((measure === 'people' && item.term.term === 'depend') || !saysThereAre(item.term.stem)) &&
    (providing.test(item.term.term) || holdsStem(asked, item.term.stem))
  );
}

/** A number of those of the figure's scope, the scope, or the figure's own place. */
function isOwn(scene: Scene, item: Item, figure: Figure): boolean {
  const own = new Set([
    ...statedEntities(scene.knowledge, figure),
    ...placesOf(scene.knowledge, figure),
    ...scopeEntities(scene.knowledge, figure).map(({ id }) => id),
  ]);
  if (item.kind === 'name') return item.mention.readings.some(({ id }) => own.has(id));
  return (
    item.kind === 'number' &&
    scene.knowledge.corpus.figures.some(
      ({ about, measure, value }) => measure === 'count' && own.has(about) && value === item.claim.value,
    )
  );
}

/** Whether all that the clause says behind the noun is of that kind. */
export function isAskedPredicate(scene: Scene, noun: Range, around: Around, figure: Figure): boolean {
  const { clause, chunk } = around;
  const end = Math.max(noun.end, Math.min(clause.end, chunk.end));
  // “… which were set up in 1998”: a date of its own.
  const events = findDatedEvents(scene, around);
  const isDate = (item: Item) => events.some((event) => item.start >= event.start && item.end <= event.end);
  const items = itemsIn(scene, { start: noun.end, end }).filter((item) => !isDate(item));
  const asked = askedStems(figure);
  const [first, ...rest] = items;
  if (!first || !isVerb(first, asked, figure) || !/^\s$/u.test(scene.text.slice(noun.end, first.start)))
    return false;
  const stems = new Set([...asked, ...statedStems(figure)]);
  const isTold = (item: Item) => item.kind === 'word' && !item.term.stop && holdsStem(stems, item.term.stem);
  if (!isTold(first) && !rest.some(isTold)) return false;
  // Whose so many people are hangs on whom or where they are named with: “live in the four areas”, not “live alone”.
  if (figure.measure === 'people' && !rest.some((item) => item.kind === 'name')) return false;
  if (limiting.test(scene.text.slice(noun.end, end))) return false;
  return rest.every(
    (item) =>
      isOwn(scene, item, figure) ||
      (item.kind === 'word' && (item.term.stop || placing.test(item.term.term))) ||
      isTold(item),
  );
}

// A stretch of a clause and a quote of a figure in; whether the stretch says the quote again around its number, out.
//
// It names what the figure is about, and every word in it that carries meaning stands in the quote, on the same side of the
// number and in the same order, or in the figure’s scope. Little words may come and go, and words of the quote may be left out,
// but for those of the scope, other numbers and whatever turns the sense.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { placesOf } from '../place/places-of.ts';
import { isForetold } from '../manner/foretold.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { itemsIn, readScene, type Item, type Scene } from '../read/scene.ts';
import type { Quote } from './own-quotes.ts';
import { isLittle, isSame, isTurning, names } from './same-item.ts';

export interface Stretch {
  readonly stretch: Range;
  /** What its first word stands for, being a pronoun. */
  readonly subject: string | undefined;
}

/** What stands on either side of a number, the nearest first. */
interface Sides {
  readonly before: readonly Item[];
  readonly behind: readonly Item[];
}

/** How many words of a quote a clause may leave out at once. */
const skipped = 4;

function sidesOf(items: readonly Item[], { span, end }: Claim): Sides {
  return {
    before: items.filter(({ end }) => end <= span.start).toReversed(),
    // “12 more halls” of an entity called “more halls”.
    behind: items.filter(({ kind, start }) => start >= span.end || (kind === 'name' && start >= end)),
  };
}

/** Where an item of the clause stands in the quote, from a place on; what is left out before it turns nothing. */
function findFrom(scene: Scene, item: Item, quote: readonly Item[], from: number): number | undefined {
  let left = 0;
  for (let at = from; at < quote.length; at++) {
    const own = quote[at];
    if (own === undefined) return undefined;
    if (isSame(scene, item, own)) return at;
    if (isTurning(own)) return undefined;
    if (!isLittle(own) && ++left > skipped) return undefined;
  }
  return undefined;
}

/** The items of the quote that one side of the clause says again; undefined where it says anything else. */
function follow(
  scene: Scene,
  said: readonly Item[],
  quote: readonly Item[],
  isFree: (item: Item) => boolean,
): readonly Item[] | undefined {
  const found: Item[] = [];
  let from = 0;
  for (const item of said) {
    const at = findFrom(scene, item, quote, from);
    const own = at === undefined ? undefined : quote[at];
    if (at !== undefined && own) {
      found.push(own);
      from = at + 1;
    } else if (!isLittle(item) && !isFree(item)) return undefined;
  }
  return found;
}

/** The words, names and dates of a figure’s scope. */
interface Scope {
  readonly stems: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
}

const scopeOf = oncePerPair((knowledge: Knowledge, { scope = '', asOf }: Figure): Scope => {
  const { items } = readScene(knowledge, scope);
  const dates = items.flatMap((item) => (item.kind === 'number' ? [String(item.claim.value)] : []));
  return {
    stems: new Set(
      items.flatMap((item) => (item.kind === 'word' && !item.term.stop ? [item.term.stem] : [])),
    ),
    ids: new Set(
      items.flatMap((item) => (item.kind === 'name' ? item.mention.readings.map(({ id }) => id) : [])),
    ),
    dates: new Set(asOf === undefined ? dates : [...dates, asOf]),
  };
});

/** The quote’s own words and names that say the figure’s scope. */
function isOfScope({ stems, ids }: Scope, item: Item): boolean {
  return (item.kind === 'word' && stems.has(item.term.stem)) || names(item, (id) => ids.has(id));
}

/** “The council has a staff of 24”: a name that the figure’s people are asked for by. */
function isAskedBy({ knowledge }: Scene, { asked }: Figure, item: Item): boolean {
  return (
    item.kind === 'name' &&
    asked.some((words) =>
      knowledge.names
        .find(words)
        .some((own) => names(item, (id) => own.readings.some((one) => one.id === id))),
    )
  );
}

/** “In Harbridge”, of what is so there. */
function isWhere({ knowledge, text }: Scene, figure: Figure, item: Item): boolean {
  return (
    /\bin\s(?:the\s)?$/iu.test(text.slice(0, item.start)) &&
    names(item, (id) => placesOf(knowledge, figure).has(id))
  );
}

/** What a clause must name: what the figure is about, or where its quote does not, all that the quote names; and more than that. */
function namesSubject(
  { about }: Figure,
  subject: string | undefined,
  isPrinted: boolean,
  quote: readonly Item[],
  said: readonly Item[],
  found: readonly Item[],
): boolean {
  const isAbout = (item: Item) => names(item, (id) => id === about);
  const own = quote.filter(({ kind }) => kind === 'name');
  const isNamed = subject === about || found.some(isAbout) || (!isPrinted && said.some(isAbout));
  const rest = found.filter((item) => !isLittle(item));
  return (
    (isNamed && rest.length > (subject === about ? 0 : 1)) ||
    (own.length > 0 &&
      !own.some(isAbout) &&
      own.every((item) => found.includes(item)) &&
      found.some((item) => item.kind === 'word' && !item.term.stop))
  );
}

export function saysAgain(
  scene: Scene,
  claim: Claim,
  { stretch, subject }: Stretch,
  figure: Figure,
  quote: Quote,
): boolean {
  const { knowledge } = scene;
  const scope = scopeOf(knowledge, figure);
  const said = itemsIn(scene, stretch);
  const own = sidesOf(quote.items, quote.claim);
  const isNamed = quote.scene.items.some((item) => names(item, (id) => id === figure.about));
  const isFree = (item: Item) => {
    if (item.kind === 'number') return isDated(item.claim) && scope.dates.has(String(item.claim.value));
    // “The report says that …”.
    if (item.kind === 'name' && item.mention.readings.every(({ kind }) => kind === 'document')) return true;
    if (item.kind === 'word' && /^(?:would|will|should)$/u.test(item.term.term))
      return isForetold(knowledge, figure);
    return (
      (!isNamed && names(item, (id) => id === figure.about)) ||
      isOfScope(scope, item) ||
      isWhere(scene, figure, item) ||
      isAskedBy(scene, figure, item)
    );
  };
  const sides = sidesOf(said, claim);
  const before = follow(quote.scene, sides.before, own.before, isFree);
  const behind = before && follow(quote.scene, sides.behind, own.behind, isFree);
  if (!before || !behind) return false;
  const found = [...before, ...behind];
  const all = [...own.before, ...own.behind];
  const printed = all.filter((item) => quote.scene.items.includes(item));
  return (
    namesSubject(figure, subject, isNamed, printed, said, found) &&
    all
      .filter((item) => isOfScope(scope, item) && !names(item, (id) => id === figure.about))
      .every((item) => found.includes(item))
  );
}

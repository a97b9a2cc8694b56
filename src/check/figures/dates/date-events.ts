// A figure that is a date, and a clause, in; where the clause says what happened then, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { overlaps } from '../../../corpus/overlaps.ts';
import { meansTheSame } from '../../../search/synonyms.ts';
import { findTerms, stemOf } from '../../../search/terms.ts';
import type { Around } from '../read/clauses.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { oncePerRange } from '../read/once.ts';
import { itemsIn, type Item, type NameItem, type Scene } from '../read/scene.ts';
import { holdsStem, saidStems } from '../words/stated.ts';

/** Asked words that say nothing happened by themselves. */
const faint = new Set(
  'get got year years old come came last date dated extra run runs make made day time long by when until year'.split(
    ' ',
  ),
);

export interface DateEvent extends Range {
  /** The word is the source’s own for what happened, or one for it; else it says something near it. */
  readonly isSaid: boolean;
  /** “1998 saw the launch of …”: a verb of the year's, where another word says what happened. */
  readonly isSeen: boolean;
  /** It says so only where the date is the one since when. */
  readonly isLasting: boolean;
}

/** Other words for having begun. */
const begun = [
  'date back',
  'dates from',
  'date from',
  'goes back to',
  'go back to',
  'came into being',
  'came into existence',
  'born',
  'began',
  'begun',
  'started',
  'got going',
  'est',
  'creation of',
  'formation of',
  'establishment of',
  'setting up of',
];

/** And for having been there ever since: said of a date only behind “since”. */
const lasting = ['been around', 'existed', 'exist'];

/** “The boards came in in 1998”, “were brought in in 1998”. */
const comingIn = ['came in in', 'brought in in'];

/** A law’s year is the one it was made in. */
const madeLaw = new Set(['passed', 'made', 'enacted', 'introduced']);

/** “The Act came in 1998”; what “came in in 1998” is made already. */
function isComing(items: readonly Item[], { start }: Range): boolean {
  const at = items.findIndex((item) => item.start === start);
  const [first, next, last] = items.slice(at, at + 3);
  return (
    first?.kind === 'word' &&
    first.term.term === 'came' &&
    next?.kind === 'word' &&
    next.term.term === 'in' &&
    last?.kind === 'number'
  );
}

/** Where the clause says what happened, in a word that the figure is asked for by. */
export function findEvents(figure: Figure, items: readonly Item[], isLaw: boolean): readonly DateEvent[] {
  const said = saidStems(figure);
  const words = items.flatMap((item) => (item.kind === 'word' ? [item.term] : []));
  // A law’s coming in is not its making.
  const isBegun = !isLaw && [...said].some((stem) => meansTheSame(stem, stemOf('launch')));
  const coming = isBegun ? comingIn : isLaw ? ['came in'] : [];
  const events = [...figure.asked, ...begun, ...lasting, ...coming].flatMap((asked) => {
    const terms = findTerms(asked);
    if (terms.every(({ term }) => faint.has(term)) && terms.length === 1) return [];
    const isOther = begun.includes(asked) || lasting.includes(asked);
    const [first, ...rest] = terms;
    if (!first) return [];
    return words.flatMap((word, index) => {
      if (word.stem !== first.stem) return [];
      // “Set them up”: its words may stand a little apart.
      let last = word;
      for (const { stem } of rest) {
        const next = words
          .slice(index + 1, index + 4)
          .find((one) => one.start > last.start && one.stem === stem);
        if (!next) return [];
        last = next;
      }
      const isIn = comingIn.includes(asked);
      if (isIn && last.end - word.start > asked.length) return [];
      const isMade = isLaw && isComing(items, word);
      if (asked === 'came in' && !isMade) return [];
      const isSaid =
        isIn ||
        isMade ||
        (isBegun && isOther) ||
        holdsStem(said, word.stem) ||
        (isLaw && madeLaw.has(word.term));
      return [
        {
          start: word.start,
          end: last.end,
          isSaid,
          isSeen: /^(?:saw|brought)$/u.test(word.term),
          isLasting: lasting.includes(asked),
        },
      ];
    });
  });
  // Words that say it, and the same with one more that does not.
  return events.filter(
    (event) =>
      event.isSaid ||
      !events.some((other) => other.isSaid && !other.isLasting && (event.isSeen || overlaps(event, other))),
  );
}

/** “The creation of the boards in 1998”: what happened is said of those that are named behind it. */
export function isSaidOf({ text }: Scene, event: Range, name: Range): boolean {
  return (
    event.end <= name.start &&
    /^(?:\p{L}+\s){1,2}of\s(?:(?:the|all|these|those|its|our|\p{L}+['’]s|\p{L}+|\d+)\s){0,3}$/iu.test(
      text.slice(event.start, name.start),
    )
  );
}

/** What a date is said of. */
interface Dating {
  readonly event: DateEvent;
  readonly names: readonly NameItem[];
}

/** What happened that is said nearest to a date, and the names of what the figure is about, in its sentence. */
export function findDating(scene: Scene, claim: Claim, figure: Figure): Dating | undefined {
  const items = itemsIn(scene, scene.around(claim.start).sentence);
  const near = (a: Range) => Math.max(0, a.start - claim.end, claim.start - a.end);
  const events = findEvents(figure, items, isOfLaw(scene, figure));
  const event = events.toSorted((a, b) => near(a) - near(b))[0];
  const names = items.filter(
    (item): item is NameItem =>
      item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about),
  );
  return event && { event, names };
}

/** Whether a figure is about a law. */
export function isOfLaw({ knowledge }: Scene, { about }: Figure): boolean {
  return knowledge.findEntity(about)?.kind === 'law';
}

const datedIn = oncePerRange((scene: Scene, clause: Range): readonly Range[] => {
  const items = itemsIn(scene, clause);
  const dates = items.flatMap((item) => (item.kind === 'number' && isDated(item.claim) ? [item.claim] : []));
  if (dates.length === 0) return [];
  return scene.knowledge.corpus.figures.flatMap((figure) => {
    if (figure.measure !== 'date' || figure.value === 'open' || figure.qualifier !== undefined) return [];
    const isNamed = items.some(
      (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about),
    );
    const events = isNamed ? findEvents(figure, items, false) : [];
    return events.flatMap((event) => {
      const date = dates.find(({ span }) => span.start >= event.end && span.start - event.end < closeBy);
      return date ? [{ start: event.start, end: date.span.end }] : [];
    });
  });
});

/**
 * The words of a clause that say when something of the table came about (“were set up in 1998”): its other numbers are not
 * dated by them.
 */
export function findDatedEvents(scene: Scene, { clause }: Around): readonly Range[] {
  return datedIn(scene, clause);
}

/** How far behind its event a date may stand, in characters. */
export const closeBy = 8;

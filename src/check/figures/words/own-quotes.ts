// A figure in; its quotes as the checker reads a message out, and whether a check would doubt the number in one of them.
//
// What a source prints around a number can be no doubt about it. A check that would doubt the very words that state the figure
// goes by the shape of other figures, and says nothing of this one.
import type { Entity, Figure } from '../../../corpus/corpus.ts';
import { oncePer, oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import type { Claim } from '../read/claim.ts';
import type { Mention } from '../../../facts/names.ts';
import { readScene, type Item, type Scene } from '../read/scene.ts';
import { subjectOf } from './quote-subject.ts';

/** A quote of a figure as a message that says nothing else, and the number in it that is the figure’s. */
export interface Quote {
  readonly scene: Scene;
  readonly claim: Claim;
  /** What it holds, with its subject where that stands before it in its source. */
  readonly items: readonly Item[];
}

function withSubject({ items }: Scene, subject: Entity | undefined): readonly Item[] {
  if (subject === undefined || items.some((item) => item.kind === 'name' && isOf(item.mention, subject)))
    return items;
  const mention = { start: 0, end: 0, readings: [subject] as const, corrected: false };
  return [{ kind: 'name', start: 0, end: 0, mention }, ...items];
}

function isOf({ readings }: Mention, { id }: Entity): boolean {
  return readings.some((one) => one.id === id);
}

/** The quotes of a figure in which the checker finds its number. */
export const quotesOf = oncePerPair((knowledge: Knowledge, figure: Figure): readonly Quote[] =>
  figure.evidence.flatMap((evidence) => {
    const { quote, start, says } = evidence;
    const scene = readScene(knowledge, quote);
    const claim = scene.claims.find(
      (one) =>
        String(one.value) === String(figure.value) &&
        one.start < says.end - start &&
        one.end > says.start - start,
    );
    if (claim === undefined) return [];
    return [{ scene, claim, items: withSubject(scene, subjectOf(knowledge)(evidence)) }];
  }),
);

export type Check = (scene: Scene, claim: Claim, figure: Figure) => unknown;

const onOwn = oncePer((check: Check) =>
  oncePerPair((knowledge: Knowledge, figure: Figure): boolean =>
    quotesOf(knowledge, figure).some(({ scene, claim }) => Boolean(check(scene, claim, figure))),
  ),
);

/** Whether a check would doubt the figure’s own words. */
export function doubtsOwnWords(check: Check, knowledge: Knowledge, figure: Figure): boolean {
  return onOwn(check)(knowledge, figure);
}

// A share in its clause in; what it is a share of out.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { findNounAfter, type Counted } from './noun.ts';
import { findRespective } from './respective.ts';
import { itemsIn, type Item, type NameItem, type Scene } from '../read/scene.ts';
import { isScopeName } from '../place/scopes.ts';

const of = /^\s*(?:of|among|amongst|in|for)\s+/iu;

/** What the share is one of: the name behind “of”, else the one name in the clause that has a share. */
export function findWhole(
  scene: Scene,
  claim: Claim,
  around: Around,
  figures: readonly Figure[],
): Counted | 'other' | undefined {
  const respective = findRespective(scene, claim, around);
  if (respective) return respective;
  const beside = bracketed(scene, claim);
  if (beside) return beside;
  const rest = scene.text.slice(claim.span.end, around.clause.end);
  const preposition = of.exec(rest);
  const from = claim.span.end + (preposition?.[0].length ?? 0);
  const behind = findNounAfter(scene, claim, from, around);
  // “Drivers from Wales: 7% in town”: where, and no noun.
  const isWhere =
    behind !== undefined &&
    /^\s*in\b/iu.test(preposition?.[0] ?? '') &&
    behind.mention.readings.every(({ kind }) => kind === 'place');
  if (behind && !isWhere && !isOnlyScope(scene, behind, figures)) return behind;
  if (/^\s*of\s/iu.test(rest)) return 'other';
  const names = itemsIn(scene, around.clause).filter(
    (item) =>
      item.kind === 'name' &&
      figures.some(({ about }) => item.mention.readings.some(({ id }) => id === about)),
  );
  const [only, ...more] = names.length > 0 ? names : labelOf(scene, claim);
  if (only?.kind !== 'name') return undefined;
  if (
    more.some((item) => item.kind === 'name' && item.mention.readings[0].id !== only.mention.readings[0].id)
  )
    return 'other';
  return asWhole(only);
}

/** “Drivers: 7% Welsh”: where they are from, and no noun. */
function isOnlyScope(scene: Scene, { mention, start, end }: Counted, figures: readonly Figure[]): boolean {
  return (
    figures.some((figure) => isScopeName(scene, figure, { kind: 'name', mention, start, end })) &&
    !figures.some(({ about }) => mention.readings.some(({ id }) => id === about))
  );
}

function asWhole({ start, end, mention }: NameItem): Counted {
  return {
    start,
    end,
    mention,
    before: [],
    narrowed: false,
    isDefinite: false,
    isAll: false,
    place: 'behind',
  };
}

/** “More drivers (9%) than riders (7%)”: the name before the bracket. */
function bracketed(scene: Scene, claim: Claim): Counted | undefined {
  const bracket = scene.brackets.find(
    ({ start, end }) => start === claim.span.start && end === claim.span.end,
  );
  const name = scene.items.find(
    (item): item is NameItem => item.kind === 'name' && item.end + 2 === bracket?.start,
  );
  return name && asWhole(name);
}

/** “Members: 7%”: the name right before the number. */
function labelOf(scene: Scene, claim: Claim): readonly Item[] {
  return scene.items.filter(
    (item) =>
      item.kind === 'name' &&
      item.end <= claim.span.start &&
      /^\s*[:=(–—-]\s*$/u.test(scene.text.slice(item.end, claim.span.start)),
  );
}

/** “A 7% rise”: a share that is no part of anything named. */
export function isOfSomethingElse(scene: Scene, claim: Claim): boolean {
  return /^\s(?:\p{L}+\s)?(?:rise|raise|rises|increase|cut|cuts|fall|drop|growth|reduction|discount|tax|interest|target|rate|swing|share of the vote|off)\b/iu.test(
    scene.text.slice(claim.end),
  );
}

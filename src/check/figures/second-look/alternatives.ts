// A number that matches, in its message, in; whether another is said of the same thing beside it, as what may be so instead, out:
// “24 groups or 18 groups, can’t remember”, “in 1998, or was it 1999”.
import type { Figure } from '../../../corpus/corpus.ts';
import { orElse, says } from '../../english/alternatives.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { NameItem, Scene } from '../read/scene.ts';

function namesIn(scene: Scene, start: number, end: number): readonly NameItem[] {
  return scene.items.flatMap((item) =>
    item.kind === 'name' && item.start >= start && item.end <= end ? [item] : [],
  );
}

/** The names of a number’s own piece: to the next mark, number or verb. */
function namesBehind(scene: Scene, claim: Claim): readonly NameItem[] {
  const rest = scene.text.slice(claim.end);
  const next = scene.claims.find(({ start }) => start >= claim.end)?.span.start ?? scene.text.length;
  const length = Math.min(rest.search(/[.!?;:,\n]|$/u), next - claim.end);
  return namesIn(scene, claim.end, claim.end + length);
}

function isSame(one: NameItem, other: NameItem): boolean {
  return one.mention.readings.some(({ id }) => other.mention.readings.some((reading) => reading.id === id));
}

/** “24 groups or 18 in the whole country”: of another place. */
function isElsewhere(scene: Scene, claim: Claim, figure: Figure, names: readonly NameItem[]): boolean {
  const rest = scene.text.slice(claim.end).split(/[.!?;:,\n]/u)[0] ?? '';
  const allowed = placesOf(scene.knowledge, figure);
  return (
    /\b(?:national\p{L}*|nationwide|elsewhere|abroad|overall|altogether|in total|if you|including|counting|with|per|by)\b/iu.test(
      rest,
    ) ||
    rest.split(/[^\p{L}’']+/u).some((word) => isPlaceOfTheWorld(word)) ||
    namesBehind(scene, claim).some(
      (item) =>
        isPlaceName(item) &&
        !item.mention.readings.some(({ id }) => allowed.has(id) || id === figure.about) &&
        !names.some((name) => isSame(name, item)),
    )
  );
}

/** “Is it …”, “does anybody know if …”. */
function isAsked(scene: Scene, { span }: Claim): boolean {
  const { sentence } = scene.around(span.start);
  const lead = scene.typed.slice(sentence.start, span.start);
  return (
    /^\W*(?:(?:so|and|but|wait|hang on|sorry|ok|hey|guys|folks|um+|er+m?)[\s,]+)*(?:is|are|was|were|do|does|did|has|have|which|who|what|how)(?:n['’]t)?\b/iu.test(
      lead,
    ) || /\b(?:if|whether)\b/iu.test(lead)
  );
}

function isEither(scene: Scene, first: Claim, second: Claim, figure: Figure): boolean {
  if (first.kind !== second.kind || first.value === second.value || second.isOne || first.isOne) return false;
  const between = scene.typed.slice(first.end, second.span.start);
  const link = orElse.exec(between);
  if (!link) return false;
  // “Town / Leeds: 14 groups / 9 groups”: to each its own.
  const line = scene.typed.slice(0, first.span.start).split('\n').at(-1) ?? '';
  if (link[0].includes('/') && line.includes('/')) return false;
  const noun = between.slice(0, link.index);
  if (says.test(noun) || noun.split(/\s/u).length > 12) return false;
  const names = namesIn(scene, first.end, first.end + noun.length);
  const [own] = names;
  const [other] = namesBehind(scene, second);
  const isUnsure = /\b(?:is|was|were|are)\s(?:it|that|there|they)\b/iu.test(link[0]);
  // “Is it 24 groups or 18 groups?” asks which; “24 or 18 groups” is a range.
  const isQuestion = /^[^.!\n]*\?/u.test(scene.typed.slice(second.end));
  if (isQuestion && isAsked(scene, first)) return false;
  if (noun.trim() === '' && !isUnsure && (isQuestion || !isDated(first))) return false;
  if (other !== undefined && own !== undefined && !isSame(own, other)) return false;
  if (isDated(first)) return true;
  return isUnsure || !isElsewhere(scene, second, figure, names);
}

/** Whether what the number is one of is left open. */
export function isOneOfTwo(scene: Scene, claim: Claim, figure: Figure): boolean {
  const index = scene.claims.indexOf(claim);
  const [before, behind] = [scene.claims[index - 1], scene.claims[index + 1]];
  return (
    (before !== undefined && isEither(scene, before, claim, figure)) ||
    (behind !== undefined && isEither(scene, claim, behind, figure))
  );
}

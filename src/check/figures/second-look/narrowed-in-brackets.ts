// A number that matches, in its message, in; whether a bracket behind what it counts, or behind its place, names that more closely,
// out: “24 groups in town (junior)”, “7 per cent of drivers (cooks) come from there”.
//
// A bare bracket, a word or a few with nothing to join them to a sentence, is read as one in a label: whatever in it is not known
// to be harmless makes the number one of something else. A longer one tells something of them all: “(each has its own mayor)”.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { harmless } from '../../english/describing.ts';
import { isTalk } from '../../english/everyday.ts';
import { givenNames } from '../../english/given-names.ts';
import { citing, remarked } from '../../english/labels.ts';
import { nameWords } from '../../publishers.ts';
import { isStopWord } from '../../../search/stop-words.ts';
import { stemOf } from '../../../search/terms.ts';
import { findCounted } from '../counted/noun.ts';
import { placesOf } from '../place/places-of.ts';
import type { Claim } from '../read/claim.ts';
import type { Item, Scene } from '../read/scene.ts';
import { namesOther } from '../words/label-words.ts';
import { statedEntities } from '../words/stated.ts';

/** “(Thanks Ann)”: said to somebody. */
const addressing =
  /^\W*(?:thanks?|cheers|ta|hi|hello|hey|sorry|right|ok|dear|bless|love|waves?|h\/t|ht|via|cc)\b/iu;
/** Words in a bracket that is bare. */
const most = 4;
const joining = /^(?:and|or|mostly|mainly|largely|only|just|all)$/u;

/** Whether a bracket holds nothing but nouns and adjectives, and no more than an exclamation. */
function isBare({ knowledge }: Scene, said: string): boolean {
  if (addressing.test(said) || /[!?\d:"“”]|\.{2}|…/u.test(said)) return false;
  const words = (said.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter((word) => !joining.test(word));
  const last = words.at(-1);
  if (last === undefined || words.length > most) return false;
  // “(Acme Press)”: where it is from.
  if (words.every((word) => nameWords(knowledge).has(word.replace(/['’]s$/u, '')))) return false;
  if (words.some((word) => isStopWord(word) || givenNames.has(word) || remarked.test(word))) return false;
  return !isTalk(stemOf(last)) && !citing.test(last) && !harmless.test(last) && !last.endsWith('ly');
}

/** Whether the bracket stands right behind what is counted, or a place or body that the figure is told of. */
function isBehindOwn(scene: Scene, claim: Claim, figure: Figure, { start }: Range): boolean {
  const end = scene.text.slice(0, start - 1).trimEnd().length;
  const counted = findCounted(scene, claim, scene.around(claim.start));
  if (counted?.end === end || claim.span.end === end) return true;
  const own = new Set([
    figure.about,
    ...placesOf(scene.knowledge, figure),
    ...statedEntities(scene.knowledge, figure),
  ]);
  const isOwn = (item: Item) =>
    item.kind === 'name' && item.end === end && item.mention.readings.some(({ id }) => own.has(id));
  return scene.items.some(isOwn);
}

/** “24 groups (Acme)”, which go by “Acme groups” as well: whose they are known to be. */
function isInName({ knowledge, items, text }: Scene, { about }: Figure, { start, end }: Range): boolean {
  const entity = knowledge.findEntity(about);
  const said = `${text.slice(start, end).toLowerCase()} `;
  const named = [...(entity?.aliases ?? []), ...(entity?.names.map((name) => name.text) ?? [])];
  return (
    items.some((item) => item.kind === 'name' && item.start === start && item.end === end) &&
    named.some((name) => name.toLowerCase().startsWith(said))
  );
}

export function isNarrowedInBrackets(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const next = scene.claims.find(({ start }) => start >= claim.end)?.span.start ?? scene.text.length;
  return scene.brackets.some(
    (bracket) =>
      bracket.start > claim.end &&
      bracket.end <= Math.min(next, sentence.end) &&
      isBare(scene, scene.text.slice(bracket.start, bracket.end)) &&
      isBehindOwn(scene, claim, figure, bracket) &&
      !isInName(scene, figure, bracket) &&
      namesOther(scene, { kind: 'bracket', ...bracket }, figure),
  );
}

// A number in its message in; whether it is led by somebody's or some place's name that the sources do not know, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { isTalk, isTelling } from '../../english/everyday.ts';
import { press } from '../../english/saying.ts';
import { nameWords } from '../../publishers.ts';
import { findTerms } from '../../../search/terms.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

const possessor =
  /(?<word>[\p{L}-]+)(?:['’]s|(?<=s)['’])\s(?:(?:own|whole|total|entire|current|existing|other|measly|mere|massive|precious|beloved|famous|many)\s)?$/iu;

/** “It’s 24”, “today’s 24”: nobody’s. */
const nobodys =
  /^(?:it|that|there|here|what|who|where|how|when|he|she|let|this|one|everyone|everybody|nobody|someone|somebody|life|answer|today|yesterday|tomorrow|tonight|now|week|month|year|day|morning|evening|world|thing|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** An owner and what is said of the owned are no longer than this, in characters. */
const LEAD = 80;

function isStrangeOwner({ text, items, knowledge }: Scene, before: number): boolean {
  const from = Math.max(0, before - LEAD);
  const lead = text.slice(from, before);
  const word = possessor.exec(lead)?.groups?.word;
  if (word === undefined || nobodys.test(word) || press.test(word)) return false;
  const at = from + lead.lastIndexOf(word);
  if (items.some(({ kind, start, end }) => kind === 'name' && start <= at && at < end)) return false;
  const [term] = findTerms(word);
  if (!term || term.stop || isTalk(term.stem) || isTelling(term.stem)) return false;
  return !nameWords(knowledge).has(word.toLowerCase()) && !knowledge.search.knows(term.term);
}

/** “kent’s 24 groups”, “kent’s groups serve …”, in small letters as well as with a capital. */
export function isOwnedElsewhere(
  scene: Scene,
  { span }: Claim,
  clause: Range,
  { about, measure }: Figure,
): boolean {
  if (isStrangeOwner(scene, span.start)) return true;
  if (measure === 'money') return false;
  return itemsIn(scene, clause).some(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.some(({ id, kind }) => id === about || kind === 'body' || kind === 'group') &&
      isStrangeOwner(scene, item.start),
  );
}

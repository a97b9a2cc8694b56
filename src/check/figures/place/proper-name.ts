// A word in its message in; whether it is a proper name that the sources do not know, out.
import type { Around } from '../read/clauses.ts';
import { isTalk } from '../../english/everyday.ts';
import { noPlace } from '../../english/placing.ts';
import { nameWords } from '../../publishers.ts';
import type { Item, Scene } from '../read/scene.ts';
import { standsAsPlace } from './stands-as-place.ts';
import { stemOf } from '../../../search/terms.ts';

/** “Hi Ann, …”: whom the message is for. */
function isAddressed(before: string): boolean {
  return /^\W*(?:[Hh]i|[Hh]ey|[Hh]ello|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]orry|[Oo]k|[Oo]kay|[Nn]o|[Yy]es|[Yy]eah|[Mm]orning|[Dd]ear|[Ll]ook|[Ll]isten|[Oo]i|[Ww]ell),?\s(?:\p{Lu}\p{L}+\s?){1,2}$/u.test(
    before,
  );
}

/** A word with a capital inside a sentence that is neither known nor talk: a name we know nothing of. */
export function isProperName(scene: Scene, item: Item, { sentence }: Around): boolean {
  if (item.kind !== 'word') return false;
  // The first word of a sentence has its capital anyway, but for “Leeds’s”.
  if (item.start === sentence.start && !/['’]s$/u.test(scene.text.slice(item.start, item.end))) return false;
  const word = scene.text.slice(item.start, item.end);
  if (!/^\p{Lu}/u.test(word) || item.term.stop || isTalk(item.term.stem)) return false;
  if (isAddressed(scene.text.slice(sentence.start, item.end))) return false;
  if (isTalk(stemOf(word.toLowerCase())) || noPlace.test(word)) return false;
  if (scene.knowledge.search.knows(item.term.term) || nameWords(scene.knowledge).has(word.toLowerCase()))
    return false;
  // “MPs”, “TVs”.
  return !/^\p{Lu}{1,5}s$/u.test(word) && standsAsPlace(scene, item);
}

// A number that matches, in a statement that its message quotes, in; whether its sentence goes on to say of the statement that it
// was a slip, is gone, or anything else that is not known to leave it standing, out: ““it has 24 groups” was my mistake”.
import { noLonger, predicated, standing, whatItIs } from '../../english/quoted-as.ts';
import { isStopWord } from '../../../search/stop-words.ts';
import { stemOf } from '../../../search/terms.ts';
import { harmless } from '../../english/describing.ts';
import { isTalk, isTelling } from '../../english/everyday.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** A word that leaves the statement as it is. */
function isHarmless(scene: Scene, word: string, at: number): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/u, '');
  const stem = stemOf(plain);
  return (
    isStopWord(plain) ||
    isTalk(stem) ||
    isTelling(stem) ||
    harmless.test(plain) ||
    standing.test(plain) ||
    scene.items.some(({ kind, start, end }) => kind === 'name' && start <= at && at < end)
  );
}

/** “… was our blunder” says a word of it that nothing here knows; “… is the first line of the talk” does not. */
export function isQuotedAsNone(scene: Scene, claim: Claim): boolean {
  const { typed, quoted } = scene;
  const quote = quoted.find(({ start, end }) => start <= claim.start && claim.end <= end);
  if (!quote) return false;
  const found = predicated.exec(typed.slice(quote.end));
  const what = found?.groups?.what;
  if (!found || what === undefined || !/\p{L}/u.test(what)) return false;
  const from = quote.end + found[0].length - what.length;
  if (noLonger.test(what)) return true;
  return (
    !whatItIs.test(what) &&
    [...what.matchAll(/\p{L}[\p{L}’'-]*/gu)].some(
      ({ 0: word, index }) => !isHarmless(scene, word, from + index),
    )
  );
}

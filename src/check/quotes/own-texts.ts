// The words around a quotation in; whose it is by what they say of a text of the talkers’ own out: “our slogan is”, “our draft says”.
import type { Knowledge } from '../../knowledge.ts';
import { ownBefore, ownBehind, textBefore, wordingAsked } from '../english/own-texts.ts';
import { lead } from './speaker-before.ts';
import { readWhole } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** “The draft says “…”, is that the Society’s wording?”: the draft only holds the words, and whose they are is asked. */
function findWordingAsked(knowledge: Knowledge, before: string, after: string): Attributed | undefined {
  const who = textBefore.test(lead(before)) ? wordingAsked.exec(after)?.groups?.who : undefined;
  return who === undefined ? undefined : readWhole(knowledge, who);
}

/** “Our slogan is “…””, ““…” is our motto”: whatever else it is, so the talkers say it is theirs. */
export function findOwn(knowledge: Knowledge, before: string, after: string): Attributed | undefined {
  const asked = findWordingAsked(knowledge, before, after);
  if (asked) return asked;
  const words = (ownBefore.exec(before.split('\n').at(-1) ?? '') ?? ownBehind.exec(after))?.groups?.who;
  return words === undefined ? undefined : { kind: 'unknown', words };
}

// What stands behind a quotation in; who is said to describe something by its words, if anybody, out.
import type { Knowledge } from '../../knowledge.ts';
import { describedBehind } from '../english/attributing.ts';
import { readWho } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

/** “… is how Amos describes the boards”: Amos, and not the boards. Empty where nobody is said to: “is how they are described”. */
export function findDescriber(after: string): string | undefined {
  const found = describedBehind.exec(after);
  return found ? (found.groups?.who ?? '') : undefined;
}

/** “Is how my tutor describes the boards”: somebody, even if by no name; not “how it describes them”. */
export function readDescriber(knowledge: Knowledge, who: string, before: string): Attributed | undefined {
  const isSomebody = /^(?:my|our|your|his|her|their|an?)\s/iu.test(who);
  return readWho(knowledge, who, { before }) ?? (isSomebody ? { kind: 'unknown', words: who } : undefined);
}

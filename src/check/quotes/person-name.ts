// Patterns with a group for a name, and a sentence, in; the person whom they find out: of the table, or a stranger who has name enough.
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { givenNames } from '../english/given-names.ts';
import { byword } from '../english/named-in-sentence.ts';
import { officeNoun } from '../english/saying.ts';
import { initials } from './sentence-around.ts';
import { readSomebody } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** How much of a name a stranger must have: where the words around are sure, “Amos”; else “Ruth Amos”, or a first name that is known. */
type NameNeeded = 'any' | 'or an office' | 'whole' | 'by given name';

function isPersonal({ readings }: Mention): boolean {
  return readings.some(({ kind }) => kind === 'person' || kind === 'post');
}

/** “The town clerk”, of nobody whom the table has. */
function isStrangeOffice(knowledge: Knowledge, words: string): boolean {
  const noun = /^(?:the|a|an|our|some)\s(?:[\p{L}-]+\s){0,3}?(?<noun>\p{L}+)$/iu.exec(words)?.groups?.noun;
  return noun !== undefined && officeNoun.test(noun) && !knowledge.names.find(words).some(isPersonal);
}

const title = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|prof|professor)\.?$/iu;

function isPersonName(words: string, needed: NameNeeded): boolean {
  if (byword.test(words)) return false;
  const parts = words.replace(/^the\s/iu, '').split(/\s/u);
  if (!parts.every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word))) return false;
  const first = parts[0] ?? '';
  if (needed === 'any' || needed === 'or an office') return true;
  return parts.length > 1 && (needed === 'whole' || title.test(first) || givenNames.has(first.toLowerCase()));
}

function readPerson(knowledge: Knowledge, phrase: string, name: NameNeeded): Attributed | undefined {
  const words = phrase.trim().replace(/['’]s$/u, '');
  const isSure = name === 'any' || name === 'or an office';
  if (isSure && /^(?:my|our)\s(?:\p{L}+\s)?\p{L}+$/iu.test(words)) return { kind: 'unknown', words };
  if (name === 'or an office' && isStrangeOffice(knowledge, words)) return { kind: 'unknown', words };
  const by = readSomebody(knowledge, words.replace(initials, ''));
  if (by?.kind === 'unknown') return isPersonName(words, name) ? by : undefined;
  return by;
}

/** Whom the first of the patterns that finds a person’s name in its group `who` gives. */
export function findIn(
  knowledge: Knowledge,
  patterns: readonly RegExp[],
  sentence: string,
  name: NameNeeded,
): Attributed | undefined {
  for (const pattern of patterns) {
    const who = pattern.exec(sentence)?.groups?.who;
    const by = who === undefined ? undefined : readPerson(knowledge, who, name);
    if (by) return by;
  }
  return undefined;
}

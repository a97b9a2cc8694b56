// A name of the table as it is typed, first and last name, in; whether the last name is another’s that is only like it out: “Ruth Amoss”.
import type { Range } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import { wordsIn } from './own-words.ts';

/** Letters that are left out or stand in another order are a slip; one that is put in or changed makes another name. */
function isOtherName(typed: string, own: string): boolean {
  if (typed === own || typed.length < own.length) return false;
  return (typed.match(/./gu) ?? []).toSorted().join('') !== (own.match(/./gu) ?? []).toSorted().join('');
}

/** Undefined: it is whom the table takes it for. */
export function findNearName(words: string, { start, end, corrected, readings }: Mention): Range | undefined {
  if (!corrected || !readings.every(({ kind }) => kind === 'person')) return undefined;
  const typed = wordsIn(words.slice(start, end));
  const [first, last] = [typed[0], typed.at(-1)];
  if (typed.length < 2 || first === undefined || last === undefined) return undefined;
  const names = readings.flatMap(({ names }) => names.map(({ text }) => wordsIn(text)));
  const isOther = names.every((name) => !name.includes(last)) && names.some((name) => name.includes(first));
  return isOther && names.every((name) => isOtherName(last, name.at(-1) ?? '')) ? { start, end } : undefined;
}

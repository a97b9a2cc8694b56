// The names found in a text, those inside longer ones too; those of them that the text speaks of, out.
import type { Entity } from '../corpus/corpus.ts';
import type { Mention, Names } from './names.ts';

/** “The value of boats”, “the head of the library”: what stands behind such a word is spoken of. */
const leading = /\b(?:of|for|in|at|on|to|from|by|with|and|or|the|an?|its|their)\s$/iu;

/** What is one of a kind, by its own name: “the park” is Harbridge Park. */
const isOneAlone = ({ names }: Entity): boolean => names.every(({ text }) => /^\p{Lu}/u.test(text));

/**
 * A name inside a longer one. “New piers” are piers, but “car parks” are not Harbridge Park; “the Park Board” is of the park only
 * where the park itself is called so, with a capital.
 */
export function findSpokenOf(names: Names, text: string): readonly Mention[] {
  const found = names.findNested(text);
  return found.filter((one) => {
    const outer = found.find(
      ({ start, end }) => start <= one.start && end >= one.end && end - start > one.end - one.start,
    );
    if (!outer) return true;
    const typed = text.slice(one.start, one.end);
    if (/^\p{Lu}/u.test(typed)) return one.readings.some((entity) => names.forms(entity).includes(typed));
    const isBehind = one.end === outer.end && one.start > outer.start;
    return !isBehind || leading.test(text.slice(0, one.start)) || !one.readings.every(isOneAlone);
  });
}

// What stands before a colon in front of a quotation in; who speaks by it out: “Amos:”, “Amos to Reed:”, but nobody by “a note to Amos:”.
import type { Knowledge } from '../../knowledge.ts';
import { addressed, toldBefore } from '../english/attribution-signs.ts';
import { findNamed, readWho } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

/** Between two names that belong together: “the Society’s Ruth Amos”, “Amos and Reed”, “Amos, one of the authors”. */
const together =
  /^(?:['’]s?)?[\s,/&+(]*(?:(?:and|or|of|at|the|prof|professor|sir|dame|dr|mr|mrs|ms|one|some)[.\s]+)*$/iu;

/** Undefined: nobody. */
export function readLabelBefore(knowledge: Knowledge, label: string, before: string): Attributed | undefined {
  if (addressed.test(label)) return undefined;
  const told = toldBefore.exec(label)?.groups;
  if (told?.whom !== undefined)
    return (
      (told.who === undefined ? undefined : readWho(knowledge, told.who, { before, near: 'first' })) ?? {
        kind: 'unknown',
        words: told.whom,
      }
    );
  const [first, second] = findNamed(knowledge, label);
  if (!first || !second || together.test(label.slice(first.end, second.start)))
    return readWho(knowledge, label, { before });
  // “Asked about Reed, Amos:”
  if (label.slice(first.end, second.start).includes(',')) return readWho(knowledge, label, { before });
  const isOwn =
    /\s(?:quote|line|words?|by|from|said)\b[^,]*$|\s(?:interview|talk|chat|speech)\swith\b/iu.test(
      label.slice(first.end, second.start),
    );
  return isOwn
    ? readWho(knowledge, label, { before })
    : readWho(knowledge, label.slice(0, first.end), { before });
}

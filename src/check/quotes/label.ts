// What stands before a colon in front of a quotation in; who speaks by it out: “Amos:”, “Amos to Reed:”, but nobody by “a note to Amos:”.
import type { Knowledge } from '../../knowledge.ts';
import { addressed, toldBefore } from '../english/attribution-signs.ts';
import { kinNoun } from '../english/belonging.ts';
import { givenNames } from '../english/given-names.ts';
import { received } from '../english/receiving.ts';
import { withoutSetAside } from '../english/setting-aside.ts';
import { isOfMany } from '../figures/counted/of-many.ts';
import { findNamed, readSource, readWho } from './speakers.ts';
import { readWhole } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** Between two names that belong together: “the Society’s Ruth Amos”, “Amos and Reed”, “Amos, one of the authors”. */
const together =
  /^(?:['’]s?)?[\s,/&+(]*(?:(?:and|or|of|at|the|prof|professor|sir|dame|dr|mr|mrs|ms|one|some)[.\s]+)*$/iu;

/** “Amos, on what the boards do”: what follows is only what it is about. */
const headed =
  /^(?<head>[^,:]{2,60}?)(?:,\s(?:(?:speaking|talking|writing|commenting)\s)?(?:on|about|of|regarding|re)|\son\s(?:what|how|why|where|when|who|whether))\s/iu;

const onWhat = /\s(?:on|about)\s(?:what|how|why)\s[^,]*$/iu;

/** “Amos, who should know better:” tells nobody to look. */
const shouldKnow =
  /,\swho\s(?:really\s|surely\s|of all people\s)?(?:should|ought to|must|would)\s(?:really\s|surely\s|have\s)?(?:know|known|be(?!\s(?:told|shown|reminded|warned|asked|sent|given))|feel|remember)\b[^,:]{0,60}$/iu;

/** “Priya Shah (the Society)”: a stranger, wherever they work. */
const affiliated = /^(?<who>[^()]{2,50}?)\s?\([^()]*\)$/u;

/** “Read in the Gazette”. */
const readIn = /^\W*(?:just\s)?(?:read|seen|spotted|found)\sin\s(?<where>.{2,60})$/iu;

/** Undefined: nobody. */
export function readLabelBefore(knowledge: Knowledge, text: string, before: string): Attributed | undefined {
  const by = readLabel(knowledge, text, before);
  return by && isTopic(knowledge, by) ? undefined : by;
}

/** “Boards: “set up in 1998””: those of whom the sources give no word are what it is about. */
function isTopic({ facts }: Knowledge, by: Attributed): boolean {
  return (
    by.kind === 'entity' &&
    // “BBS” is one.
    /(?<!['’])\p{Ll}$/u.test(by.words) &&
    isOfMany(by.words) &&
    by.entities.every(({ id, kind }) => kind !== 'person' && facts.quotationsBy(id).length === 0)
  );
}

function readLabel(knowledge: Knowledge, text: string, before: string): Attributed | undefined {
  // “Listen to Amos:” names who is heard.
  const label = withoutSetAside(text.split(/;\s/u).at(-1) ?? text)
    .replace(/^\W*(?:(?:just|do)\s)?listen to\s/iu, '')
    .replace(shouldKnow, '');
  const where = readIn.exec(label)?.groups?.where;
  const source = where === undefined ? undefined : readSource(knowledge, where);
  if (source) return source;
  if (addressed.test(label) || received.test(label)) return undefined;
  const name = affiliated.exec(label)?.groups?.who ?? '';
  const stranger = givenNames.has(name.split(' ')[0]?.toLowerCase() ?? '')
    ? readWhole(knowledge, name)
    : undefined;
  if (stranger?.kind === 'unknown') return stranger;
  const told = toldBefore.exec(label)?.groups;
  if (told?.whom !== undefined)
    return (
      (told.who === undefined ? undefined : readWho(knowledge, told.who, { before, near: 'first' })) ?? {
        kind: 'unknown',
        words: told.whom,
      }
    );
  const head = headed.exec(label)?.groups?.head;
  // “A Society critic, on what the boards do”
  if (head !== undefined && kinNoun.test(head.split(/\s/u).at(-1) ?? ''))
    return { kind: 'unknown', words: head };
  if (head !== undefined && findNamed(knowledge, head).length > 0)
    return readWho(knowledge, head, { before });
  // “More on what the boards do”
  if (onWhat.test(label) && !/\s(?:quote|by|from|said)\s/iu.test(label)) return undefined;
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

// The lines above a quotation in; whom the head of a mail or a form among them names out: “From: Amos”, “Speaker: Amos”.
import type { Knowledge } from '../../knowledge.ts';
import { otherLine, ownLabel, speakerLine } from '../english/record-heads.ts';
import { readSomebody } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** A line that ends in a quotation: what stands below it says whose that one is. */
const ofQuote = /^\s*>|[”"’»]\W*$/u;

/** Undefined: no such head stands right above the quotation. */
export function findRecordHead(knowledge: Knowledge, before: string): Attributed | undefined {
  const lines = before.split('\n');
  const own = lines.at(-1) ?? '';
  if (own.trim() !== '' && !ownLabel.test(own)) return undefined;
  const above = lines.slice(0, -1);
  // The line between a head and its text.
  if (above.length > 1 && (above.at(-1) ?? '').trim() === '') above.pop();
  for (const [index, line] of [...above.entries()].toReversed()) {
    const who = speakerLine.exec(line)?.groups?.who;
    const isBelowQuote = ofQuote.test(above.slice(0, index).findLast((one) => one.trim() !== '') ?? '');
    if (who !== undefined) return isBelowQuote ? undefined : readSomebody(knowledge, who);
    if (!otherLine.test(line)) return undefined;
  }
  return undefined;
}

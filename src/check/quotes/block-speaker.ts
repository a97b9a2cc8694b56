// The text of a block quote in; its words and who it says they are by out: “Amos: …”, “… (Amos)”, “… — Amos”, Amos in its last line.
import type { Range } from '../../corpus/corpus.ts';
import { headings } from '../english/attributing.ts';
import { isStopWord } from '../../search/stop-words.ts';

export interface Block extends Range {
  readonly by?: string;
}

const name = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:of|the|for|de|van|von)\s)?\p{Lu}[\p{L}.’'-]*){0,4}`;

/** In order: what a name stands behind, with the group `by`. */
const behind: readonly RegExp[] = [
  /\n[ \t]*(?:[-–—~]{1,2})\s*(?<by>\p{L}[^\n“"]{1,80})\s*$/u,
  new RegExp(String.raw`\n[ \t]*(?<by>${name})(?:,[^\n“".!?]{1,60})?\s*$`, 'u'),
  new RegExp(String.raw`\s\((?<by>(?:the\s)?${name})(?:,[^\n“"()]{1,60})?\)\s*$`, 'u'),
  new RegExp(
    String.raw`["”’'.!?*_ ]\s?(?:[–—~]|--?)\s+(?<by>(?:the\s)?${name})(?:,[^\n“".!?]{1,60})?\s*$`,
    'u',
  ),
];
const before = new RegExp(
  String.raw`^\s*(?<by>(?:[Tt]he\s)?${name})(?:\s(?:said|says|wrote|writes|tweeted|argued|argues|told\s[^:\n]{1,30}))?:\s+`,
  'u',
);

function isHeading(by: string): boolean {
  const words = by.toLowerCase().split(/\s+/u);
  return words.every((word) => headings.has(word) || isStopWord(word));
}

/** A range of the block's text, without whoever it says the words are by. */
export function readBlockSpeaker(block: string): Block {
  const whole = { start: 0, end: block.length };
  for (const pattern of behind) {
    const match = pattern.exec(block);
    if (match && match.index > 0 && match.groups?.by !== undefined)
      return { start: 0, end: match.index, by: match.groups.by };
  }
  const label = before.exec(block);
  const by = label?.groups?.by;
  return label && by !== undefined && !isHeading(by) && block.length > label[0].length
    ? { start: label[0].length, end: block.length, by }
    : whole;
}

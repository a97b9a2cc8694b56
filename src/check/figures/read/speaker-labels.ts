// A message in; the same, as long, with the names of those who speak blanked where it is a chat that is pasted there, out.
import type { Knowledge } from '../../../knowledge.ts';
import { denying, doubting, imagining, outside } from '../../english/heads.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';

/** The writer’s own lines, or the reader’s: what labels the lines beside them are speakers too, and no places. */
const own = /^[\s>*_-]*(?:me|you|myself|him|her|mum|dad)[*_]*:\s+\p{L}/imu;
const label =
  /^(?<mark>[\s>*_-]*)(?<who>(?:me|you|myself|him|her|mum|dad|\p{Lu}\p{Ll}{1,20})[*_]*:)(?=\s+\p{L})/gimu;

/** “Ann: …” over or under a line “Me: …”. Offsets stay as they are. */
export function blankSpeakers({ names }: Knowledge, text: string): string {
  if (!text.includes('\n') || !own.test(text)) return text;
  return text.replace(label, (run: string, mark: string, who: string) => {
    const name = who.replace(/[*_:]+$/u, '');
    const isKnown = names.find(name).length > 0 || isPlaceOfTheWorld(name.toLowerCase());
    // “Myth: …” says how what follows is meant.
    const isHead = [denying, doubting, imagining, outside].some((head) => head.test(name));
    return isKnown || isHead ? run : `${mark}${' '.repeat(who.length)}`;
  });
}

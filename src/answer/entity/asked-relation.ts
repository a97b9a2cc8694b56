// A question for a person in; whether it asks for somebody who is only told by somebody else (“Ann’s deputy”), out.
import type { Mention } from '../../facts/names.ts';
import type { Question } from '../question/question.ts';

/** “Ann’s job”, “the warden’s name”: what is hers tells who she is. */
const attribute =
  /^(?:(?:full|first|last|real|family|actual|current|job|own|official) )*(?:names?|surname|job|titles?|roles?|positions?|post|office|affiliation|employers?|organi[sz]ation|profession|background|words?)\b/iu;

/** “Who is the wife of Ann?”, “who is deputy to the warden?” */
const relationOf =
  /^(?:so |and )?who(?:['’]s| is| was| are| were) (?:the |an? )?((?:\p{L}+ ){1,3})(?:of|to) (?:the )?$/iu;

/** “Who succeeded Ann?” */
const inTheirPlace =
  /^(?:so |and )?who (?:has |had )?(?:succeeded|replaced|preceded|came before|came after|took over from|reports to|works for|works under) (?:the )?$/iu;

/** “Who does Ann report to?” */
const placedUnder = /^ (?:(?:reports?|answers?|married) to|replaced?|succeed(?:ed)?|married)\b/iu;

/** “Ann’s” and, typed in a hurry, “anns”; a name may itself end so. */
function isOwner(text: string, { start, end, readings }: Mention): boolean {
  const typed = text.slice(start, end).toLowerCase();
  const isPlain = readings.some(({ names }) =>
    names.some((name) => name.text.toLowerCase().endsWith(typed.slice(0, -1))),
  );
  return /['’]s?$/u.test(typed) || (typed.endsWith('s') && isPlain);
}

/** Whether what is asked for is somebody’s boss, wife or predecessor: who somebody is says nothing of those. */
export function asksForRelation({ text, want, mentions, content }: Question): boolean {
  if (want !== 'person') return false;
  const isContent = (at: number): boolean => content.some(({ start }) => start === at);
  return mentions.some((mention) => {
    const { start, end, readings } = mention;
    if (!readings.every(({ kind }) => kind === 'person' || kind === 'post')) return false;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (inTheirPlace.test(before)) return true;
    if (/^who\b/iu.test(text) && placedUnder.test(after)) return true;
    if (isOwner(text, mention)) {
      return isContent(end + 1) && !attribute.test(after.trimStart());
    }
    const [, noun = ''] = relationOf.exec(before) ?? [];
    return noun !== '' && !attribute.test(noun) && !mentions.some(({ end: last }) => last < start);
  });
}

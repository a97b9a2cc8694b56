// A question in; the same without what it puts between commas behind a person as their post or role, out.
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';

const between = /^,\s*((?:who is )?(?:the |an? )?[^,?]{3,60}?),?(?=\s*[,?]|\s*$)/iu;

/**
 * “What did Ann, the head librarian, say?”: whether Ann is that is not asked, and the answer says what she is. A wrong
 * role is so neither searched for nor repeated.
 */
export function dropAppositions(knowledge: Knowledge, text: string): string {
  const mentions = knowledge.names.find(text);
  for (const { end, readings } of mentions) {
    const [person] = readings;
    const [whole, role] = between.exec(text.slice(end)) ?? [];
    if (person.kind !== 'person' || whole === undefined || role === undefined) continue;
    const inside = mentions.filter((one) => one.start >= end && one.end <= end + whole.length);
    const isRole = inside.some((one) =>
      one.readings.some(({ kind }) => kind === 'post' || kind === 'person'),
    );
    const isNamed = inside.some((one) =>
      one.readings.some(
        ({ kind, names }) =>
          kind === 'person' && names.some((name) => name.text === text.slice(one.start, one.end)),
      ),
    );
    const isAll = findTerms(text.slice(end, end + whole.length)).every(
      (term) => term.stop || inside.some((one) => one.start <= end + term.start && one.end >= end + term.end),
    );
    if (isRole && !isNamed && isAll)
      return `${text.slice(0, end)}${text.slice(end + whole.length).replace(/^,/u, '')}`;
  }
  return text;
}

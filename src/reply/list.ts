// What something consists of, to its draft: the members as printed, and whether they are as many as the sources state.
import type { Citation, ListAnswer, Printing, Reading } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { usualActions } from './actions.ts';
import type { Draft } from './draft.ts';
import { item, large, type Line, line, words } from './line.ts';
import { footnotes } from './marks.ts';
import { numbersIn } from './numbers.ts';
import { allSources, counted, they } from './wording.ts';

/** Members that are listed by name; the rest are counted. */
const LISTED = 12;
const MEMBER_LENGTH = 120;

export function draftList(answer: ListAnswer, knowledge: Knowledge): Draft {
  const { citations, entity, members, stated, next } = answer;
  const name = words(stated?.words ?? entity.name);
  const none = line(`${allSources(knowledge, 'do')} not list them.`);
  const evidence = [...members.flatMap(({ citation }) => citations[citation] ?? []), ...citations];
  return {
    head: [large(name.shown, ...name.rest), ...(members.length === 0 ? [none] : listed(answer, knowledge))],
    sections: [{ lead: [], citations: [...new Set(evidence)] }],
    foot: [],
    actions: usualActions(next, knowledge),
    cited: citations,
  };
}

/** “They are listed:” and the members, or how many are where the number stated is another. Nothing without members. */
export function listed(
  {
    members,
    stated,
    citations,
  }: Pick<ListAnswer, 'members' | 'citations'> & { readonly stated?: Reading | undefined },
  knowledge: Knowledge,
): readonly Line[] {
  if (members.length === 0) return [];
  const each = members.map((member) => footnotes(citationsOf(member, citations), knowledge));
  const isOnePlace = new Set(each.map((notes) => notes.join())).size === 1;
  const lead = leadOf(members.length, stated, knowledge);
  const more = members.length - LISTED;
  return [
    isOnePlace ? line(lead, { notes: each[0] ?? [] }, ':') : line(lead, ':'),
    ...members.slice(0, LISTED).map(({ name }, at) => {
      const { shown, rest } = words(name, MEMBER_LENGTH);
      return item(shown, ...rest, { notes: isOnePlace ? [] : (each[at] ?? []) });
    }),
    ...(more > 0 ? [line(`and ${counted(more, 'other')}.`)] : []),
  ];
}

function leadOf(count: number, stated: Reading | undefined, knowledge: Knowledge): string {
  const value = stated === undefined ? undefined : [...numbersIn(stated.value)][0];
  if (value === undefined || value === count) return 'They are listed';
  const but = `${allSources(knowledge, 'list')} ${count}`;
  return count < value ? `${but} of them` : `${but}, more than ${they(knowledge, 'say')} there are`;
}

function citationsOf({ citation }: Printing, citations: readonly Citation[]): readonly Citation[] {
  return citations.slice(citation, citation + 1);
}

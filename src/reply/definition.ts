// What something is, or who somebody is, to its draft. Where the sources only name it, the draft says that.
import type { DefinitionAnswer, Printing } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { usualActions } from './actions.ts';
import type { Draft } from './draft.ts';
import { citedBy } from './figure.ts';
import { item, large, type Line, line, type Span, words } from './line.ts';
import { footnotes } from './marks.ts';
import { allSources, citedSources, they } from './wording.ts';

const ROLES = 6;
const ROLE_LENGTH = 300;

export function draftDefinition(answer: DefinitionAnswer, knowledge: Knowledge): Draft {
  const { citations, entity, next } = answer;
  const name = words(entity.name);
  return {
    head: [large(name.shown, ...name.rest), ...descriptionOf(answer, knowledge)],
    sections: [{ lead: [], citations }],
    foot: [],
    actions: usualActions(next, knowledge),
    cited: citations,
  };
}

function descriptionOf(
  { kind, described, roles, citations }: DefinitionAnswer,
  knowledge: Knowledge,
): readonly Line[] {
  if (roles.length > 0)
    return roles.slice(0, ROLES).map((role) => item(...roleOf(role, citations, knowledge)));
  if (described) return [line(`${citedSources(citations, knowledge, 'say')}:`)];
  const named = allSources(knowledge, 'name');
  const unsaid = `${they(knowledge, 'do')} not say`.replace(/^\w+ /, '');
  const what = kind === 'person' ? `the person and ${unsaid} who that is` : `it and ${unsaid} what it is`;
  return [line(`${named} ${what}.`)];
}

function roleOf(
  { name, citation }: Printing,
  citations: DefinitionAnswer['citations'],
  knowledge: Knowledge,
) {
  const { shown, rest } = words(name, ROLE_LENGTH);
  const notes: Span = { notes: footnotes(citedBy([citation], citations), knowledge) };
  return [shown, ...rest, notes];
}

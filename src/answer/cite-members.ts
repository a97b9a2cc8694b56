// An entity in; its members with the citations that list them out: one citation for each passage, however many it lists.
import type { Entity, Range } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Citation, Printing } from './answer.ts';
import { apart, citeRun, widen } from './cite.ts';

export interface CitedMembers {
  readonly citations: readonly Citation[];
  /** Each member with the index of its citation among these. */
  readonly members: readonly Printing[];
}

/** “North Quay, South Quay and the Basin”, in one sentence: one citation, with three members that point to it. */
export function citeMembers(knowledge: Knowledge, entity: Entity): CitedMembers {
  const printed = entity.members.flatMap((member) => {
    const [evidence] = member.evidence;
    const at = member.at[0];
    return evidence && at ? [{ name: member.text, passage: evidence.passage, at }] : [];
  });
  const byPassage = [...Map.groupBy(printed, ({ passage }) => passage)];
  const cited = byPassage.flatMap(([id, listed]) => {
    const passage = knowledge.findPassage(id);
    if (!passage) return [];
    const bold = listed.map(({ at }) => at).toSorted((a, b) => a.start - b.start);
    return [{ id, citation: citeRun(passage, widen(passage, span(bold)), apart(bold)) }];
  });
  return {
    citations: cited.map(({ citation }) => citation),
    members: printed.map(({ name, passage }) => ({
      name,
      citation: cited.findIndex(({ id }) => id === passage),
    })),
  };
}

function span(runs: readonly Range[]): Range {
  return { start: Math.min(...runs.map(({ start }) => start)), end: Math.max(...runs.map(({ end }) => end)) };
}

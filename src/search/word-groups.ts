// Groups of words, a line each, in; for the stem of each word those that stand in a group with it out.
import { stemOf } from './terms.ts';

export type Groups = ReadonlyMap<string, ReadonlySet<string>>;

/** For each stem the words of its groups; a word may stand in several. */
export function readGroups(...texts: readonly string[]): Groups {
  const groups = new Map<string, Set<string>>();
  for (const line of texts.flatMap((text) => text.trim().split('\n'))) {
    const group = line.split(' ');
    for (const stem of group.map(stemOf)) groups.set(stem, new Set([...(groups.get(stem) ?? []), ...group]));
  }
  return groups;
}

/** The same groups with the stems of their words. */
export function stemsOf(groups: Groups): Groups {
  return new Map([...groups].map(([stem, group]) => [stem, new Set([...group].map(stemOf))]));
}

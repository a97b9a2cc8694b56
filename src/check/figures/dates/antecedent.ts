// The clause of a date in; the same with the name that its “which” stands for: “the boards, which were set up in 1998”.
import { asOneClause, type Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** The clause with those just named that its “which” stands for, and how many they are said to be; as it is where there are none. */
export function withAntecedent(scene: Scene, around: Around): Around {
  const { sentence, clause } = around;
  const isRelative = /^(?:all of )?which\s(?:were|was)\s/iu.test(scene.text.slice(clause.start, clause.end));
  const [number, name] = itemsIn(scene, { start: sentence.start - 1, end: clause.start }).slice(-2);
  const last = name ?? number;
  if (!isRelative || last?.kind !== 'name') return around;
  if (!/^,\s$/u.test(scene.text.slice(last.end, clause.start))) return around;
  const start = number?.kind === 'number' ? number.start : last.start;
  return asOneClause(sentence, { start, end: clause.end });
}

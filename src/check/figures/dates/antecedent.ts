// The clause of a date in; the same with the name that its “which” stands for: “four boards, which were set up in 1998”.
import { asOneClause, type Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** The clause with those just counted that its “which” stands for; as it is where there are none. */
export function withAntecedent(scene: Scene, around: Around): Around {
  const { sentence, clause } = around;
  const isRelative = /^(?:all of )?which\swere\s/iu.test(scene.text.slice(clause.start, clause.end));
  const [number, name] = itemsIn(scene, { start: sentence.start, end: clause.start }).slice(-2);
  if (!isRelative || number?.kind !== 'number' || name?.kind !== 'name') return around;
  if (!/^,\s$/u.test(scene.text.slice(name.end, clause.start))) return around;
  return asOneClause(sentence, { start: number.start, end: clause.end });
}

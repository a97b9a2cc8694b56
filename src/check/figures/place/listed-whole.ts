// A name in its sentence and a figure in; whether all the parts of what the figure counts are listed there, and it is one, out.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

/** “The two sides are North and South”: all the parts of what is counted, and so the whole. */
export function isListedWhole(scene: Scene, item: Item, { sentence }: Around, { about }: Figure): boolean {
  const parts = scene.knowledge.findEntity(about)?.members.map(({ entity }) => entity) ?? [];
  const isNamed = (id: string | undefined, one: Item) =>
    one.kind === 'name' && id !== undefined && one.mention.readings.some((entity) => entity.id === id);
  return (
    parts.some((id) => isNamed(id, item)) &&
    parts.every((id) => itemsIn(scene, sentence).some((one) => isNamed(id, one)))
  );
}

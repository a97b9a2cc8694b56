// A word of a message in; whether it says that what is counted is of the place that all of the corpus is set in, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePer } from '../../../corpus/once.ts';
import { findPlaced, isOfSetting } from '../../../answer/figure/fit-setting.ts';
import type { Item, Scene } from '../read/scene.ts';

const placedIn = oncePer(({ knowledge, text }: Scene) => findPlaced(knowledge, text));

/** “In the region”, where every source tells of the one. */
export function namesSetting(scene: Scene, { start, end }: Item): boolean {
  return placedIn(scene).some((run) => run.start <= start && end <= run.end);
}

/** The same of a figure that is stated of all of it. */
export function placesInSetting(scene: Scene, item: Item, figure: Figure): boolean {
  return namesSetting(scene, item) && isOfSetting(scene.knowledge, figure);
}

// A length of time that fits a figure, in its message, in; whether what lasts so long is for somebody else, out.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { scopeEntities } from '../place/scopes.ts';
import { statedEntities } from '../words/stated.ts';

/** “Three-year plans for the trams”: for whom the sources do not say they are. */
export function isPlannedForOthers(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause } = scene.around(claim.start);
  const items = itemsIn(scene, clause);
  const name = items.find(
    (item) =>
      item.kind === 'name' &&
      item.end >= claim.end &&
      item.mention.readings.some(({ id }) => id === figure.about),
  );
  const end = Math.max(name?.end ?? claim.end, claim.end);
  // What is for them is in answer to what they are given.
  const given = scene.knowledge.corpus.figures
    .filter(({ measure }) => measure === 'money')
    .flatMap((sum) => scopeEntities(scene.knowledge, sum).map(({ id }) => id));
  const stated = new Set([...statedEntities(scene.knowledge, figure), ...given]);
  return items.some(
    (item) =>
      item.kind === 'name' &&
      item.start > end &&
      /^\s(?:for|on|about|covering)\s(?:(?:the|our|all|its)\s)*$/iu.test(scene.text.slice(end, item.start)) &&
      !item.mention.readings.some(({ id, kind }) => stated.has(id) || kind === 'place'),
  );
}

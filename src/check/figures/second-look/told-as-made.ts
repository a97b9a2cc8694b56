// A length of time that fits a figure, in its message, in; whether what lasts so long is told as made, where the sources only
// foretell it, or as made by somebody who tells of it, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { before, foretold, hasMade, isMade, madeBy, toCome } from '../../english/coming.ts';
import { isPublisher } from '../../publishers.ts';
import type { Claim } from '../read/claim.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** Whether the sources speak of the thing as one to come. */
function isForetold({ knowledge }: Scene, { about, evidence }: Figure): boolean {
  const named = knowledge.findEntity(about)?.names.flatMap((name) => name.evidence) ?? [];
  return [...evidence, ...named].some(({ quote }) => foretold.test(quote));
}

/** “Three-year plans from the institute”, which only writes of them, or from a person. */
function isByAuthor(scene: Scene, range: Range): boolean {
  const { knowledge } = scene;
  return itemsIn(scene, range).some(
    (item) =>
      item.kind === 'name' &&
      madeBy.test(scene.text.slice(range.start, item.start)) &&
      item.mention.readings.every(
        ({ id, kind }) =>
          isPublisher(knowledge, id) || kind === 'person' || kind === 'document' || kind === 'post',
      ),
  );
}

/** “The council published three-year plans last year”, “three-year plans from the institute”. */
export function isToldAsMade(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence, chunk } = scene.around(claim.start);
  const name = scene.items.find(
    (item) =>
      item.kind === 'name' &&
      item.end >= claim.end &&
      item.start <= claim.end + 1 &&
      item.mention.readings.some(({ id }) => id === figure.about),
  );
  const start = Math.min(name?.start ?? claim.start, claim.span.start);
  const end = Math.max(name?.end ?? claim.end, claim.end);
  if (isByAuthor(scene, { start: end, end: sentence.end })) return true;
  if (!isForetold(scene, figure)) return false;
  const [lead, rest] = [scene.typed.slice(sentence.start, start), scene.typed.slice(end, sentence.end)];
  if (isMade.test(rest)) return true;
  const isOpen = !toCome.test(lead + rest);
  return isOpen && (hasMade.test(lead) || before.test(scene.typed.slice(chunk.start, chunk.end)));
}

// A share in a statement that tells several in; the statement without the others and those they are of, out: “… higher in riders (9%)
// than among drivers (7%)”.
import type { Range } from '../../../corpus/corpus.ts';
import { blank } from '../read/blank.ts';
import type { Claim } from '../read/claim.ts';
import { readScene, type Scene } from '../read/scene.ts';

/** How far those a share is of may stand from it, in characters. */
const beside = 6;

/** A share with the name right beside it, and what leads to that. */
function phraseOf({ items, text }: Scene, { span }: Claim): Range | undefined {
  const group = items.find(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.some(({ kind }) => kind === 'group' || kind === 'body') &&
      (item.end <= span.start
        ? span.start - item.end <= beside && !/[,;\n]/u.test(text.slice(item.end, span.start))
        : item.start >= span.end &&
          /^\s(?:of|in|among|for)\s(?:the\s|\p{L}+['’]s\s)?$/u.test(text.slice(span.end, item.start))),
  );
  if (!group) return undefined;
  const start = Math.min(group.start, span.start);
  const lead = /(?:\b(?:in|of|among|for)\s)?(?:(?:the|its|\p{L}+['’]s)\s)?$/iu.exec(text.slice(0, start));
  return { start: start - (lead?.[0].length ?? 0), end: Math.max(group.end, span.end) };
}

export function withoutOthers(scene: Scene, claim: Claim): Scene {
  const others = scene.claims.filter((one) => one.kind === 'share' && one.start !== claim.start);
  const phrases = others
    .flatMap((one) => phraseOf(scene, one) ?? [])
    .filter(({ start, end }) => end <= claim.span.start || start >= claim.span.end);
  return phrases.length === 0 ? scene : readScene(scene.knowledge, blank(scene.typed, phrases));
}

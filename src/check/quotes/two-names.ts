// Names side by side in; whether they stand for one speaker or for two out: “Amos and Reed”, “Amos? No, Reed”.
import type { Range } from '../../corpus/corpus.ts';
import type { Attributed } from './whose-words.ts';

const titles = String.raw`(?:(?:the|prof\.?|professor|sir|dame|lord|lady|dr\.?|mr\.?|ms\.?|mrs\.?|maybe|possibly|perhaps)\s)*`;
const joint = new RegExp(
  String.raw`^(?:\s(?:and|or|&|and\/or|\+|as well as|along with)\s|\s?[/&+]\s?)${titles}$`,
  'iu',
);
/** Nothing stands before the first that makes it part of something else: “they thanked Amos and Reed said”. */
const begins =
  /(?:^|[,;:(–—-]\s*)(?:(?:both|either|so|and|but|then|even|as|also|the|yesterday|today|said|by|per|via|from|with|according to|quote from|prof|professor|sir|dame|dr|mr|mrs|ms|joint|statement|i|we|dis|agree)[.:]?\s+)*$/iu;

export interface Named extends Range {
  readonly by: Attributed;
}

function isSame(one: Attributed, other: Attributed): boolean {
  return (
    one.kind === 'entity' &&
    other.kind === 'entity' &&
    one.entities.some(({ id }) => other.entities.some((entity) => entity.id === id))
  );
}

/** The chosen one of several and whoever is named together with it; undefined where it stands alone. */
export function readTogether(words: string, named: readonly Named[], chosen: Range): Attributed | undefined {
  const sorted = named.toSorted((a, b) => a.start - b.start);
  for (const [index, first] of sorted.entries()) {
    const second = sorted[index + 1];
    if (!second || ![first.start, second.start].includes(chosen.start) || isSame(first.by, second.by))
      continue;
    if (!joint.test(words.slice(first.end, second.start)) || !begins.test(words.slice(0, first.start)))
      continue;
    return { kind: 'each', each: [first.by, second.by], words: words.slice(first.start, second.end) };
  }
  return undefined;
}

/** Two speakers who are said to have said the same at once. */
export function bothOf(one: Attributed, other: Attributed): Attributed {
  return isSame(one, other) ? one : { kind: 'each', each: [one, other], words: other.words };
}

const instead =
  /^[^\p{L}\n]{0,5}(?:no|nope|nah|wait|hang on|sorry|oops|actually|i mean|or (?:was|is) it|or maybe|make that|correction|scratch that|my bad|my mistake)\b[\s,.!:–—-]*(?:(?:no|wait|sorry|oops|it(?:['’]s| was| is)|that(?:['’]s| was| is)|i mean|i meant|make that|actually)[\s,]+)*/iu;
const nextName =
  /^(?:[Tt]he\s)?\p{L}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}(?=\s*(?:[.!?;)\]]|\n|$|said\b|wrote\b|,\s(?:not|sorry|of course|my|i mean)\b))/u;

/** Behind a name, or behind a quotation whose speaker was named: “no, Reed”, “sorry, Ruth Reed”. */
export function findInsteadOf(text: string): string | undefined {
  const turn = instead.exec(text)?.[0];
  return turn === undefined ? undefined : nextName.exec(text.slice(turn.length))?.[0];
}

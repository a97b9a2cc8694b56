// Numbers with the words right around them that limit them in; the same, limited by the end of their clause as well, out.
import { isDated, type Claim } from './claim.ts';
import { extentOf, type Limits } from './limits.ts';

/** “20 groups in town, tops”; another number in between has it for its own. */
const trailing =
  /^(?:\s[\p{L}’'&/-]+){1,7}?,?\s(?<word>tops|max|maximum|at (?:the )?(?:very )?most|min|minimum|at (?:the )?(?:very )?least|or thereabouts|or so|give or take|roughly|approximately|approx|more or less|(?:plus|and) (?:a few|some|several|a couple)(?: more| others))(?=\s*(?:$|[.,;:!?)\n]|(?:i|because|but|and|so|though|lol|mate|surely|imo|tbh)\b))/iu;

/** “20 groups +/- 2”, “20 (±2) groups”. */
const plusMinus =
  /^(?:\s[\p{L}’'&/-]+){0,7}?,?\s?\(?(?:\+\s?\/?\s?[-–−]|±)\s?(?:\d|(?:an?|one|two|three|four|five|ten)\b)/iu;

const bounds: readonly (readonly [RegExp, NonNullable<Limits['bound']>])[] = [
  [/tops|max|most/iu, 'at most'],
  [/min|least/iu, 'at least'],
];

function limit(text: string, claim: Claim): Claim {
  const isPlain = claim.extent === undefined && claim.limits.bound === undefined && !claim.isOne;
  if (isPlain && !isDated(claim) && plusMinus.test(text.slice(claim.end)))
    return { ...claim, limits: { ...claim.limits, rough: true } };
  const word = isPlain && !isDated(claim) ? trailing.exec(text.slice(claim.end))?.groups?.word : undefined;
  if (word === undefined || typeof claim.value !== 'number') return claim;
  const bound = bounds.find(([pattern]) => pattern.test(word))?.[1];
  if (bound === undefined) return { ...claim, limits: { ...claim.limits, rough: true } };
  return { ...claim, limits: { ...claim.limits, bound }, extent: extentOf(bound, claim.value) };
}

/** “At most”, “or so” behind what a number counts. */
export function limitFromBehind(text: string, claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => limit(text, claim));
}

// A figure in; its quotes, and what those of a part of a known whole come to when they are said the other way round, out.
//
// “Of the town’s 24 halls, nine are shut” is “nine of the town’s 24 halls are shut” and “nine halls are shut”. What is said there
// of the nine is not said of the 24.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { findTerms } from '../../../search/terms.ts';
import type { Claim } from '../read/claim.ts';
import { readScene, type Scene } from '../read/scene.ts';
import { quotesOf, type Quote } from './own-quotes.ts';

const ofWhole = /^Of\s(?<lead>[^,\d]*)(?<whole>\d[\d,.]*)\s(?<noun>[^,\d]+),\s(?<part>\S+)\s(?<rest>.+)$/su;
const partOf =
  /^(?:only\s|just\s)?(?<part>\S+)\sof\s(?<lead>(?:\S+\s){1,2}?)(?<whole>\d[\d,.]*)\s(?<noun>[^,\d]+?)\s(?<rest>(?:are|is|were|was|have|has|had)\s.+)$/isu;

function turnRound(quote: string): readonly string[] {
  const found = ofWhole.exec(quote) ?? partOf.exec(quote);
  if (!found) return [];
  const { lead = '', whole = '', noun = '', part = '', rest = '' } = found.groups ?? {};
  return [
    `${part} of ${lead}${whole} ${noun} ${rest}`,
    `${part} of ${lead}${noun} ${rest}`,
    `${part} out of ${whole} ${noun} ${rest}`,
    `${part} ${noun} ${rest}`,
  ];
}

/** “Nine of the 24 halls are shut”, as a quote for the 24. */
function isWhole({ scene, claim }: Quote): boolean {
  const lead = scene.text.slice(0, claim.span.start);
  const others = scene.claims.filter((one) => one !== claim);
  return (
    others.some(
      ({ end }) =>
        end <= claim.start && /^\sof\s(?:\S+\s){1,2}$/iu.test(scene.text.slice(end, claim.span.start)),
    ) ||
    (/^Of\s/u.test(lead) && others.some(({ start }) => start >= claim.end))
  );
}

/** The ways to say what the figure’s quotes say of its number. */
export const wordingsOf = oncePerPair((knowledge: Knowledge, figure: Figure): readonly Quote[] => [
  ...quotesOf(knowledge, figure).filter((quote) => !isWhole(quote)),
  ...figure.evidence
    .flatMap(({ quote }) => turnRound(quote))
    .flatMap((text): readonly Quote[] => {
      const scene = readScene(knowledge, text);
      const [claim] = scene.claims;
      return claim?.start === 0 && String(claim.value) === String(figure.value)
        ? [{ scene, claim, items: scene.items }]
        : [];
    }),
]);

/** The stems of a stretch, without small words. */
function stemsIn(text: string): readonly string[] {
  return findTerms(text)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);
}

/** “24 halls are shut”, where nine of the 24 are: in words that no other quote has of the 24. */
export function isSaidOfPart(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { knowledge, text } = scene;
  const quotes = quotesOf(knowledge, figure);
  const rest = quotes.filter((quote) => !isWhole(quote)).flatMap((quote) => stemsIn(quote.scene.text));
  const { clause } = scene.around(claim.start);
  const isPart = /(?:\d|\p{L})\sof\s(?:\S+\s){1,2}$|^\W*of\s/iu.test(
    text.slice(clause.start, claim.span.start),
  );
  const said = new Set(stemsIn(text.slice(claim.end, clause.end)));
  return (
    !isPart &&
    quotes
      .filter(isWhole)
      .flatMap((quote) => stemsIn(behindNoun(quote)))
      .some((stem) => said.has(stem) && !rest.includes(stem))
  );
}

/** What a quote says of the part: behind the verb, or the comma, that follows the whole. */
function behindNoun({ scene, claim }: Quote): string {
  const behind = scene.text.slice(claim.end);
  return behind.slice(Math.max(0, behind.search(/,\s|\s(?:is|are|was|were|has|have|had)\s/u)));
}

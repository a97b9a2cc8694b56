// A date in its clause, and the figures that the other numbers there match, in; the one whose quote and scope have that date so, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import type { Claim } from '../read/claim.ts';
import type { Held } from '../held.ts';
import { readScene, type Scene } from '../read/scene.ts';
import { quotesOf } from '../words/own-quotes.ts';

const readScope = oncePerPair((knowledge: Knowledge, { scope = '' }: Figure) => readScene(knowledge, scope));

/** “Fares have risen by 7 per cent since 1998”: the year is the source’s own as much as the share. */
export function holdInQuote({ knowledge }: Scene, claim: Claim, beside: readonly Held[]): Held | undefined {
  const isThere = ({ claims }: Scene) =>
    claims.some(
      ({ kind, value, qualifier }) =>
        kind === claim.kind && value === claim.value && qualifier === claim.qualifier,
    );
  return beside.find(
    ({ figure, verdict }) =>
      verdict === 'matches' &&
      isThere(readScope(knowledge, figure)) &&
      quotesOf(knowledge, figure).some(({ scene }) => isThere(scene)),
  );
}

// A share in; whether its own quote says by how much something rose or fell, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { turnIn, type Turn } from '../../english/rises.ts';
import { quotesOf } from './own-quotes.ts';

/** “Fares have risen by 7 per cent”: a share that is no part of anything; none where it is a part. */
export const ownTurn = oncePerPair((knowledge: Knowledge, figure: Figure): Turn | undefined => {
  const [first, ...more] = quotesOf(knowledge, figure).map(({ scene, claim }) =>
    /^\s?of\b/iu.test(scene.text.slice(claim.end)) ? undefined : turnIn(scene.text),
  );
  return figure.measure === 'share' && more.every((turn) => turn === first) ? first : undefined;
});

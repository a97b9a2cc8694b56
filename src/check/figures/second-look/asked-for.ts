// A count that fits a figure, in its message, in; whether the message says that there are so many where the sources only ask for them, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { proposed, supposed, supposedDue } from '../../english/manner.ts';
import { isAskedFor } from '../manner/foretold.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

const wished = /\b(?:be|should|must|ask(?:s|ed)?|first|to)\b/iu;

/** “12 more halls were opened”, of halls that a report asks for. */
export function isOnlyAskedFor(scene: Scene, claim: Claim, figure: Figure): boolean {
  if (!isAskedFor(scene.knowledge, figure)) return false;
  const { clause } = scene.around(claim.start);
  const said = scene.text.slice(clause.start, clause.end);
  return (
    hasVerb.test(said) && ![wished, proposed, supposed, supposedDue].some((pattern) => pattern.test(said))
  );
}

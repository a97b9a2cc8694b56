// A question and a run of it that names somebody or something in; what they are asked to do or have, out.
import type { Range } from '../../corpus/corpus.ts';

/** What may stand before a name and leaves it the whole thing: “the”, “our whole”, “all the”. */
export const articles = String.raw`(?:(?:the|this|our|all|whole|entire)\s+)*`;

const leading = new RegExp(
  String.raw`\b(?:(?<do>do|does)|(?<did>did)|(?<have>has|have|had))\s+${articles}$`,
  'iu',
);

export interface AskedDoer {
  /** “Does the town”, “did the town”, “has the town”. */
  readonly verb: 'do' | 'did' | 'have';
  /** What follows the name. */
  readonly behind: string;
}

/** “How many boats does the whole town have?”: ` have?`, behind “do”. Undefined where no such verb leads to the name. */
export function findAskedDoer(text: string, { start, end }: Range): AskedDoer | undefined {
  const led = leading.exec(text.slice(0, start))?.groups;
  if (!led) return undefined;
  const verb = led.do === undefined ? (led.did === undefined ? 'have' : 'did') : 'do';
  return { verb, behind: text.slice(end) };
}

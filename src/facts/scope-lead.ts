// The scope of a figure in (“moving to Wales”); how it stands to the name in it, and whether other words stand so to that name, out.
import type { Figure } from '../corpus/corpus.ts';
import { oncePerPair } from '../corpus/once.ts';
import type { Names } from './names.ts';

export interface ScopeLead {
  /** The word that leads to the name: “to”. */
  readonly word: string;
  /** The ids of what the name means. */
  readonly ids: ReadonlySet<string>;
  /** Whether a text that ends right before that name leads to it in the same way: “into”. */
  leadsThere(left: string): boolean;
  /** Whether it leads to it in another: “from”, “in”. */
  leadsElsewhere(left: string): boolean;
}

/** Those that say for what, whence, whither or where; “of” and “by” are said without them as well (“the board’s”). */
const leads: ReadonlySet<string> = new Set(
  'for from to into onto toward towards in within inside outside at on near across through via between beyond behind under over against with without'.split(
    ' ',
  ),
);

const whither = 'to|into|onto|towards?';
const where = 'in|within|inside|at|across|throughout';
/** What says the same as a lead; of any other, the lead itself. */
const alike: Readonly<Record<string, string>> = {
  for: String.raw`for|to|into|towards?|on|in|at|giv(?:e|es|en|ing)|gave|hand(?:s|ed|ing)?|promis(?:es|ed|ing)|offer(?:s|ed|ing)?|award(?:s|ed|ing)?`,
  from: String.raw`from|(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|dependent|reliant)\s(?:up)?on`,
  to: whither,
  into: whither,
  onto: whither,
  toward: whither,
  towards: whither,
  in: where,
  within: where,
  inside: where,
  at: where,
  across: where,
};

const before = (words: string) =>
  new RegExp(
    String.raw`\b(?:${words})\s+(?:(?:the|our|its|(?:some|else)where in|across)\s+)?(?:\p{L}+['’]s\s)?$`,
    'iu',
  );
const elsewhere = before(`from|out of|${whither}|in|within|inside|at`);

/** How a scope leads to the first name in it; undefined where it names nothing, or says nothing of how it stands to it. */
export const findScopeLead = oncePerPair((names: Names, { scope = '' }: Figure): ScopeLead | undefined => {
  const [first] = names.find(scope);
  const word = first && /(\p{L}+)\s+(?:the\s+)?$/u.exec(scope.slice(0, first.start))?.[1]?.toLowerCase();
  if (word === undefined || !leads.has(word)) return undefined;
  const same = before(alike[word] ?? word);
  return {
    word,
    ids: new Set(first?.readings.map(({ id }) => id)),
    leadsThere: (left) => same.test(left),
    leadsElsewhere: (left) => elsewhere.test(left) && !same.test(left),
  };
});

// Takes sources and facts written inline; gives the checked corpus they make, or throws with every problem.
import { stringify } from 'yaml';
import type { z } from 'zod';
import { checkCorpus } from '../../src/corpus/check.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import type { factsSchema } from '../../src/corpus/schema.ts';

type FactsInput = z.input<typeof factsSchema>;

export interface InlineCorpus {
  /** Text by source id: paragraphs apart by an empty line, front matter between `---` lines where it matters. */
  readonly sources: Readonly<Record<string, string>>;
  /** The fact table as an object, `corpus` optional; as a string it is the file itself; left out, there is none. */
  readonly facts?: Partial<FactsInput> | string;
}

const about: FactsInput['corpus'] = {
  title: 'A test corpus',
  description: 'Texts written for a test.',
  examples: ['What is this?'],
};

/** The folder that `inline` describes, as read.ts would give it. */
export function rawCorpusOf(inline: InlineCorpus): RawCorpus {
  const sources = Object.entries(inline.sources).map(([id, text]) => ({ file: `sources/${id}.md`, text }));
  if (inline.facts === undefined) return { sources };
  const text =
    typeof inline.facts === 'string' ? inline.facts : stringify({ corpus: about, ...inline.facts });
  return { sources, facts: { file: 'facts.yaml', text } };
}

/** The corpus that `inline` describes. Throws an Error that lists every problem, if it has any. */
export function corpusOf(inline: InlineCorpus): Corpus {
  const checked = checkCorpus(rawCorpusOf(inline));
  if ('corpus' in checked) return checked.corpus;
  throw new Error(checked.problems.map(describeProblem).join('\n'));
}

// Words and a corpus in; the description of a command or option, as long as Discord takes it, out.
import { calledIn } from '../answer/named.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** A description: fixed, or made from the corpus that is served, so that its examples can be answered. */
export type Text = string | ((corpus: Corpus) => string);

/** Discord's limit on the description of a command or option, in characters. */
export const DESCRIPTION_LENGTH = 100;

/** The description for this corpus, 1 to 100 characters. */
export function describe(text: Text, corpus: Corpus): string {
  const words = typeof text === 'string' ? text : text(corpus);
  const characters = Array.from(words);
  if (characters.length <= DESCRIPTION_LENGTH) return words;
  return `${characters.slice(0, DESCRIPTION_LENGTH - 1).join('')}…`;
}

/** “Who said it” with “such as A or B”: the first two examples that leave the whole within a description, or none. */
export function suchAs(words: string, examples: readonly string[]): string {
  const [first, second] = examples;
  const candidates = [
    ...(first !== undefined && second !== undefined ? [`${words}, such as ${first} or ${second}`] : []),
    ...examples.map((example) => `${words}, such as ${example}`),
  ];
  return candidates.find((candidate) => Array.from(candidate).length <= DESCRIPTION_LENGTH) ?? words;
}

/** Entities as people name them, for examples: each once, in the order given; an unknown id is left out. */
export function entityNames(corpus: Corpus, ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const entity = corpus.entities.find((candidate) => candidate.id === id);
    return entity ? [calledIn(entity)] : [];
  });
}

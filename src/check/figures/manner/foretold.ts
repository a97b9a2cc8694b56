// A figure in; whether its own sentence foretells, wants, plans or proposes it, so that a message which does the same doubts nothing, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import { findSentenceAround } from '../../../facts/table.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { proposed, supposedDue } from '../../english/manner.ts';
import { readScene } from '../read/scene.ts';

/** “It asks that 12 more halls be opened”. */
const subjunctive =
  /\bthat\s(?!.*\b(?:to|will|would|could|should|must|may|might|can|shall)\sbe\b)[^,;]*?(?<!\bnot\s)\bbe\s\p{L}+(?:ed|en|t)\b/isu;

/** Up to what is planned, and no other name or verb between. */
const planFor = /\b(?:plan|plans|proposal|proposals|idea) (?:for|of) (?:an? |the )?\S?$/iu;

interface Stating {
  readonly text: string;
  /** Where the evidence begins in it, and where the words that state the value do. */
  readonly quoted: number;
  readonly stated: number;
}

/** The sentences that the evidence of a figure stands in. */
function sentencesOf(knowledge: Knowledge, { evidence }: Figure): readonly Stating[] {
  return evidence.flatMap((one) => {
    const passage = knowledge.findPassage(one.passage);
    if (!passage) return [];
    const { start, end } = findSentenceAround(passage, one);
    return [
      { text: passage.text.slice(start, end), quoted: one.start - start, stated: one.says.start - start },
    ];
  });
}

/** “The town would be divided into four areas”, “a report that wants four areas”. */
export const isForetold = oncePerPair((knowledge: Knowledge, figure: Figure): boolean =>
  sentencesOf(knowledge, figure).some(({ text, stated }) => {
    const scene = readScene(knowledge, text);
    const { sentence, clause } = scene.around(stated);
    const said = scene.text.slice(clause.start, clause.end);
    // “…, each with its own hall”: with the verb of the sentence.
    const told =
      hasVerb.test(said) || proposed.test(said) ? said : scene.text.slice(sentence.start, sentence.end);
    return supposedDue.test(told) || proposed.test(told) || subjunctive.test(text);
  }),
);

/** “A plan for a toll of £3”: whoever says what it would have been tells of the plan. */
export const isPlanned = oncePerPair((knowledge: Knowledge, figure: Figure): boolean =>
  sentencesOf(knowledge, figure).some(({ text, quoted }) => planFor.test(text.slice(0, quoted + 1))),
);

/** Whether the sources only ask for it: nobody has it yet. */
export const isAskedFor = oncePerPair((knowledge: Knowledge, figure: Figure): boolean =>
  sentencesOf(knowledge, figure).every(({ text }) => subjunctive.test(text)),
);

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

/** “The town would be divided into four areas”, “a report that wants four areas”. */
export const isForetold = oncePerPair((knowledge: Knowledge, figure: Figure): boolean =>
  figure.evidence.some((evidence) => {
    const passage = knowledge.findPassage(evidence.passage);
    if (!passage) return false;
    const { start, end } = findSentenceAround(passage, evidence);
    const scene = readScene(knowledge, passage.text.slice(start, end));
    const { sentence, clause } = scene.around(evidence.says.start - start);
    const said = scene.text.slice(clause.start, clause.end);
    // “…, each with its own hall”: with the verb of the sentence.
    const told =
      hasVerb.test(said) || proposed.test(said) ? said : scene.text.slice(sentence.start, sentence.end);
    return supposedDue.test(told) || proposed.test(told) || subjunctive.test(passage.text.slice(start, end));
  }),
);

/** “A plan for a toll of £3”: whoever says what it would have been tells of the plan. */
export const isPlanned = oncePerPair((knowledge: Knowledge, figure: Figure): boolean =>
  figure.evidence.some((evidence) => {
    const passage = knowledge.findPassage(evidence.passage);
    if (!passage) return false;
    const { start } = findSentenceAround(passage, evidence);
    return planFor.test(passage.text.slice(start, evidence.start + 1));
  }),
);

/** Whether the sources only ask for it: nobody has it yet. */
export const isAskedFor = oncePerPair((knowledge: Knowledge, figure: Figure): boolean =>
  figure.evidence.every((evidence) => {
    const passage = knowledge.findPassage(evidence.passage);
    if (!passage) return false;
    const { start, end } = findSentenceAround(passage, evidence);
    return subjunctive.test(passage.text.slice(start, end));
  }),
);

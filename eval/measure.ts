// The bundled corpus and its questions in; the grades of both sets and their scores out.
import { loadCorpus } from '../src/corpus/load.ts';
import { buildKnowledge, type Knowledge } from '../src/knowledge.ts';
import type { Score } from '../src/score.ts';
import { gradeTrial, type Grade } from './grade.ts';
import { readConversations, readSpeakers, type SetName } from './question-files.ts';
import { scoreSet } from './score.ts';
import { playAll } from './trials.ts';

export interface Measured {
  readonly score: Score;
  readonly grades: Readonly<Record<SetName, readonly Grade[]>>;
}

async function gradeSet(knowledge: Knowledge, set: SetName): Promise<readonly Grade[]> {
  const said = readSpeakers();
  const trials = await playAll(knowledge, readConversations(set));
  return trials.map((trial) => gradeTrial(trial, (id) => knowledge.findPassage(id)?.text, said));
}

/** Puts both sets of questions to the bundled corpus. The scores are the same for the same program and corpus. */
export async function measure(): Promise<Measured> {
  const knowledge = buildKnowledge(await loadCorpus('corpus'));
  const tune = await gradeSet(knowledge, 'tune');
  const report = await gradeSet(knowledge, 'report');
  return {
    score: { corpus: knowledge.corpus.hash, report: scoreSet(report), tune: scoreSet(tune) },
    grades: { tune, report },
  };
}

// Corpora that the rules were not made for, each with messages and questions that were written before the bot was asked: what
// it makes of another community's report.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gradeTrial } from '../../eval/grade.ts';
import { parseQuestions, type Said } from '../../eval/question.ts';
import { playAll } from '../../eval/trials.ts';
import { checkText } from '../../src/check/check-text.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { readMessages } from '../check/checked-messages.ts';
import { compareVerdicts, findWrong } from '../check/compare-verdicts.ts';

/** Whose words are whose, as the table has it. */
function saidIn(knowledge: Knowledge): readonly Said[] {
  return knowledge.corpus.quotations.flatMap(({ speaker, parts }) => {
    const name = speaker === undefined ? undefined : knowledge.findEntity(speaker)?.names[0].text;
    return name === undefined
      ? []
      : parts.map(({ passage, quote }) => ({ passage, speakers: [name], words: quote }));
  });
}

describe.each(['harbours', 'park'])('%s', async (name) => {
  const folder = `test/elsewhere/${name}`;
  const knowledge = buildKnowledge(await loadCorpus(folder));
  const checked = readMessages(`${folder}/messages.jsonl`).map((one) => ({
    ...one,
    found: checkText(knowledge, one.message),
  }));
  const figures = checked.flatMap(({ id, figures: wanted, found }) =>
    compareVerdicts(id, wanted, found.figures),
  );
  const quotes = checked.flatMap(({ id, quotes: wanted, found }) =>
    compareVerdicts(id, wanted, found.quotes),
  );

  test('nothing false is called right', () => {
    expect(findWrong(figures).filter(({ got }) => got === 'matches')).toEqual([]);
    expect(findWrong(quotes).filter(({ got }) => got === 'verbatim')).toEqual([]);
  });

  test('95 of 100 numbers and quotations are given the right verdict', () => {
    expect(findWrong(figures).length / figures.length).toBeLessThanOrEqual(0.05);
    expect(findWrong(quotes).length / quotes.length).toBeLessThanOrEqual(0.05);
  });

  test('9 of 10 questions are answered right, and none that has no answer', async () => {
    const questions = parseQuestions(readFileSync(`${folder}/questions.jsonl`, 'utf8'));
    const said = saidIn(knowledge);
    const grades = (await playAll(knowledge, questions)).map((trial) =>
      gradeTrial(trial, (id) => knowledge.findPassage(id)?.text, said),
    );
    const answerable = grades.filter(({ unanswerable }) => !unanswerable);
    expect(grades.filter(({ falseAnswer }) => falseAnswer).map(({ trial }) => trial.question)).toEqual([]);
    expect(grades.every(({ quotes: all, verbatim }) => all === verbatim)).toBe(true);
    expect(answerable.filter(({ right }) => right).length / answerable.length).toBeGreaterThanOrEqual(0.9);
  });
});

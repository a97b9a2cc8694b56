import { describe, expect, it } from 'vitest';
import { readKnownQuestions } from '../../src/corpus/known-questions.ts';
import { checkCorpus } from '../../src/corpus/check.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';
import { withholdFacts } from '../../src/corpus/withhold.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { askForFacts } from '../../src/review/fact-questions.ts';
import { type Difference, rehearse } from '../../src/review/rehearse.ts';
import { rawCorpusOf } from '../support/corpus.ts';

const report = [
  'The town has 12 branch libraries and four mobile libraries.',
  '“Readers asked for longer hours,” said Lena Vogt, the head of reader services.',
  'The roof of the oldest building leaks whenever it rains.',
].join('\n\n');

const ev = (quote: string) => ({ source: 'report', quote });
const entity = (id: string, text: string, more: object = {}) => ({
  id,
  kind: 'term' as const,
  names: [{ text, evidence: [ev(text)] }],
  plural: text,
  ...more,
});
const count = (id: string, about: string, value: number, quote: string) => ({
  ...{ id, about, measure: 'count' as const, value },
  evidence: [ev(quote)],
});
const facts = {
  entities: [
    entity('branches', 'branch libraries', { short: 'branches' }),
    entity('mobiles', 'mobile libraries'),
    { id: 'vogt', kind: 'person' as const, names: [{ text: 'Lena Vogt', evidence: [ev('Lena Vogt')] }] },
  ],
  figures: [
    count('branch-count', 'branches', 12, '12 branch libraries'),
    count('mobile-count', 'mobiles', 4, 'four mobile libraries'),
  ],
  quotations: [
    {
      ...{ id: 'vogt-said', speaker: 'vogt', parts: ['Readers asked for longer hours'], source: 'report' },
      attribution: { quote: 'said Lena Vogt' },
    },
  ],
};

/** What is served where `text` stands in the place of the report. */
function served(text: string, table: typeof facts = facts): Knowledge {
  const result = withholdFacts(rawCorpusOf({ sources: { report: text }, facts: table }));
  if ('problems' in result) throw new Error('the table is sound');
  return buildKnowledge(result.corpus);
}

const before = served(report);
const questionsOf = (list: readonly Difference[]): readonly string[] => list.map(({ question }) => question);

describe('rehearse', () => {
  it('finds nothing where a passage only has another number', async () => {
    const after = served(`A new first paragraph.\n\n${report}`);
    const result = await rehearse({ before, after, questions: ['Does the roof leak?', '/count branches'] });
    expect(result).toMatchObject({ changed: [], vanished: [], appeared: [] });
    expect(result.asked).toBeGreaterThan(6);
  });

  it('finds answers that change, each with both as plain data', async () => {
    const table = { ...facts, figures: [count('branch-count', 'branches', 14, '14 branch libraries')] };
    const after = served(report.replace('12', '14'), table);
    const { changed } = await rehearse({ before, after, questions: ['/count branches'] });
    expect(changed[0]).toEqual({
      question: '/count branches',
      before: {
        kind: 'count',
        words: ['12 branches'],
        quotes: [
          {
            source: 'report',
            cite: 'report',
            paragraph: 1,
            quote: 'The town has 12 branch libraries and four mobile libraries.',
          },
        ],
      },
      after: {
        kind: 'count',
        words: ['14 branches'],
        quotes: [
          {
            source: 'report',
            cite: 'report',
            paragraph: 1,
            quote: 'The town has 14 branch libraries and four mobile libraries.',
          },
        ],
      },
    });
  });

  it('finds answers that vanish with what they rest on, those to facts without being told to ask', async () => {
    const after = served(
      report.replace('four mobile libraries', 'nothing else').replaceAll('Lena Vogt', 'she'),
    );
    const { vanished, appeared } = await rehearse({
      before,
      after,
      questions: ['how many mobile libraries are there'],
    });
    expect(questionsOf(vanished)).toContain('how many mobile libraries are there');
    expect(questionsOf(vanished)).toContain('What did Lena Vogt say?');
    expect(vanished.every(({ after: { kind } }) => kind === 'refusal')).toBe(true);
    expect(appeared).toEqual([]);
  });

  it('finds refusals that become answers', async () => {
    const [old, now] = [served(report.replace('four mobile libraries', 'nothing else')), before];
    const { appeared, vanished } = await rehearse({
      before: old,
      after: now,
      questions: ['/count mobile libraries', '/count ships'],
    });
    expect(questionsOf(appeared)).toContain('/count mobile libraries');
    expect(questionsOf(appeared)).not.toContain('/count ships');
    expect(vanished).toEqual([]);
  });

  it('asks each question once', async () => {
    const one = await rehearse({ before, after: before, questions: ['Does the roof leak?'] });
    const two = await rehearse({
      before,
      after: before,
      questions: ['Does the roof leak?', ' does the roof  leak? ', ''],
    });
    expect(two.asked).toBe(one.asked);
  });

  it('tells how far it is, and lets others have their turn between any two questions', async () => {
    const told: number[] = [];
    let turns = 0;
    let isDone = false;
    const tick = (): void => {
      turns += 1;
      if (!isDone) setImmediate(tick);
    };
    setImmediate(tick);
    const questions = Array.from({ length: 30 }, (_, at) => `is there a branch ${at}?`);
    const { asked } = await rehearse({
      ...{ before, after: before, questions },
      onProgress: (done, total) => {
        expect(total).toBeGreaterThanOrEqual(30);
        told.push(done);
      },
    });
    isDone = true;
    expect(told).toEqual(Array.from({ length: asked + 1 }, (_, at) => at));
    expect(turns).toBeGreaterThanOrEqual(asked);
  });

  it('yields as often as it is told to', async () => {
    let calls = 0;
    const onProgress = (): void => {
      calls += 1;
    };
    const { asked } = await rehearse({ before, after: before, questions: [], yieldEvery: 4, onProgress });
    expect(calls).toBe(Math.ceil(asked / 4) + 1);
  });

  it('takes every question of the bundled corpus and finds no difference between it and itself', async () => {
    const raw = await readCorpusFolder('corpus');
    const checked = checkCorpus(raw);
    if ('problems' in checked) throw new Error('the bundled corpus is sound');
    const knowledge = buildKnowledge(checked.corpus);
    const questions = readKnownQuestions(raw).questions.map(({ text }) => text);
    const sample = questions.filter((text, at) => at % 20 === 0 || text.startsWith('/'));
    expect(
      await rehearse({ before: knowledge, after: knowledge, questions: sample, yieldEvery: 20 }),
    ).toMatchObject({
      changed: [],
      vanished: [],
      appeared: [],
    });
  });
});

describe('askForFacts', () => {
  it('asks for every entity, figure and speaker once', () => {
    expect(askForFacts(before)).toEqual([
      'What is this?',
      'What are branches?',
      'How many branches are there?',
      'What are mobile libraries?',
      'How many mobile libraries are there?',
      'Who is Lena Vogt?',
      'What did Lena Vogt say?',
    ]);
  });
});

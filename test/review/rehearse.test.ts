import { describe, expect, it } from 'vitest';
import { readKnownQuestions } from '../../src/corpus/known-questions.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';
import { withholdFacts } from '../../src/corpus/withhold.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { createAnswers, type Side } from '../../src/review/answers.ts';
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
function served(text: string, table: typeof facts = facts): Side {
  return serve(rawCorpusOf({ sources: { report: text }, facts: table }));
}

function serve(raw: RawCorpus): Side {
  const result = withholdFacts(raw);
  if ('problems' in result) throw new Error('the table is sound');
  return { raw, knowledge: buildKnowledge(result.corpus) };
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
      ...{ before, after: served(`${report} More.`), questions },
      onProgress: (done, total) => {
        expect(total).toBeGreaterThanOrEqual(30);
        told.push(done);
      },
    });
    isDone = true;
    expect(told).toEqual(Array.from({ length: asked + 1 }, (_, at) => at));
    expect(turns).toBeGreaterThanOrEqual(asked);
  });

  it('puts no question twice to a corpus that it has asked before', async () => {
    const answers = createAnswers();
    const table = { ...facts, figures: [count('branch-count', 'branches', 14, '14 branch libraries')] };
    const after = served(report.replace('12', '14'), table);
    const first = await rehearse({ before, after, questions: ['/count branches'], answers });
    const asked: string[] = [];
    const watched = (side: Side): Side => ({
      ...side,
      knowledge: {
        ...side.knowledge,
        names: {
          ...side.knowledge.names,
          find: (text) => (asked.push(text), side.knowledge.names.find(text)),
        },
      },
    });
    const again = { before: watched(before), after: watched(after), answers };
    expect(await rehearse({ ...again, questions: ['/count branches'] })).toEqual(first);
    expect(asked).toEqual([]);
    await rehearse({ ...again, questions: ['/count branches', 'Does the roof leak?'] });
    expect(asked.join(' ')).toContain('roof');
    expect(asked.join(' ')).not.toContain('branches');
  });

  it('comes to the same in threads, where the questions are many, and tells how far both are', async () => {
    const table = { ...facts, figures: [count('branch-count', 'branches', 14, '14 branch libraries')] };
    const after = served(report.replace('12', '14'), table);
    const questions = Array.from({ length: 100 }, (_, at) => `How many branches have ${at} rooms?`);
    questions.push('/count branches', 'Who is Lena Vogt?', 'how many mobile libraries are there');
    const told: number[] = [];
    const all = await rehearse({
      ...{ before, after, questions },
      onProgress: (done) => {
        told.push(done);
      },
    });
    const few = await Promise.all(
      [questions.slice(0, 40), questions.slice(40, 80), questions.slice(80)].map((some) =>
        rehearse({ before, after, questions: some }),
      ),
    );
    const sorted = (list: readonly Difference[]) =>
      [...new Set(list.map((one) => JSON.stringify(one)))].toSorted();
    for (const kind of ['changed', 'vanished', 'appeared'] as const)
      expect(sorted(all[kind])).toEqual(sorted(few.flatMap((one) => one[kind])));
    expect(questionsOf(all.changed)).toContain('/count branches');
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, all.asked]);
  });

  it('rejects where what it tells of the progress throws', async () => {
    const onProgress = (done: number): void => {
      if (done > 0) throw new Error('nobody listens');
    };
    const questions = Array.from({ length: 100 }, (_, at) => `Is there a branch ${at}?`);
    for (const some of [questions, questions.slice(0, 5)])
      await expect(
        rehearse({ before, after: served(`${report} More.`), questions: some, onProgress }),
      ).rejects.toThrow('nobody listens');
  });

  it('asks once where both sides are answered from as the same', async () => {
    const told: number[] = [];
    const result = await rehearse({
      ...{ before, after: served(report), questions: ['Does the roof leak?'] },
      onProgress: (done) => {
        told.push(done);
      },
    });
    expect(result).toMatchObject({ changed: [], vanished: [], appeared: [] });
    expect(told.at(-1)).toBe(result.asked);
  });

  it('takes the commands and a part of the questions of the bundled corpus, of which none vanishes with a passage more', async () => {
    const raw = await readCorpusFolder('corpus');
    const [first, ...others] = raw.sources;
    if (first === undefined) throw new Error('the bundled corpus has sources');
    const before = serve(raw);
    const questions = readKnownQuestions(raw).questions.map(({ text }) => text);
    const sample = questions.filter((text, at) => at % 120 === 0 || text.startsWith('/'));
    const moved = { ...first, text: `${first.text}\n\nNobody knows where the old kettle went.` };
    const after = serve({ ...raw, sources: [moved, ...others] });
    const result = await rehearse({ before, after, questions: sample });
    expect(result.asked).toBeGreaterThan(100);
    expect(result).toMatchObject({ vanished: [] });
  });
});

describe('askForFacts', () => {
  it('asks for every entity, figure and speaker once', () => {
    expect(askForFacts(before.knowledge)).toEqual([
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

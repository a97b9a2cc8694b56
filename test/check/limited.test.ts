// A number that its source limits itself, or that is of a part: a message that says so too matches, and the bare number is of another scope.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const limited = (id: string, qualifier: string, value: number, quote: string) => ({
  entity: {
    id,
    kind: 'group' as const,
    names: [{ text: id, evidence: [{ source: 'report', quote }] }],
    plural: id,
  },
  figure: {
    id: `${id}-count`,
    about: id,
    measure: 'count' as const,
    value,
    qualifier,
    evidence: [{ source: 'report', quote }],
  },
});
const rows = [
  limited('ferries', 'more than', 30, 'more than 30 ferries'),
  limited('skippers', 'about', 5200, 'about 5,200 skippers'),
  limited('berths', 'up to', 400, 'up to 400 berths'),
];
const knowledge = buildKnowledge(
  corpusOf({
    sources: { report: 'Bexbury has more than 30 ferries, about 5,200 skippers and up to 400 berths.' },
    facts: { entities: rows.map(({ entity }) => entity), figures: rows.map(({ figure }) => figure) },
  }),
);

test.each([
  ['There are more than 30 ferries.', 'matches'],
  ['There are over 30 ferries.', 'matches'],
  ['There are 30 ferries.', 'other-scope'],
  ['There are at least 30 ferries.', 'other-scope'],
  ['There are about 30 ferries.', 'other-scope'],
  ['There are 35 ferries.', 'other-scope'],
  ['There are more than 40 ferries.', 'other-scope'],
  ['There are fewer than 30 ferries.', 'differs'],
  ['There are 29 ferries.', 'differs'],
  ['There are about 5,200 skippers.', 'matches'],
  ['There are roughly 5,200 skippers.', 'matches'],
  ['There are 5,200 skippers.', 'other-scope'],
  ['There are 5,213 skippers.', 'other-scope'],
  ['There are more than 5,200 skippers.', 'differs'],
  ['There are 5,900 skippers.', 'differs'],
  ['There are up to 400 berths.', 'matches'],
  ['There are 400 berths.', 'other-scope'],
  ['There are 350 berths.', 'other-scope'],
  ['There are 500 berths.', 'differs'],
])('%s %s', (message, verdict) => {
  expect(checkText(knowledge, message).figures.map((one) => one.verdict)).toEqual([verdict]);
});

test.each([
  ['There are 14 piers.', 'matches'],
  ['Five piers are closed in winter.', 'matches'],
  ['There are five piers.', 'other-scope'],
  ['Five piers are public.', 'other-scope'],
  ['There are six piers.', 'differs'],
])('of a whole and its part, “%s” %s', (message, verdict) => {
  const evidence = (quote: string) => [{ source: 'report', quote }];
  const all = {
    id: 'all',
    about: 'piers',
    measure: 'count' as const,
    value: 14,
    evidence: evidence('14 piers'),
  };
  const part = {
    id: 'part',
    value: 5,
    scope: 'closed in winter',
    evidence: evidence('five of them are closed in winter'),
  };
  const piers = buildKnowledge(
    corpusOf({
      sources: { report: 'Bexbury has 14 piers. In fact five of them are closed in winter.' },
      facts: {
        entities: [
          { id: 'piers', kind: 'place', names: [{ text: 'piers', evidence: evidence('14 piers') }] },
        ],
        figures: [all, { ...all, ...part }],
      },
    }),
  );
  expect(checkText(piers, message).figures.map((one) => one.verdict)).toEqual([verdict]);
});

// A question what a document has, or what it tells of, in; the count that it tells of for the one, none for the other.
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const entity = (id: string, kind: 'document' | 'group' | 'place', text: string, quote: string) => ({
  id,
  kind,
  names: [{ text, evidence: [{ source: 'herald', quote }] }],
});

const town = buildKnowledge(
  corpusOf({
    sources: { herald: 'The town has 24 groups. The report counts the clubs.' },
    facts: {
      entities: [
        { ...entity('groups', 'group', 'groups', '24 groups'), plural: 'groups', singular: 'group' },
        entity('town', 'place', 'town', 'The town'),
        entity('report', 'document', 'report', 'The report'),
      ],
      figures: [
        {
          id: 'groups-count',
          about: 'groups',
          measure: 'count',
          value: 24,
          evidence: [{ source: 'herald', quote: 'The town has 24 groups', says: '24 groups' }],
        },
      ],
    },
  }),
);

test.each([
  ['How many groups does the town have?', 'count'],
  ['How many groups does our whole town have?', 'count'],
  ['How many groups are in the report?', 'count'],
  ['How many groups does the report contain?', 'count'],
  ['How many groups does the report count?', 'count'],
  ['How many groups does the report have?', 'refusal'],
  ['How many groups does our report have?', 'refusal'],
  ['How many groups does the whole report own?', 'refusal'],
])('%s', (question, kind) => {
  expect(ask(town, question).kind).toBe(kind);
});

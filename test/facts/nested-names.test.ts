// A text in; the names that it speaks of out, of those that stand inside longer ones.
import { expect, test } from 'vitest';
import { findSpokenOf } from '../../src/facts/nested-names.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const entity = (
  id: string,
  kind: 'body' | 'place' | 'term',
  text: string,
  more: { readonly plural?: string; readonly aliases?: readonly string[] } = {},
) => ({
  id,
  kind,
  names: [{ text, evidence: [{ source: 'herald', quote: text }] }],
  ...(more.plural === undefined ? {} : { plural: more.plural }),
  aliases: [...(more.aliases ?? [])],
});

const { names } = buildKnowledge(
  corpusOf({
    sources: { herald: 'Harbridge Park has piers. The new piers, the car parks and the Park Board are old.' },
    facts: {
      entities: [
        entity('park', 'place', 'Harbridge Park', { aliases: ['park', 'parks'] }),
        entity('piers', 'place', 'piers', { plural: 'piers' }),
        entity('new-piers', 'place', 'new piers', { plural: 'new piers' }),
        entity('car-parks', 'place', 'car parks', { plural: 'car parks' }),
        entity('board', 'body', 'Park Board'),
      ],
    },
  }),
);

test.each([
  ['what is one of a kind is of no other kind', 'two car parks', ['car-parks']],
  ['some of a kind are of that kind', 'two new piers', ['new-piers', 'piers']],
  ['a name that begins another, with a capital that is not its own', 'the Park Board', ['board']],
  ['a name by itself', 'the park and its piers', ['park', 'piers']],
])('%s', (_, text, ids) => {
  const found = findSpokenOf(names, text).flatMap(({ readings }) => readings.map(({ id }) => id));
  expect(found.toSorted()).toEqual(ids.toSorted());
});

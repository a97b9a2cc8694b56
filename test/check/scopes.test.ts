// A figure's scope stands in a relation to its name (“moving to”), and words that put another are about other people.
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { checkText } from '../../src/check/check-text.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const named = (text: string) => [{ text, evidence: [{ source: 'report', quote: text }] }];

/** A town of whose bus drivers 38 per cent are as the scope says. */
function driversWho(scope: string, asked: readonly string[]): Knowledge {
  const quote = `38 per cent of bus drivers are ${scope}`;
  return buildKnowledge(
    corpusOf({
      sources: { report: `In Bexbury ${quote}, a survey found. Few of the tram drivers answered it.` },
      facts: {
        entities: [
          { id: 'bexbury', kind: 'place', names: named('Bexbury') },
          { id: 'wales', kind: 'place', names: named('Wales') },
          {
            id: 'drivers',
            kind: 'group',
            names: named('bus drivers'),
            singular: 'bus driver',
            plural: 'bus drivers',
          },
        ],
        figures: [
          {
            id: 'driver-share',
            about: 'drivers',
            measure: 'share',
            value: 38,
            unit: 'per cent',
            scope,
            asked: [...asked],
            evidence: [{ source: 'report', quote, says: '38 per cent of bus drivers' }],
          },
        ],
      },
    }),
  );
}

const towns = {
  to: driversWho('moving to Wales', ['move to', 'moving to']),
  in: driversWho('living in Wales', ['live in']),
  near: driversWho('living near Wales', ['live near']),
  from: driversWho('coming from Wales', ['come from']),
};

test.each([
  ['to', '38 per cent of bus drivers are moving to Wales', 'matches'],
  ['to', '38% of bus drivers are moving into Wales', 'matches'],
  ['to', '38 per cent of bus drivers are moving from Wales', 'other-scope'],
  ['to', '38 per cent of bus drivers are moving in Wales', 'other-scope'],
  ['to', '38 per cent of bus drivers are moving through Wales', 'other-scope'],
  ['in', '38 per cent of bus drivers are living in Wales', 'matches'],
  ['in', '38% of bus drivers live in Wales', 'matches'],
  ['in', '38 per cent of bus drivers are from Wales', 'other-scope'],
  ['near', '38 per cent of bus drivers are living near Wales', 'matches'],
  ['near', '38 per cent of bus drivers are living in Wales', 'other-scope'],
  ['from', '38 per cent of bus drivers are coming from Wales', 'matches'],
  ['from', '38 per cent of bus drivers come from across Wales', 'matches'],
  ['from', '38 per cent of bus drivers are coming to Wales', 'other-scope'],
] as const)('a scope with “%s”: “%s” %s', (town, message, verdict) => {
  expect(checkText(towns[town], message).figures.map((one) => one.verdict)).toEqual([verdict]);
});

test.each([
  ['to', 'What share of bus drivers are moving to Wales?', 'figure'],
  ['to', 'What percentage of bus drivers is moving into Wales?', 'figure'],
  ['to', 'What share of bus drivers are moving from Wales?', 'refusal'],
  ['to', 'What share of bus drivers are moving within Wales?', 'refusal'],
  ['in', 'What share of bus drivers are living in Wales?', 'figure'],
  ['in', 'What share of bus drivers are from Wales?', 'refusal'],
  ['near', 'What share of bus drivers are living near Wales?', 'figure'],
  ['near', 'What share of bus drivers are living in Wales?', 'refusal'],
  ['from', 'What share of bus drivers are coming from Wales?', 'figure'],
  ['from', 'What share of bus drivers are coming to Wales?', 'refusal'],
] as const)('a scope with “%s”: “%s” %s', (town, question, kind) => {
  expect(ask(towns[town], question).kind).toBe(kind);
});

import { describe, expect, it } from 'vitest';
import { entities, problemsOf, said, withQuotation, type Quotation } from './annual.ts';

describe('checkCorpus on quotations', () => {
  it.each<[string, readonly string[], string]>([
    [
      'words that are not verbatim',
      withQuotation({ parts: ['Now is our time'] }),
      'facts.yaml: quotation "q" cites words that are not in source "annual": "Now is our time"; the nearest paragraph is 2: "“Boards must do more,” said Ann Lee, the chair. “Now is the time,” she added."',
    ],
    [
      'words with their quotation marks',
      withQuotation({ parts: ['“Now is the time,”'] }),
      'facts.yaml: quotation "q" must give its words without their quotation marks; received "“Now is the time,”"',
    ],
    [
      'words said outside quotation marks',
      withQuotation({ parts: ['she added'] }),
      'facts.yaml: quotation "q" is "said", and its words do not stand inside one pair of quotation marks: "she added"',
    ],
    [
      'words that run over a closing mark',
      withQuotation({ parts: ['Now is the time,” she added'] }),
      'facts.yaml: quotation "q" is "said", and its words do not stand inside one pair of quotation marks: "Now is the time,” she added"',
    ],
    [
      'reported words inside quotation marks',
      withQuotation({ form: 'reported' }),
      'facts.yaml: quotation "q" is "reported", and its words stand inside quotation marks: "Now is the time"',
    ],
    [
      'words that several paragraphs have',
      withQuotation({ parts: ['Boards must do more'] }),
      'facts.yaml: quotation "q" has words that stand in paragraphs 2 and 5; give more of them, or say which with "paragraph": "Boards must do more"',
    ],
    [
      'an unknown source',
      withQuotation({ source: 'anual' }),
      'facts.yaml: quotation "q" cites unknown source "anual"; there are annual',
    ],
    [
      'an unknown speaker',
      withQuotation({ speaker: 'li' }),
      'facts.yaml: quotation "q" has as its speaker the unknown entity "li"',
    ],
    [
      'a speaker without an attribution',
      problemsOf({
        entities,
        quotations: [{ id: 'q', speaker: 'lee', parts: said.parts, source: 'annual' }],
      }),
      'facts.yaml: quotation "q" has speaker "lee" and no attribution, the words that name the speaker',
    ],
    [
      'an attribution that is only a pronoun',
      withQuotation({ attribution: { quote: 'she added' } }),
      'facts.yaml: quotation "q" has an attribution with no name, alias or role of "lee" in it: "she added"',
    ],
    [
      'an attribution far from the words',
      withQuotation({ attribution: { quote: 'The chair of the Board of Health wrote' } }),
      'facts.yaml: quotation "q" has its attribution in paragraph 5, and its words in 2; it must be the same or the next one: "The chair of the Board of Health wrote"',
    ],
    [
      'an attribution that is not in the source',
      withQuotation({ attribution: { quote: 'shouted Ann Lee' } }),
      'facts.yaml: quotation "q" has an attribution that cites words that are not in source "annual": "shouted Ann Lee"; the nearest paragraph is 2: "“Boards must do more,” said Ann Lee, the chair. “Now is the time,” she added."',
    ],
    [
      'an attribution of nobody',
      problemsOf({
        entities,
        quotations: [{ id: 'q', parts: said.parts, source: 'annual', attribution: { quote: 'she added' } }],
      }),
      'facts.yaml: quotation "q" has an attribution and no speaker: "she added"',
    ],
  ])('reports %s', (_, problems, expected) => {
    expect(problems).toEqual([expected]);
  });

  it.each<[string, Partial<Quotation>]>([
    ['words inside quotation marks', {}],
    ['a paragraph named where several have the words', { parts: ['Boards must do more'], paragraph: 2 }],
    [
      'an attribution by role in the paragraph before',
      { parts: ['growth is slow'], attribution: { quote: 'The chair of the Board of Health' } },
    ],
    [
      'reported words that hold a quotation',
      {
        form: 'reported',
        parts: ['The report finds that “growth is slow”'],
        attribution: { quote: 'The chair of the Board of Health' },
      },
    ],
  ])('accepts %s', (_, quotation) => {
    expect(withQuotation(quotation)).toEqual([]);
  });

  it('accepts quoted words whose speaker the text does not name', () => {
    expect(
      problemsOf({ entities, quotations: [{ id: 'q', parts: ['growth is slow'], source: 'annual' }] }),
    ).toEqual([]);
  });
});

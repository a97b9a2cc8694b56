// Questions about whom the sources quote, or that call a source by its title, in; the words of those and no others out.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { askFor, bundled } from './expected.ts';
import { library } from './library.ts';

const passagesOf = (question: string): readonly string[] =>
  ask(bundled, question).citations.map(({ passage }) => passage);

describe('whom the sources quote', () => {
  test.each([
    'Who does each article quote?',
    'which spokesperson do the two articles quote?',
    'Who is quoted by both articles?',
  ])('is told source by source: %j', (question) => {
    const { citations } = askFor('comparison', library, question);
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set(['annual', 'gazette']));
    expect(citations.map(({ quote }) => quote).join(' ')).toMatch(/Ruth Amos.*Omar Finch/su);
  });

  test('of one source that is asked', () => {
    const { citations } = askFor('comparison', library, 'Who is quoted in The Gazette?');
    expect(citations.map(({ source }) => source)).toEqual(['gazette']);
  });

  test('is nobody whom no source quotes', () => {
    expect(ask(library, 'Which minister does each article quote?').kind).toBe('refusal');
  });

  test('stands side by side where two people are compared, and only where both spoke of it', () => {
    expect(
      askFor('comparison', bundled, 'Compare what McKenna and Ham say about a vision.').citations,
    ).toHaveLength(2);
    expect(ask(bundled, 'Compare what McKenna and Ham say about Brexit.').kind).toBe('refusal');
  });
});

describe('who said the words of a document', () => {
  test('is told with the words that say so', () => {
    const answer = askFor(
      'quotation',
      bundled,
      'Who called the STPs “coalitions of the willing”: Ham or the report?',
    );
    expect(answer.speaker.name).toBe('the report');
    expect(answer.citations.map(({ quote }) => quote).join(' ')).toContain('the report finds');
  });

  test('is nobody where the words stand nowhere', () => {
    expect(ask(bundled, 'Who called the STPs “a complete waste of time”: Ham or the report?').kind).toBe(
      'refusal',
    );
  });
});

describe('a source called by words of its title', () => {
  test('is the one that is asked', () => {
    const question =
      'What does the new-structures article quote the report as saying about STP leaders’ time?';
    expect(passagesOf(question)).toEqual(['new-structures#5']);
  });

  test('is none where the words are no title’s', () => {
    expect(ask(bundled, 'In the housing article, what is said about beds?').kind).toBe('refusal');
  });
});

describe('words that are asked for as they are printed', () => {
  test('are found where they are quoted', () => {
    const question =
      'Which two-word phrase about money is put in quotation marks where the purposes are set out?';
    expect(passagesOf(question)).toContain('new-structures#2');
  });

  test('are refused where nothing is said of the subject', () => {
    expect(ask(bundled, 'Which three-word phrase about schools is put in quotation marks?').kind).toBe(
      'refusal',
    );
  });
});

describe('what is not to be listed', () => {
  test('does not stand for the whole', () => {
    const question = 'Which bodies, apart from the STPs, make up London’s health and care system?';
    expect(passagesOf(question)).toContain('pharmatimes#8');
  });
});

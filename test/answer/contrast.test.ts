// Questions which of two things is the more, or of what a number is, in; the figures out, or nothing where other things are compared.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { bundled, ensureKind, expectReceipts, quotesOf } from './expected.ts';
import { library } from './library.ts';

describe('which of two is the more is answered with the figures of both', () => {
  test.each([
    [
      library,
      'Do more young readers or more adult readers borrow audio books?',
      ['38 per cent', '9 per cent'],
    ],
    [bundled, 'Are there more trusts or CCGs?', ['36', '32']],
    [bundled, 'Are there proportionally more Europeans among health workers or care staff?', ['11', '13']],
    [bundled, 'Which group relies more heavily on Europe, care staff or health workers?', ['11', '13']],
  ])('%#: %s', (knowledge, question, stated) => {
    const answer = ask(knowledge, question);
    expectReceipts(knowledge, answer);
    for (const number of stated) expect(quotesOf(answer).join(' ')).toContain(number);
  });

  test.each([
    'Do health workers or care staff earn more?',
    'Which is more powerful, the trusts or the CCGs?',
    'Are there more nurses or doctors?',
  ])('but not in what the sources do not count: %s', (question) => {
    ensureKind('refusal', ask(bundled, question), question);
  });
});

describe('whose a number is', () => {
  test.each([
    ['Which group does the 13 per cent describe?', 'care-staff'],
    ['Which workers does the 11 per cent figure apply to?', 'health-workers'],
    ['Who does the 11% refer to?', 'health-workers'],
  ])('%s', (question, id) => {
    expect(ensureKind('figure', ask(bundled, question), question).entity.id).toBe(id);
  });

  test.each([
    'Which group does 17 per cent describe?',
    'Which union disputes the 13 per cent?',
    'Which nurses does the 13 per cent describe?',
  ])('is refused where the sources tell of no such thing: %s', (question) => {
    ensureKind('refusal', ask(bundled, question), question);
  });
});

describe('where a count stands does not change it', () => {
  test.each([
    ['How many provider trusts are listed among the challenges?', '36'],
    ['How many NHS trusts count as part of London’s system?', '36'],
    ['How many councils are in the note at the foot of the PharmaTimes piece?', '33'],
    [
      'Does the PharmaTimes article give a number of health and wellbeing boards, and if so, what is it?',
      '33',
    ],
    ['Into how many partnerships is the NHS in London organised?', '5'],
    ['How many partnerships did the King’s Fund look at for the Mayor?', '5'],
  ])('%s', (question, value) => {
    expect(ensureKind('count', ask(bundled, question), question).readings[0].value).toBe(value);
  });

  test.each([
    'How many STPs does the Mayor run?',
    'Into how many trusts is the NHS in London divided?',
    'How many nurses does the PharmaTimes article mention?',
  ])('but another thing counted is not that: %s', (question) => {
    ensureKind('refusal', ask(bundled, question), question);
  });
});

describe('a sentence that only repeats the question', () => {
  test('is shown with the one that goes on about it', () => {
    const [quote] = quotesOf(ask(bundled, 'Why is the future of the STPs uncertain?'));
    expect(quote).toContain('new regional director');
  });

  test('is enough where it says yes', () => {
    const [quote] = quotesOf(ask(bundled, 'Is the future of the STPs uncertain?'));
    expect(quote).not.toContain('new regional director');
  });
});

describe('what names nothing asked for is no answer', () => {
  test.each([
    'Which hospital was going to lose beds?',
    'On what date exactly were the bed cuts dropped?',
    'Link to the full report?',
    'What is 33 plus 32?',
    'NHS England response?',
    'What is London’s population growth rate?',
    'What tasks do health and wellbeing boards carry out?',
    'Which of the five areas will improve the fastest?',
  ])('%s', (question) => {
    ensureKind('refusal', ask(bundled, question), question);
  });
});

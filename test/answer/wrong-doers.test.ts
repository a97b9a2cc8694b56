// Questions that put somebody else in the doer's or holder's place in; who it is, out, and the wrong one never confirmed.
import { describe, expect, test } from 'vitest';
import { askFor, bundled, quotesOf } from './expected.ts';

describe('who did it is shown where another is named', () => {
  test.each([
    'Was the report commissioned by the Department of Health?',
    'was it boris johnson who commissioned the report',
    'Helen McKenna commissioned the report, right?',
    "Did the King's Fund commission the report?",
    'why did chris ham commission the report?',
  ])('%s', (question) => {
    expect(askFor('person', bundled, question).entity.id).toBe('sadiq-khan');
  });

  test.each([
    'Was the report written by the Nuffield Trust?',
    'did deloitte write the report',
    'it was the nuffeild trust that wrote the report for the mayor, right?',
    'Did Chris Ham write the report?',
  ])('%s', (question) => {
    const answer = askFor('passage', bundled, question);
    expect(quotesOf(answer).join('\n')).toContain('report from The King’s Fund');
  });

  test('the one who did it is shown by the sentence that says so', () => {
    const answer = askFor('yes-no', bundled, 'Did Helen McKenna write the report?');
    expect(quotesOf(answer).join('\n')).toContain('one of the report’s authors');
  });

  test.each(['Was the report written by doctors?', 'did anyone in government write the report'])(
    'nobody is named: %s',
    (question) => {
      askFor('refusal', bundled, question);
    },
  );
});

describe('who holds a post is shown where another is named', () => {
  test('with what the other one is', () => {
    const answer = askFor('person', bundled, 'Is Chris Ham the Mayor of London?');
    expect(answer.entity.id).toBe('sadiq-khan');
    expect(quotesOf(answer).join('\n')).toContain('chief executive Professor Sir Chris Ham');
  });

  test('a name that nobody knows, typed small', () => {
    expect(askFor('person', bundled, 'is jeremy hunt the mayor of london?').entity.id).toBe('sadiq-khan');
    askFor('refusal', bundled, 'is there a female mayor');
  });

  test('a wrong role behind a name does not hide the words of its owner', () => {
    const question = "What did Helen McKenna, the chief executive of the King's Fund, have to say?";
    const answer = askFor('quotation', bundled, question);
    expect(answer.speaker.id).toBe('helen-mckenna');
    expect(answer.role?.words).toContain('Senior Fellow');
    askFor('refusal', bundled, 'What did Helen McKenna, the health secretary, say?');
  });
});

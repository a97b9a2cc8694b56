// A paragraph in; whose words its quotations are, by what the paragraph itself says, out.
import { describe, expect, test } from 'vitest';
import { findNamedQuotations } from '../../src/corpus/named-speaker.ts';

/** `speaker: words` of each quotation with a speaker. */
function saidIn(text: string): readonly string[] {
  return findNamedQuotations({ id: 'a#1', source: 'a', paragraph: 1, text }).map(
    ({ start, end, name }) => `${text.slice(name.start, name.end)}: ${text.slice(start, end)}`,
  );
}

describe('the speaker is named by', () => {
  test.each([
    ['“We must act now,” said Jane Smith.', 'Jane Smith: We must act now,'],
    ['“We must act now”, said Jane Smith.', 'Jane Smith: We must act now'],
    ['Jane Smith, head of Harbour Trust, said: “We keep it open.”', 'Jane Smith: We keep it open.'],
    ['“The roof leaks,” wrote Dr A. B. Jones, who lives near.', 'Dr A. B. Jones: The roof leaks,'],
    ['“We must act now,” Jane Smith, chair of the board, said.', 'Jane Smith: We must act now,'],
    ['“We must act now,” Jane Smith told the Gazette.', 'Jane Smith: We must act now,'],
    ['“We must act now,” said the chair of the board, Jane Smith.', 'Jane Smith: We must act now,'],
    ['Jane Smith told Tom Ellery: “We must act now.”', 'Jane Smith: We must act now.'],
    ['According to Jane Smith, “we must act right now”.', 'Jane Smith: we must act right now'],
    ['"We must act now," Dr Lena Vogt said.', 'Dr Lena Vogt: We must act now,'],
    ['‘It is a good start,’ said Mr Smith in May.', 'Mr Smith: It is a good start,'],
    ['“It is a start,” said the Friends of the Library.', 'Friends of the Library: It is a start,'],
    ['Tom Ellery spoke. “Why is it closed?” asked Jane Smith.', 'Jane Smith: Why is it closed?'],
    ['Jane Smith said: “We must act now.” Tom Ellery said nothing.', 'Jane Smith: We must act now.'],
    [
      '“Tom told me ‘we never will’ and left,” said Jane Smith.',
      'Jane Smith: Tom told me ‘we never will’ and left,',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });

  test('a clause in the middle, for the words that go on after it', () => {
    expect(saidIn('“We must act now,” said Jane Smith, the chair. “There is no time to lose.”')).toEqual([
      'Jane Smith: We must act now,',
      'Jane Smith: There is no time to lose.',
    ]);
  });
});

describe('the words that go on after a speaker are nobody’s where', () => {
  test.each([
    '“We must act now,” said Jane Smith. “We will do no such thing,” replied the minister.',
    '“We must act now,” said Jane Smith. “We will do no such thing.” That was what Tom Ellery wrote.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual(['Jane Smith: We must act now,']);
  });
});

describe('nobody is named by', () => {
  test.each([
    ['a pronoun', '“We must act now,” she said. Jane Smith left.'],
    ['a pronoun after the verb', '“We must act now,” said he. Jane Smith left.'],
    ['a post', '“We must act now,” said the chair. Jane Smith disagreed.'],
    ['a name after the full stop', '“We must act now.” Jane Smith said no more.'],
    ['a name in the next sentence', '“We must act now,” it was said. Jane Smith.'],
    ['a denial', 'Jane Smith denied saying “we must act right now”.'],
    ['a denial with a colon', 'Jane Smith denied saying: “We must act right now.”'],
    ['what was never said', 'Jane Smith never said: “We must act now.”'],
    ['what was not said', 'Jane Smith did not say: “We must act now.”'],
    ['a comparison', 'Unlike Jane Smith, who said “we must act now”, Tom Ellery stayed.'],
    ['somebody of theirs', '“We must act now,” said Jane Smith’s lawyer.'],
    ['two people', '“We must act now,” said Jane Smith and Tom Ellery.'],
    ['three people', '“We must act now,” said Jane Smith, Tom Ellery and Ann Lee.'],
    ['two people ahead', 'Jane Smith and Tom Ellery said: “We must act now.”'],
    ['neither of two', 'Neither Jane Smith nor Tom Ellery said: “We must act now.”'],
    ['one who quotes another', '“We must act now,” said Jane Smith, quoting Tom Ellery.'],
    ['one who reads a letter', '“We must act now,” said Jane Smith, reading from a letter.'],
    ['one who speaks for another', '“We must act now,” said Jane Smith on behalf of Tom Ellery.'],
    ['what another reports', 'Jane Smith, according to Tom Ellery, said: “We must act now.”'],
    ['indirect speech', 'Jane Smith said that “the winter plan for wards” had failed.'],
    ['words taken up', 'The “winter plan for wards” has failed, said Jane Smith.'],
    ['being told', 'Jane Smith was told: “We must act now.”'],
    ['telling what another said', 'Jane Smith told how Tom Ellery had said: “We must act now.”'],
    ['writing what another said', 'Jane Smith wrote that Tom Ellery said: “We must act now.”'],
    ['a subordinate clause', 'When Jane Smith said: “We must act now,” Tom Ellery left.'],
    ['what is not true', 'It is not true that Jane Smith said: “We must act now.”'],
    ['two clauses at odds', 'He recalled: “We must act now,” Jane Smith said.'],
    [
      'a clause about other words',
      'Asked about “the end of days,” Jane Smith said in reply that it was off.',
    ],
    ['a speech told again', '“We must act now,” Jane Smith said Tom Ellery had told her.'],
    ['a quotation inside another', 'She recalled: “Jane Smith said: ‘We will act now.’ And she left.”'],
    ['hearsay', '“We must act now,” reportedly said Jane Smith.'],
    ['an apposition to another name', '“We must act now,” said the brother of Jane Smith, Tom Ellery.'],
    ['one bare word', '“We must act now,” said Smith.'],
    ['a description in capitals', '“We must act now,” said the Labour MP.'],
    ['no words to speak of', '“Never,” said Jane Smith.'],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

// A “not” of knowing, doubting or doing, and a speaker’s “the 32”: they deny nothing of a number that is taken for granted.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 32, share: 11, tenths: 205, founded: 2016, due: 2023, millions: 9 });

const verdictsOf = (message: string) =>
  checkText(town, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

const said = 'Bexbury has 32 planning committees';

test.each([
  // Of knowing and minding
  'nobody seems to realise that {}',
  'not a lot of people know that {}',
  'hardly anyone knows {}',
  "wasn't aware {}",
  "it isn't widely known that {}",
  "it's not surprising that {}",
  "it doesn't help that {}",
  "it doesn't matter that {}",
  'never mind that {}',
  'at present {}',
  // Of doubting
  "there's no denying {}",
  "you can't deny {}",
  "i don't doubt that {}",
  'nobody can deny {}',
])('“%s”', (frame) => {
  expect(verdictsOf(frame.replace('{}', said))).toEqual(['32 matches']);
  expect(verdictsOf(frame.replace('{}', said.replace('32', '34')))).toEqual(['34 differs']);
});

test.each([
  "i'm not aware that {}",
  "it isn't known that {}",
  "it isn't true that {}",
  "it doesn't mean that {}",
  "it doesn't matter whether {}",
  'hardly anyone thinks {}',
  'not many people believe {}',
  'nobody claims that {}',
  'i doubt {}',
  'i deny that {}',
  "i don't doubt that Leeds has 32 planning committees",
])('“%s”: no match', (frame) => {
  expect(verdictsOf(frame.replace('{}', said))).not.toContain('32 matches');
});

test.each([
  // What is not done to those that are there
  ["Leeds shouldn't copy Bexbury's 32 planning committees", ['32 matches']],
  ["you can't merge Bexbury's 34 planning committees", ['34 differs']],
  ["I haven't been to all 32 planning committees in Bexbury", ['32 matches']],
  ["he couldn't list Bexbury's 34 planning committees", ['34 differs']],
  ["you can't blame the 32 planning committees in Bexbury for this", ['32 matches']],
  ['Without its 32 planning committees Bexbury would be dull', ['32 matches']],
  ["Bexbury can't do without the 11% of its bus drivers who come from Wales", ['11% matches']],
  // What is too much for somebody leaves open how many there are
  ["Bexbury can't afford 32 planning committees", ['32 other-scope']],
  ["we can't go on with 34 planning committees in Bexbury", ['34 unknown']],
  ['nobody can run 32 planning committees in Bexbury', ['32 other-scope']],
  ['Bexbury has 32 planning committees without a chair', ['32 other-scope']],
  // What is said of those counted, and not of there being so many
  ["Bexbury's 32 planning committees are rubbish", ['32 matches']],
  ["Bexbury's 32 planning committees are wrong to close the park", ['32 matches']],
  ["Bexbury's 34 planning committees are lying", ['34 differs']],
  // More than the one
  ["Bexbury isn't just 32 planning committees", ['32 matches']],
  ["Bexbury doesn't only have 32 planning committees but also tramways", ['32 matches']],
  ["Bexbury doesn't just have 32 planning committees, it also has a harbour", ['32 matches']],
  // Of those that somebody speaks of
  ["Dave says Bexbury's 32 planning committees are broke", ['32 matches']],
  ["Dave says Bexbury's 32 planning committees exist", ['32 matches']],
  ['Dave says Bexbury has 32 planning committees', ['32 matches']],
  ['Dave told me the 32 planning committees in Bexbury are broke', ['32 matches']],
  ["Ann believes Bexbury's 34 planning committees are broke", ['34 differs']],
  // The number behind its noun
  ["Bexbury's planning committees, 32 in all, are broke", ['32 matches']],
  ["Bexbury's planning committees – all 32 of them – are broke", ['32 matches']],
  ["Bexbury's planning committees are 32 in number", ['32 matches']],
  ["Bexbury's planning committees – all 34 of them – are broke", ['34 differs']],
  // What they are compared with, and what they are the whole of
  ["Bexbury's 32 planning committees are less advanced than those elsewhere", ['32 matches']],
  ["Bexbury's 34 planning committees are less advanced than those elsewhere", ['34 differs']],
  ['32 planning committees make up Bexbury', ['32 matches']],
  // A length of something else
  [
    'with 32 planning committees in Bexbury, and 45 minutes on hold today, yes',
    ['32 matches', '45 minutes unknown'],
  ],
  ['Bexbury has 32 planning committees. Wrong priorities!', ['32 matches']],
])('%s', (message, wanted) => {
  expect(verdictsOf(message)).toEqual(wanted);
});

test.each([
  "Bexbury shouldn't have its 32 planning committees",
  "Leeds doesn't have Bexbury's 32 planning committees",
  "Leeds shouldn't copy Wales's 32 planning committees",
  "Bexbury doesn't just have 32 planning committees, it has 35",
  "Bexbury doesn't only have 32 planning committees but far more",
  "Bexbury isn't just 32 planning committees, it's dozens",
  "There aren't just 32 planning committees in Bexbury",
  "Leeds isn't just 32 planning committees",
  'Bexbury is without its 32 planning committees',
  'Bexbury is not made up of the 32 planning committees',
  "I don't buy the 32 planning committees in Bexbury",
  'nobody believes the 32 planning committees in Bexbury',
  "Bexbury's 32 planning committees are a lie",
  "Bexbury's 32 planning committees are rubbish numbers",
  "Bexbury's 32 planning committees are lying about their number",
  'the claim of 32 planning committees in Bexbury is rubbish',
  "Dave says Leeds's 32 planning committees are broke",
  "Bexbury's planning committees, 32 of them in debt",
  "Bexbury's planning committees – all 32 of them in debt",
  "half of Bexbury's planning committees, 32 in all",
  'Bexbury has fewer than the 32 planning committees elsewhere',
  'there are 32 planning committees elsewhere',
  '32 planning committees make up Leeds',
  '32 planning committees form in Bexbury',
  'Bexbury has 32 planning committees, and 3 years later nobody cares',
  'Bexbury has 32 planning committees. Wrong city',
])('%s: no match', (message) => {
  expect(checkText(town, message).figures.map(({ verdict }) => verdict)).not.toContain('matches');
});

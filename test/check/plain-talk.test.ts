// Plain true sentences that a rule for something else once took a match from, each with what stands near it and is no match.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsIn = (knowledge: typeof town, message: string) =>
  Object.fromEntries(checkText(knowledge, message).figures.map(({ text, verdict }) => [text, verdict]));

describe('a match', () => {
  test.each([
    // What all of them did.
    ['Bexbury’s 14 planning committees shrugged', '14'],
    ['The 14 Bexbury planning committees yawned', '14'],
    ['Bexbury’s 14 planning committees ignored the petition', '14'],
    ['Bexbury’s 14 planning committees grumbled about the tea and went home', '14'],
    // Another’s clause behind “and”.
    ['38% of bus drivers in Bexbury come from Wales and my route couldn’t run without them', '38%'],
    ['38% of bus drivers in Bexbury come from Wales and without them we’d walk', '38%'],
    ['Bexbury has 14 planning committees and our street hasn’t seen one', '14'],
    // What becomes of a sum is asked.
    ['When will the £2.5 million extra for the parks reach our playground?', '£2.5 million'],
    ['Will the £2.5 million extra for the parks fix the swings?', '£2.5 million'],
    // The sentence’s own “not” again.
    [
      'The grant of £2.5 million extra for the parks doesn’t cover the pool. It honestly doesn’t.',
      '£2.5 million',
    ],
    ['Bexbury’s 14 planning committees don’t reply. They just don’t, Sue.', '14'],
    // Set right.
    ['I was wrong: Bexbury has 14 planning committees.', '14'],
    ['Sorry, my mistake: Bexbury has 14 planning committees.', '14'],
    ['I got it wrong: Bexbury has 14 planning committees.', '14'],
    ['Gloria had it right. in Bexbury there are 14 planning committees', '14'],
    // Between a name and its verb.
    ['The planning committees, the bodies that moved the fountain, were set up in 1996.', '1996'],
    ['The planning committees – the bodies my uncle sat on – were set up in 1996.', '1996'],
    // What the year saw.
    ['1996 saw the planning committees set up', '1996'],
    // A sum by its name and whom it is for.
    ['The grant of £2.5 million for the parks leaves out the pool', '£2.5 million'],
    ['The £2.5 million grant for the parks leaves out the pool', '£2.5 million'],
    ['By 2027/28 the parks should see an extra £2.5 million', '£2.5 million'],
    ['Despite the £2.5 million extra for the parks, the swings are rusty', '£2.5 million'],
  ])('%s', (message, number) => {
    expect(verdictsIn(town, message)[number]).toBe('matches');
  });

  test.each([
    ['From Europe: 13% of care staff, 11% of health workers', '11%'],
    ['I looked. coming from Europe: 11% of health workers, 13% of care staff', '13%'],
    ['The creation of the STPs in 2016 was no fun', '2016'],
    ['The STPs were brought in in 2016', '2016'],
    ['Almost nine million patients depend on London’s STPs', 'nine million'],
    ['The Health and Care Act, the law that scrapped the old authorities, dates from 2012', '2012'],
    ['By 2023/24 the NHS gets £20.5bn extra and social care gets nowt', '£20.5bn'],
  ])('%s: of the bundled sources', (message, number) => {
    expect(verdictsIn(bundled, message)[number]).toBe('matches');
  });
});

describe('near to that, and none', () => {
  test.each([
    ['The 14 Bexbury planning committees surveyed', '14'],
    ['The 14 Bexbury planning committees contacted', '14'],
    ['The 14 Bexbury planning committees praised again', '14'],
    ['The 14 Bexbury planning committees inspected last year failed', '14'],
    ['The 14 Bexbury planning committees deemed unsafe', '14'],
    ['Bexbury’s 14 planning committees vanished', '14'],
    ['Bexbury’s 14 planning committees doubled', '14'],
    ['When will the £2.5 million extra for the park wardens reach us?', '£2.5 million'],
    ['When will the £2.5 million extra for the parks in Leeds arrive?', '£2.5 million'],
    ['Bexbury has 14 planning committees. It honestly doesn’t.', '14'],
    ['Bexbury has 14 planning committees, doesn’t it? It doesn’t.', '14'],
    ['This is wrong: Bexbury has 14 planning committees.', '14'],
    ['My first mistake: Bexbury has 14 planning committees.', '14'],
    ['What I got wrong: Bexbury has 14 planning committees.', '14'],
    ['The planning committees, the ones in Leeds, were set up in 1996.', '1996'],
    ['1996 saw the end of the planning committees', '1996'],
    ['Dave’s grant of £2.5 million for the parks leaves out the pool', '£2.5 million'],
    ['The grant of £2.5 million leaves out the pool', '£2.5 million'],
    ['By 2027/28 the parks should get an extra £2.5 million', '£2.5 million'],
  ])('%s', (message, number) => {
    expect(verdictsIn(town, message)[number]).not.toBe('matches');
  });

  test.each([
    ['From Wales: 13% of care staff, 11% of health workers', '11%'],
    ['From outside Europe: 13% of care staff, 11% of health workers', '11%'],
    ['From Europe: 11% of care staff, 13% of health workers', '13%'],
    ['Almost nine million patients depend on London’s hospitals', 'nine million'],
    ['The merger of the STPs in 2016 was no fun', '2016'],
  ])('%s: of the bundled sources', (message, number) => {
    expect(verdictsIn(bundled, message)[number]).not.toBe('matches');
  });
});

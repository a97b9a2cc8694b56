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
    ['The extra for the parks, all £2.5 million of it, is due by 2040', '£2.5 million'],
    ['Extra for the parks: £2.5 million, due by 2040', '£2.5 million'],
    ['The pledged £2.5 million extra for the parks leaves out the pool', '£2.5 million'],
    // Asked after right before.
    ['The planning committees? Set up in 1996.', '1996'],
    ['We moved house long before the planning committees were set up in 1996.', '1996'],
    ['Before the planning committees were set up in 1996 there was peace', '1996'],
    // Said instead of another number.
    ['Bexbury has 20 planning committees should be 14 planning committees', '14'],
    ['Bexbury had 20 planning committees, I said. I take it back, it’s 14 planning committees, my bad', '14'],
    [
      '- Fact: Bexbury has 14 planning committees\n- Myth: 99% of bus drivers in Bexbury come from Wales',
      '14',
    ],
    ['Bexbury has 14 planning committees and hardly a seat in any of them', '14'],
    ['Good luck getting 14 planning committees in Bexbury to share a kettle', '14'],
    ['For anyone wondering: 14 planning committees. In Bexbury.', '14'],
    ['What strikes me is the sheer number: 14 planning committees in Bexbury', '14'],
    ['Bexbury’s system of 14 planning committees is a muddle', '14'],
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
    ['London’s 32 CCGs, 33 boroughs and 5 STPs need a long holiday', '33'],
    ['London’s 32 CCGs, 33 boroughs and 5 STPs need a long holiday', '5'],
    ['Five STPs cover the whole of London', 'Five'],
    ['London has 32 CCGs and three AHSNs, and five STPs, covering five areas', 'five'],
    ['Since 2016 London has had five STPs', '2016'],
    ['1) London has five STPs 2) they were set up in 2016', '2016'],
    ['Six STPs were set up in London in 2016', '2016'],
    ['The Act that dismantled the strategic health authorities came in 2012', '2012'],
    ['13% of London’s care staff come from Europe, against 11% of its health workers', '13%'],
    ['13% of London’s care staff come from Europe, against 11% of its health workers', '11%'],
    ['The Mayor of London works with 33 local authorities', '33'],
    ['The King’s Fund report covers five STPs in London', 'five'],
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
    ['Extra for the schools: £2.5 million, due by 2027/28', '2027/28'],
    ['Extra for the schools: £2.5 million, due by 2027/28', '£2.5 million'],
    ['The planning committees? Set up a stall in 1996.', '1996'],
    ['The tramways? Set up in 1996.', '1996'],
    ['We moved house before the planning committees in Leeds were set up in 1996.', '1996'],
    ['Bexbury has 14 planning committees, should be 20 planning committees', '14'],
    ['Bexbury has 14 planning committees should be 20 planning committees', '14'],
    [
      '- Myth: Bexbury has 14 planning committees\n- Fact: 38% of bus drivers in Bexbury come from Wales',
      '14',
    ],
    ['Imagine getting 14 planning committees in Bexbury to close', '14'],
    ['For anyone leaving: 14 planning committees. In Bexbury.', '14'],
    ['What bothers me is strikes: 14 planning committees in Bexbury', '14'],
    ['Leeds’s system of 14 planning committees is a muddle', '14'],
  ])('%s', (message, number) => {
    expect(verdictsIn(town, message)[number]).not.toBe('matches');
  });

  test.each([
    ['From Wales: 13% of care staff, 11% of health workers', '11%'],
    ['From outside Europe: 13% of care staff, 11% of health workers', '11%'],
    ['From Europe: 11% of care staff, 13% of health workers', '13%'],
    ['Almost nine million patients depend on London’s hospitals', 'nine million'],
    ['The merger of the STPs in 2016 was no fun', '2016'],
    ['Leeds’s 32 CCGs, 33 boroughs and 5 STPs need a long holiday', '33'],
    ['Five STPs cover the whole of Kent', 'Five'],
    ['Since 2016 London has had trouble with five STPs', '2016'],
    ['44 STPs were set up in England in 2016', '2016'],
    ['The boroughs that fought the Act came in 2012', '2012'],
    ['13% of London’s care staff come from Poland, against 11% of its health workers', '13%'],
    ['13% of London’s care staff struck, against 11% of its health workers', '11%'],
    ['My cousin works with 33 local authorities', '33'],
    ['Social care gets £20.5bn extra by 2023/24', '2023/24'],
  ])('%s: of the bundled sources', (message, number) => {
    expect(verdictsIn(bundled, message)[number]).not.toBe('matches');
  });
});

describe('a wrong value', () => {
  test.each([
    ['Extra for the parks: £2.5 million, due by 2040', '2040'],
    ['The planning committees? Set up in 1980.', '1980'],
    ['Bexbury has 20 planning committees should be 14 planning committees', '20'],
    ['Good luck getting 20 planning committees in Bexbury to share a kettle', '20'],
  ])('%s', (message, number) => {
    expect(verdictsIn(town, message)[number]).toBe('differs');
  });

  test.each([
    ['New plans in the New Year, and they’ll be ten-year plans this time', 'ten-year'],
    ['new ten-year plans are coming in the New Year in response to the government’s NHS pledge', 'ten-year'],
    ['Six STPs cover the whole of London', 'Six'],
    ['13% of London’s care staff come from Europe, against 20% of its health workers', '20%'],
  ])('%s: of the bundled sources', (message, number) => {
    expect(verdictsIn(bundled, message)[number]).toBe('differs');
  });
});

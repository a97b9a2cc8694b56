// True numbers said in wording that changes nothing of them, others beside them that do, and numbers of something else that the
// sources do not contradict.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsIn = (knowledge: typeof town, message: string) =>
  Object.fromEntries(checkText(knowledge, message).figures.map(({ text, verdict }) => [text, verdict]));

describe('a true number, whatever is said around it', () => {
  test.each([
    ['no cap Bexbury has 14 planning committees', '14'],
    ['Bexbury has 14 planning committees when it should have two', '14'],
    ['You’re wrong: Bexbury has 14 planning committees', '14'],
    ['So that I don’t get it wrong: Bexbury has 14 planning committees', '14'],
    ['Bexbury has 14 planning committees, with 20% of their clerks retiring soon', '14'],
    [
      'The council of Bexbury has 14 planning committees, with 38% of its bus drivers coming from Wales',
      '38%',
    ],
    ['Bexbury has 14 planning committees not that any of us could name them', '14'],
    ['Bexbury’s 14 planning committees spell my name wrong', '14'],
    ['With 14 planning committees in Bexbury that is no surprise', '14'],
    [
      '9% of nurses come from Leeds. The council gave a grant of £2.5 million extra for the parks.',
      '£2.5 million',
    ],
    ['Seen the council’s grant: £2.5 million extra for the parks', '£2.5 million'],
    ['It’s impossible to get Bexbury’s 14 planning committees to agree', '14'],
    ['#Bexbury 14 planning committees', '14'],
    ['Bexbury has 14 planning committees¹', '14'],
    ['Bexbury-wide there are 14 planning committees', '14'],
    ['Pan-Bexbury: 14 planning committees', '14'],
    ['The fact that Bexbury has 14 planning committees doesn’t help', '14'],
    ['Given that Bexbury has 14 planning committees it’s no surprise nothing gets built', '14'],
    ['Despite having 14 planning committees Bexbury is short of homes', '14'],
    ['Isn’t it wrong that Bexbury has 14 planning committees?', '14'],
    ['3 planning committees in Leeds, 14 planning committees in Bexbury', '14'],
    ['14 is the number of planning committees in Bexbury', '14'],
    ['there are 14 of these planning committees in Bexbury', '14'],
    ['All 14 of Bexbury’s planning committees are slow', '14'],
    ['Bexbury’s planning committees, which number 14, meet on Mondays', '14'],
    ['Bexbury’s 14 planning committees rely on the post', '14'],
    ['In Leeds there are two planning committees, in Bexbury 14 planning committees', '14'],
    ['Bexbury draws 38% of its bus drivers from Wales', '38%'],
    ['The proportion of bus drivers who come from Wales: 38% in Bexbury', '38%'],
    ['What happens to the 38% of bus drivers who come from Wales after Brexit?', '38%'],
    ['38% of bus drivers come from Wales, 20% leave each year', '38%'],
    ['The parks’ extra £2.5 million', '£2.5 million'],
    ['The grant, £2.5 million extra for the parks, ignores the schools', '£2.5 million'],
  ])('%s', (message, number) => {
    expect(verdictsIn(town, message)[number]).toBe('matches');
  });

  test.each([
    ['32 CCGs commission care in London', '32'],
    ['36 trusts deliver care across London', '36'],
    ['The King’s Fund reviewed five London STPs', 'five'],
    ['The report complains of 32 CCGs in London', '32'],
    ['The NHS has long used five areas for planning in London', 'five'],
    ['The report looks at the five STPs in London over the past year', 'five'],
    ['The five STPs are behind those elsewhere in England', 'five'],
    ['Almost nine million people live in the five STP areas', 'nine million'],
    ['Workforce – 11% of health workers, 13% of care staff from Europe', '11%'],
    ['13% of London’s care workforce comes from Europe', '13%'],
    ['Ministers have pledged £20.5bn extra for the NHS by 2023/24', '2023/24'],
    ['London has five STPs 2) nobody likes them', 'five'],
    ['book the room\nnearly 9 million residents fall under London’s STPs\ncake', '9 million'],
  ])('%s: by the words it is asked for', (message, number) => {
    expect(verdictsIn(bundled, message)[number]).toBe('matches');
  });
});

describe('near to that, and no match', () => {
  test.each([
    ['Bexbury has 12 planning committees when it should have 14', '14'],
    ['It’s wrong: Bexbury has 14 planning committees', '14'],
    ['impossible to believe Bexbury’s 14 planning committees agree', '14'],
    ['#Leeds 14 planning committees', '14'],
    ['The fact that Bexbury has 14 planning committees isn’t true', '14'],
    ['14 planning committees in Leeds, 3 planning committees in Bexbury', '14'],
    ['14 is the number of planning committees in Leeds', '14'],
    ['All 14 of Leeds’s planning committees are slow', '14'],
    ['Leeds draws 38% of its bus drivers from Wales', '38%'],
    ['£2.5 million extra savings for the parks', '£2.5 million'],
    ['We raised £2.5 million extra for the parks', '£2.5 million'],
    // Of another place, of more than those, of a part of them.
    ['14 planning committees, that’s Leeds for you', '14'],
    ['Leeds vs Bexbury: they have 14 planning committees, Bexbury fewer', '14'],
    ['Bexbury has 14 planning committees plus 10 new planning committees', '14'],
    ['I know people at 14 planning committees in Bexbury', '14'],
    ['38% of bus drivers come from Wales; Bexbury’s share is double', '38%'],
    ['Of Bexbury’s bus drivers and conductors 38% come from Wales', '38%'],
    ['Of Bexbury’s bus drivers’ children 38% come from Wales', '38%'],
    ['In R&D in Bexbury 38% of bus drivers come from Wales', '38%'],
    ['Bexbury’s 14 planning committees got their number wrong', '14'],
    // Taken back.
    ['Bexbury has 14 planning committees. *15', '14'],
    ['Bexbury has 14 planning committees 🙃 sure jan', '14'],
    ['Ann: Bexbury has 14 planning committees\nBen: no ann', '14'],
  ])('%s', (message, number) => {
    expect(verdictsIn(town, message)[number]).not.toBe('matches');
  });

  test.each([
    ['36 trusts provide no care in London', '36'],
    ['36 trusts provide free care in London', '36'],
    ['36 trusts deliver parcels in London', '36'],
    ['The King’s Fund merged five STPs', 'five'],
    ['The minister complains of 32 CCGs', '32'],
    ['Nearly nine million residents rely on London’s STPs', 'nine million'],
    ['The NHS pledges £20.5bn extra for the Government', '£20.5bn'],
    ['The £20.5bn extra was given to the NHS in 2016', '£20.5bn'],
    ['£5bn extra savings for the NHS by 2023/24', '2023/24'],
    ['the Government’s pledge on social care is due by 2023/24', '2023/24'],
    ['One London trust says 11% of its health workers come from Europe', '11%'],
    ['Helen McKenna from London runs five STPs', 'five'],
  ])('%s: of the bundled sources', (message, number) => {
    expect(verdictsIn(bundled, message)[number]).not.toBe('matches');
  });
});

describe('what the sources do not contradict', () => {
  test.each([
    ['In New York there are five planning committees, in Bexbury 14 planning committees', 'five'],
    ['Only 12 planning committees, that’s Leeds for you', '12'],
    ['Bexbury has more planning committees than Leeds, which has 3 planning committees', '3'],
    ['Hilltop is one of five planning committees', 'five'],
    ['a group of 8 planning committees in Bexbury', '8'],
    ['The app is used in 12 libraries and 8 planning committees', '8'],
    ['The schools serve 2 million people', '2 million'],
    ['£1 million extra for the parks this winter', '£1 million'],
    ['We raised £500 extra for the parks', '£500'],
    ['The committee newsletter was set up in 2001', '2001'],
    ['In the home where I cook we have 31 residents', '31'],
    ['Bexbury has 14 brand new planning committees', '14'],
  ])('%s', (message, number) => {
    expect(verdictsIn(town, message)[number]).not.toBe('differs');
  });

  test.each([
    ['The Welsh Government pledged £1bn extra for the NHS', '£1bn'],
    ['The last government pledged £8bn extra for the NHS', '£8bn'],
    ['London trusts serve 8 million patients', '8 million'],
  ])('%s: of the bundled sources', (message, number) => {
    expect(verdictsIn(bundled, message)[number]).toBe('unknown');
  });

  test('but a wrong number of the same does', () => {
    expect(verdictsIn(town, '13 is the number of planning committees in Bexbury')['13']).toBe('differs');
    expect(verdictsIn(town, 'All 13 of Bexbury’s planning committees are slow')['13']).toBe('differs');
    expect(verdictsIn(bundled, 'The government pledged £30bn extra for the NHS')['£30bn']).toBe('differs');
    expect(verdictsIn(town, 'The tramways serve 31 residents')['31']).toBe('differs');
    expect(verdictsIn(bundled, 'London has two AHSNs and 4 CCGs')['4']).toBe('differs');
  });
});

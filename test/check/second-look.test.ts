// A number whose value fits matches only where its whole sentence says what the sources say of it.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsIn = (knowledge: typeof town, message: string) =>
  checkText(knowledge, message).figures.map(({ verdict }) => verdict);
const verdictOf = (message: string) => verdictsIn(town, message)[0];
const bundledVerdicts = (message: string) => verdictsIn(bundled, message);

describe('a place that the figure’s own is only compared with has the number', () => {
  test.each([
    'Leeds, like Bexbury, has 14 planning committees',
    'Leeds beats Bexbury with 14 planning committees',
    'Leeds has the same setup as Bexbury: 14 planning committees',
    'Leeds, which copied Bexbury, has 14 planning committees',
    'Our town, much like Bexbury, has 14 planning committees',
    'Bexbury, unlike Leeds with its 14 planning committees, is simple',
    'Bexbury was compared with a town that has 14 planning committees',
    'Bexbury (Ontario) has 14 planning committees',
    'another town with 14 planning committees',
    'Bexbury’s twin town has 14 planning committees',
    'parts of Bexbury have 14 planning committees',
  ])('%s', (message) => {
    expect(verdictOf(message)).not.toBe('matches');
  });

  test.each([
    'Bexbury has 14 planning committees, unlike Leeds',
    'Unlike Leeds, Bexbury has 14 planning committees',
    'I moved from Leeds to Bexbury, which has 14 planning committees',
    'My town, Bexbury, has 14 planning committees',
    'Nobody in Leeds believes me but Bexbury has 14 planning committees',
    'Bexbury, where I live, has 14 planning committees',
  ])('%s: its own', (message) => {
    expect(verdictOf(message)).toBe('matches');
  });
});

describe('a date is that of what happened, and to what', () => {
  test.each([
    'Boards, like the planning committees, were set up in 1996',
    'The schools were set up in 1996 with the planning committees',
    'In 1996 Ann Lee set up the planning committees',
    'Back in 1996 the Mayor set up the planning committees',
    'The planning committees should have been set up in 1996',
    'The planning committees would’ve been set up in 1996',
    'Had the planning committees been set up in 1996, we would be better off',
    'The planning committees were to be set up in 1996',
  ])('%s', (message) => {
    expect(verdictOf(message)).not.toBe('matches');
  });

  test.each([
    'In 1996 the planning committees were set up',
    'In 1996 they set up the planning committees',
    'Like all planning committees, they were set up in 1996',
    'The planning committees, like so much else, were set up in 1996',
    'Were the planning committees set up in 1996?',
    'I would have thought the planning committees were set up in 1996',
  ])('%s: as it was', (message) => {
    expect(verdictOf(message)).toBe('matches');
  });
});

describe('a promise is none that somebody else made, and nothing paid', () => {
  test.each([
    'The NHS received £20.5bn extra',
    'The Government paid the NHS £20.5bn extra',
    '£20.5bn extra has already been given to the NHS',
    'Delivered: £20.5bn extra for the NHS',
    'Labour: £20.5bn extra for the NHS by 2023/24',
    'Green Party manifesto:\n- £20.5bn extra for the NHS by 2023/24',
    '£20.5bn extra for the NHS and it covers vital funding for social care',
  ])('%s', (message) => {
    expect(bundledVerdicts(message)).not.toContain('matches');
  });

  test.each([
    'The NHS has been promised £20.5bn extra',
    'The NHS will have received £20.5bn extra by 2023/24',
    'Has the NHS received its £20.5bn extra yet?',
    'Labour friends: the Government pledged £20.5bn extra for the NHS',
    '£20.5bn extra for the NHS and I still can’t get an appointment',
  ])('%s: as it was made', (message) => {
    expect(bundledVerdicts(message)[0]).toBe('matches');
  });
});

describe('the day a sum is due by is that of this sum', () => {
  test.each([
    'The Government pledged £20.5bn extra for social care by 2023/24',
    'extra money for the boroughs by 2023/24',
    'social care pledge by 2023/24',
    '£20.5bn less for the NHS by 2023/24',
    'The NHS must pay back £20.5bn extra by 2023/24',
  ])('%s', (message) => {
    expect(bundledVerdicts(message)).not.toContain('matches');
  });

  test.each([
    'the NHS gets extra money by 2023/24',
    '£21bn extra for the NHS by 2023/24',
    'the extra £20.5bn has to be there by 2023/24',
  ])('%s: whatever is said of the sum', (message) => {
    expect(bundledVerdicts(message).at(-1)).toBe('matches');
  });
});

test('“the only city with 32 CCGs” is no other city', () => {
  expect(bundledVerdicts('London is the only city with 32 CCGs')).toEqual(['matches']);
  expect(bundledVerdicts('another city with 32 CCGs')).not.toContain('matches');
});

test('five-year plans for somebody else are others', () => {
  expect(bundledVerdicts('new five-year plans for social care')).not.toContain('matches');
  expect(bundledVerdicts('new five-year plans, but no money for social care')).toContain('matches');
  expect(bundledVerdicts('five-year plans for the NHS in the New Year')).toContain('matches');
});

describe('a share is one of all of them, by what the sources count', () => {
  test.each([
    '38% of bus drivers come from Bexbury',
    '38% of bus drivers at Guy’s come from Wales',
    '38% of bus drivers on my route come from Wales',
    'Bus drivers from Wales: 38% up',
    'Bus drivers from Wales: 38% men',
    'Of all the Welsh in Bexbury, 38% are bus drivers',
    '“38 per cent of bus drivers” have left Bexbury',
  ])('%s', (message) => {
    expect(verdictOf(message)).not.toBe('matches');
  });

  test.each([
    'Bus drivers from Wales: 38%, wow',
    'Of Bexbury’s bus drivers, 38% come from Wales',
    '38% of bus drivers in Bexbury come from Wales',
  ])('%s: all of them', (message) => {
    expect(verdictOf(message)).toBe('matches');
  });
});

describe('people are served by those the sources say, and all of them', () => {
  test.each([
    'London’s trusts look after almost nine million residents',
    'almost nine million residents are catered for by the 33 boroughs',
    'STPs cater for almost nine million residents, mostly tourists',
    'STPs cater for almost nine million residents, none of them in London',
    'STPs were to serve almost nine million residents',
    'STPs cater for all but almost nine million residents',
    'STPs charge almost nine million residents',
  ])('%s', (message) => {
    expect(bundledVerdicts(message)[0]).not.toBe('matches');
  });

  test.each([
    'The five STPs bring together 33 boroughs and cater for almost nine million residents',
    'STPs cater for almost nine million residents, all of them Londoners',
    'STPs serve almost nine million residents, none of whom have heard of them',
  ])('%s: as they are', (message) => {
    expect(bundledVerdicts(message).every((verdict) => verdict === 'matches')).toBe(true);
  });
});

describe('a count is not of those that somebody has, runs or has looked at', () => {
  test.each([
    'Khan’s 36 trusts',
    'The Mayor is in charge of 36 provider trusts in London',
    'the report covers 36 trusts',
    'the article looked at 32 CCGs',
    'five areas in South London',
  ])('%s', (message) => {
    expect(bundledVerdicts(message)[0]).not.toBe('matches');
  });

  test.each([
    'London’s 36 trusts',
    'The Mayor has to deal with 33 boroughs and 32 CCGs',
    'the report lists 32 CCGs',
    'the report looked at London’s five STPs',
    'The London STPs cover five areas',
    'five STP areas, one of them in South East London',
  ])('%s: all there are', (message) => {
    expect(bundledVerdicts(message)[0]).toBe('matches');
  });
});

describe('who does not believe what they say claims nothing', () => {
  test.each([
    ' and I’m the Queen',
    ', yeah right',
    ', which can’t be right',
    ', a figure I don’t trust',
    ' (unverified)',
    ', according to nobody',
  ])('“…%s”', (tail) => {
    expect(verdictOf(`Bexbury has 14 planning committees${tail}`)).not.toBe('matches');
  });

  test.each([', right?', ' and I’m not surprised', ', that’s right'])('“…%s” is meant', (tail) => {
    expect(verdictOf(`Bexbury has 14 planning committees${tail}`)).toBe('matches');
  });

  test('in theory is not in fact', () => {
    expect(verdictOf('In theory Bexbury has 14 planning committees')).not.toBe('matches');
  });
});

describe('a sum that is only asked for, or is for others too', () => {
  test.each([
    'Government should pledge £20.5 billion extra for the NHS',
    'The government might give £20.5bn extra to the NHS',
    'The Government pledges £20.5 billion extra for the NHS and social care by 2023/24',
    'Nurses urge the Government to promise £20.5bn extra for the NHS by 2023/24',
    'Readers demand the Government find £20.5bn extra for the NHS by 2023/24',
    'Ministers had better find £20.5bn extra for the NHS by 2023/24',
    'Maybe the Government will find £20.5bn extra for the NHS by 2023/24',
    'Will the Treasury offer £20.5bn extra for the NHS by 2023/24?',
    'Our wish: £20.5bn extra for the NHS by 2023/24',
  ])('%s', (message) => {
    expect(bundledVerdicts(message)).not.toContain('matches');
  });

  test.each([
    'The Government pledged £20.5bn extra for the NHS and nobody cheered',
    'The Government pledged £20.5bn extra for the NHS and councils cheered.',
    'Demand is up and the Government pledged £20.5bn extra for the NHS by 2023/24',
    'You may find £20.5bn extra for the NHS by 2023/24 in the report',
    'Can you put £20.5bn extra for the NHS by 2023/24 on the slide?',
  ])('matches: %s', (message) => {
    expect(bundledVerdicts(message)[0]).toBe('matches');
  });
});

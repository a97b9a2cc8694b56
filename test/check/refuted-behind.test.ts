// Short remarks behind a statement, or under a list of them, that call it wrong; and remarks that are of something else.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictOf = (message: string) =>
  checkText(town, message).figures.find(({ text }) => text === '14')?.verdict;

const said = 'Bexbury has 14 planning committees';

test.each([
  `${said} and 9 parks. Neither is correct.`,
  `${said} and 9 parks. Only the second is right.`,
  `${said} and 9 parks. Swap those.`,
  `In Bexbury:\n- 14 planning committees\n- 9 parks\nNone of these numbers is right.`,
  `In Bexbury:\n- 14 planning committees\n- 9 parks\nBoth wrong!`,
  `In Bexbury:\n- 14 planning committees\n- 9 parks\nThose are last year’s figures.`,
  `My teacher said ${said}. Teacher was wrong.`,
  `${said} according to Tim. Tim can’t count.`,
  `Dave: ${said}. Dave is wrong.`,
  `${said}, the clerk said, wrongly.`,
  `${said}. Nope, checked again, it hasn’t.`,
  `${said}. Apologies, I mixed up two towns.`,
  `${said}. We are happy to make clear that this was an error.`,
  `${said}. At least that’s the plan.`,
  `${said}. At least it did in 2010.`,
  `${said}, or it did until last week`,
  `${said} (18 actually)`,
  `${said}\nsry 18`,
  `> ${said}\nWhere did you get that? It’s 18.`,
  `I thought Bexbury had 14 planning committees but no`,
  `14 planning committees? In Bexbury? Nah`,
  `Q: does Bexbury have 14 planning committees? A: no`,
  `14 planning committees in Bexbury is too many by two`,
  `Bexbury has since cut its 14 planning committees to five`,
  `There were to be 14 planning committees in Bexbury but only four got going`,
])('it does not match: %s', (message) => {
  expect(verdictOf(message)).not.toBe('matches');
});

test.each([
  `${said}. The trifle was wrong.`,
  `${said}. Nothing wrong with that.`,
  `${said}. That’s not a lie.`,
  `${said}. I was wrong about the buses.`,
  `${said}. Tell me if I’m wrong.`,
  `${said}. Is that right?`,
  `${said} and 9 parks. Both are correct.`,
  `My teacher said ${said}. Teacher was right.`,
  `${said}. The wrong people run them.`,
  `They plan to cut the 14 planning committees in Bexbury to five`,
])('it matches: %s', (message) => {
  expect(verdictOf(message)).toBe('matches');
});

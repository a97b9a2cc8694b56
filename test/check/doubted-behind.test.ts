// True numbers whose writer says in a sentence or two that they doubt them; and the same words said of something else.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);
const claims = ['Bexbury has 14 planning committees', 'the planning committees were set up in 1996'];

describe('no match', () => {
  test.each([
    'Is it really the case that {C}? I’ve searched all over and found nothing to back it.',
    'Is it really so that {C}? I’m asking, not telling. Seems fishy to me.',
    'Is it so that {C}? I have my doubts.',
    'I keep reading that {C}. I can’t find a single source for it.',
    'Somebody wrote that {C}. We couldn’t stand it up, so it’s gone from the draft.',
    'I keep hearing that {C}. Until somebody shows me a source I treat it as gossip.',
    'I told you all that {C}. That was a slip, there’s no basis for it.',
    'My uncle swears blind that {C}. He also swears that cats can count. He’s wrong on both.',
    'The salesman insisted that {C}. When I asked him where, he blushed and admitted he’d made it up.',
    'Our team lost a point for answering that {C}. The question master marked it wrong.',
    'The slide claimed that {C}; marked down, as the source they cite says something quite different.',
    'In our board game everything’s upside down: {C}. It’s all lore, me and Tom invented it.',
    'Suppose for a minute, just for the game, that {C}. What would you do?',
    'Would that it were true that {C}! Alas, reality is otherwise.',
    'No evidence whatsoever has been put before this meeting that {C}.',
    'All the sample sentences on the slide are pure invention, e.g. “{C}”. Overwrite them.',
    'My boss crossed out “{C}” and wrote “says who?” beside it.',
    'my brother has written "{C}" in his homework and every bit of it is invented',
  ])('%s', (message) => {
    for (const claim of claims) expect(verdictsOf(message.replace('{C}', claim))[0]).not.toBe('matches');
  });
});

describe('a match', () => {
  test.each([
    'Is it really the case that {C}?',
    '{C}. I can’t find my glasses anywhere.',
    '{C}. The trifle, though, I have my doubts.',
    '{C}. Looks odd in this font, I know, but it’s in the report.',
    'We got full marks for answering that {C}. The others got no points.',
    'My revision card says that {C}, and there’s a doodle of a horse. The horse is wrong, it has too many legs',
  ])('%s', (message) => {
    for (const claim of claims) expect(verdictsOf(message.replace('{C}', claim))[0]).toBe('matches');
  });
});

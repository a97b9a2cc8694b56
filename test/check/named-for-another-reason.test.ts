// Quotations amid talk that names people for other reasons than to quote them; and near neighbours that do quote them.
import { expect, test } from 'vitest';
import { testQuotes, verdictsOfQuotes } from './quoted-verdicts.ts';

const vision = 'each STP must develop a compelling vision';
const yet = 'STPs have yet to establish themselves as collaborations';

testQuotes('whom the words before or behind name for another reason', {
  verbatim: [
    `For Londoners, “${yet}”`,
    `For Dave, “${yet}”`,
    `For London, “${yet}”`,
    `For the UK, “${yet}”`,
    `I learned in Year 9 that “${yet}”`,
    `“${yet}”. We heard about Khan.`,
    `Khan's answer to “${yet}” was weak`,
    `I agree with Priya: great line, “${yet}”`,
    `What Khan should know: “${yet}”`,
    `Best line for Khan's speech?\n“${yet}”`,
    `For Sadiq Khan, “${yet}” is bad news`,
    `I read in Manchester that “${yet}”`,
    `I saw on Twitter that “${yet}”`,
    `I read in the report for the Mayor that “${yet}”`,
    `It says on page 4 that “${yet}”`,
    `“${yet}”, reads page 3.`,
    `“${yet}” reads Khan the riot act`,
    `“${yet}”. You heard it here first.`,
    `“${yet}”. I'm quoting from memory.`,
    `London's position is that “${yet}”`,
    `The report answers Khan's claim that all is well: “${yet}”`,
    `Against Khan's claim that all is well, “${yet}”`,
    `Khan's claim that all is well is wrong: “${yet}”`,
    `Khan's claim that all is well ignores that “${yet}”`,
    `Khan's promise of reform comes as “${yet}”`,
    `Khan's worry about STPs is fair, since “${yet}”`,
    `Good news for Khan, who is proud of his plans: “${yet}”`,
    `I agree with Khan: the report is right that “${yet}”`,
    `Dave, who should read this: “${yet}”`,
    `Khan, who should be told: “${yet}”`,
    `Khan welcomed this: “${yet}”`,
    `From today's AGM: “${yet}”`,
    `Nobody can pretend “${yet}” is false`,
  ],
  misattributed: [
    `For Sadiq Khan, “${yet}”`,
    `I read in the Guardian that “${yet}”`,
    `“${yet}”, reads the Guardian`,
    `“${yet}”. You heard it from Khan.`,
    `Khan's position is that “${yet}”`,
    `Khan's claim that “${yet}” is wrong`,
    `Khan, who should know: “${yet}”`,
    `Khan welcomed the news: “${yet}”`,
    `From today's Guardian: “${yet}”`,
    `The King's Fund's critics claim “${yet}”`,
  ],
});

testQuotes('the sentence or the lines above do not give the words to whom they name', {
  verbatim: [
    `Khan has it wrong. “${yet}”`,
    `Khan should know this. “${yet}”`,
    `Khan doesn't get it. “${yet}”`,
    `Khan got this. “${yet}” landed on his desk`,
    `Khan has been busy. “${yet}”`,
    `Does Khan know? “${yet}”`,
    `Best bit of the report?\n“${yet}”`,
    `To: Khan\nSubject: STPs\n“${yet}”`,
    `Source: slide 4\nQuote: “${yet}”`,
    `Source: King's Fund\nTo: Khan\nQuote: “${yet}”`,
    `Q: What about Khan? A: “${yet}”`,
  ],
  misattributed: [
    `Khan gets it. “${yet}”`,
    `Khan should know better. “${yet}”`,
    `Source: Khan\nTo: the King's Fund\nQuote: “${yet}”`,
    `Q: And Khan? A: “${yet}”`,
  ],
});

test('a line that says whose the quotation above is says nothing of the next one', () => {
  expect(verdictsOfQuotes(`“${vision}”\nSource: Chris Ham\n\n“${yet}”`)).toEqual(['verbatim', 'verbatim']);
});

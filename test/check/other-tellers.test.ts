// Words given to another text or person than the sources’ in ways without a plain verb of saying: verbatim only of whoever said it.
import { testQuotes } from './quoted-verdicts.ts';

const vision = 'each STP must develop a compelling vision';
const found = 'STPs have yet to establish themselves as collaborations';

testQuotes('another text by name', {
  verbatim: [
    `The headline today: “${found}”`,
    `The King's Fund website has “${found}”`,
    `The report has “${found}”`,
    `Better than Wikipedia: the report says “${found}”`,
  ],
  misattributed: [
    `From Wikipedia: “${found}”`,
    `“${found}” – Wikipedia`,
    `The Mirror headline yesterday: “${found}”`,
    `The Conservative manifesto includes “${found}”`,
    `The Unison newsletter carries “${found}”`,
  ],
});

testQuotes('a body that the sources do not know', {
  verbatim: [
    `The King's Fund is blunt. “${found}”`,
    `A think tank (King's Fund) says “${found}”`,
    `The think tank (2018) says “${found}”`,
  ],
  misattributed: [`The Wellcome Trust is scathing. “${found}”`, `One think tank (Demos) argues “${found}”`],
});

testQuotes('somebody behind the words', {
  verbatim: [
    `“${vision}” – thus Ham.`,
    `“${vision}”, so Chris Ham today`,
    `“${vision}”, so the Mayor can get going`,
    `“${vision}” C. Ham`,
    `“${vision}”. Thanks, Chris Ham, for that`,
    `“${vision}”. Thanks for that, Dave`,
    '“toxic brand” is what the report called them',
    '“set up to implement cuts” is what people called them',
  ],
  misattributed: [
    `“${vision}”, so the union boss this morning`,
    `“${vision}”, thus the Home Secretary`,
    `“${vision}” T. Blair`,
    `“${vision}”. Cheers, Tony Blair, for that gem`,
    '“set up to implement cuts” is what Ham called them',
    '“toxic brand” is what McKenna branded them',
  ],
});

testQuotes('somebody before the words', {
  verbatim: [
    `Totally with Ham here, “${vision}”`,
    `100% with the report: “${found}”`,
    `Totally with you here, “${vision}”`,
    `They quote Ham “${vision}”`,
    `The other article quotes the report “${found}”`,
  ],
  misattributed: [
    `Absolutely with Tony Blair on this one, “${vision}”`,
    `100% with McKenna, “${vision}”`,
    `The other article quotes McKenna “${vision}”`,
  ],
});

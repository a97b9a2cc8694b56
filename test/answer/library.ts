// A town's libraries in an annual report and a newspaper: a corpus about something else entirely, and its knowledge.
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';
import { entities, figures, quotations, type Facts } from './library-facts.ts';

const annual = [
  'Harbridge Libraries runs 12 branch libraries, four mobile libraries and several reading rooms, and serves almost 85,000 residents.',
  'The branch libraries were opened in 1962. The Town Council gave £3.4 million for repairs by 2027/28, though the grant does not pay for books.',
  'Ruth Amos, the head librarian and author of this report, welcomed the year. “Readers asked for longer hours, and every branch needs them. Winter evenings are long. The mobile libraries must reach the villages,” she said.',
  'There are three reading circles: Northside, Old Town and Riverside. The three met every week, said Lena Vogt.',
  'In Harbridge, 38 per cent of young readers and 9 per cent of adult readers borrow audio books.',
  'The Library Board met in March and the Reading Board in June. The Village Alliance was asked too.',
  'The roof of the oldest building leaks whenever it rains, and repairs were put off again for want of a builder. Volunteers carry buckets. Nobody was hurt.',
  'The Libraries Act 1964 makes a library service a duty of every county authority, as a county authority in Wales found.',
].join('\n\n');

const gazette = [
  '---\npublisher: The Gazette\n---\n',
  'The town has 12 neighbourhood libraries and five mobile libraries, the annual report says.',
  'Omar Finch, who chairs the Library Board, argues that the branches cost too little to close. “Close one and you close a door,” he told us.',
  'The plan was called a “paper tiger” at the meeting.',
].join('\n\n');

const about: Facts['corpus'] = {
  title: 'The libraries of Harbridge',
  description: 'An annual report on the libraries of Harbridge and what the Gazette made of it.',
  examples: ['How many branches are there?', 'Who is Ruth Amos?', 'What did Omar Finch say?'],
  sources: ['annual', 'gazette'],
};

const sources = { annual, gazette };

/** The libraries with their fact table. */
export const library = buildKnowledge(
  corpusOf({ sources, facts: { corpus: about, entities, figures, quotations } }),
);

/** The same texts and nothing else. */
export const textsAlone = buildKnowledge(corpusOf({ sources }));

// A report of sixty paragraphs on the libraries of a town that is not there, with numbers that count something and numbers that do not.

const opening = [
  'Open Shelves: the libraries of Harbridge in 2018',
  'This report looks at the public libraries of Harbridge and at the people who use them. It was written for the Town Council by Ruth Amos.',
  'Harbridge Libraries runs 12 branch libraries, four mobile libraries and several reading rooms, and serves almost 85,000 residents.',
  'The Central Library was opened in 1962. It was rebuilt in 1998, after a fire.',
  'The Friends of Harbridge Libraries, founded in 1971, meet every month. Their treasurer keeps the books in a tin.',
  'In 2018 the service employed 210 staff and 64 volunteers.',
  'Most staff work part time. Most volunteers are retired.',
  'The annual budget was £4.2 million, and a third of it went on wages.',
  'It spent £1.3 million on new books. A £500,000 roof grant paid for repairs.',
  'The opening hours of the branches differ. Some open at 9, some at 10.30, and none after 8pm.',
];

const use = [
  'The branches received 640,000 visits in 2018. Nobody counts those who only shelter from the rain.',
  'Readers borrowed less than before: loans fell by 12 per cent, to a level last seen in 1985.',
  'The service lent 312,000 printed books and 18,500 audio books.',
  'In Harbridge, 38 per cent of young readers and 9 per cent of adult readers borrow audio books.',
  '62 per cent of registered borrowers live within a mile of a branch.',
  'There are three reading circles: Northside, Old Town and Riverside. The three met every week.',
  'A total of 48,000 children joined the summer reading club.',
  'The waiting list for new novels has an average waiting time of three weeks.',
  'Some readers wait for between ten and 12 weeks, and one waited a year.',
  'There are 33 computer workstations (PCWs) in the branches. Half of them are ten years old or more.',
];

const voices = [
  '“Readers asked for longer hours, and every branch needs them,” said Lena Vogt, the head of reader services. “Winter evenings are long.”',
  'Omar Finch, who chairs the Library Board, was blunt. “Close one branch and you close a door for good,” he told us.',
  'Jane Smith, chief executive of the Valley Trust, said: “We have never seen so many people come in just to keep warm.”',
  '“It is the only quiet room for miles around here,” one reader wrote.',
  '“We cannot mend the roof out of the book fund,” Tom Ellery said.',
  'The old plan was called a “paper tiger” at the meeting, and the new one a “start”.',
  'According to the Town Council, “the branches cost too little to be worth closing”.',
  '“The mobile libraries must reach the villages before the winter comes,” she added.',
  'Nobody at the meeting said that the branches should close.',
  '“Nothing has changed in this town since my mother worked here,” said Lena Vogt.',
];

const traps = [
  'See page 12, table 3 and paragraph 45 for the figures. Recommendation 4 was accepted.',
  'For copies call 01632 960 123 or write to PO Box 17. The ISBN is 978 0 306 40615 7.',
  'The service closed two branches in 2009, and tried longer hours in four branches.',
  'There are three branches without heating and two branches that open on Sundays.',
  'Neighbouring Westbridge has 14 branch libraries.',
  'The council will have ten branch libraries if the plan goes ahead.',
  'It once had 20 branch libraries. It does not have 15 branch libraries now.',
  'Two of the branches have 30 seats each, and a lift costs money.',
  'Between 40 and 50 readers come every day; five to ten of them stay till closing.',
  'The larger branches buy 90 newspapers a week.',
];

const more = [
  'The town has 12 branch libraries, as it had in 1962, and five sports halls.',
  '3 Recommendations',
  '1. The roof should be mended. 2. The hours should be longer.',
  'As others have found [12], readers come back (Amos 2016, 44).',
  'There are three reasons for this, and two ways out of it.',
  'One branch has a garden. Every one of them has a kettle.',
  'The Village Alliance has 27 member villages, 19 parish halls and museums.',
  'It has 36 partners and supporters, and health and wellbeing boards take part.',
  'The archive holds 5,200 maps, prints and letters.',
  'The collection of 5,200 local maps was listed in 2017.',
];

const closing = [
  'Membership stood at 23,400. The population of 85,000 is growing.',
  'Visits rose to 640,000 in 2018.',
  'The school library service was established in 2004, and the toy library was set up in 2011.',
  'They were opened in 1990.',
  'The book fund of £1.3 million has not grown since 2010.',
  'Every branch has a lift, and 11 of them have a café.',
  'Staff were asked what they would change. They had many answers.',
  'Volunteers carry buckets when it rains. Nobody was hurt.',
  'The Libraries Act 1964 makes a library service a duty.',
  'The board meets again in March.',
];

export const paragraphs = [...opening, ...use, ...voices, ...traps, ...more, ...closing];

/** As a source file. */
export const libraryReport = `---\ntitle: Open Shelves\npublisher: Harbridge Town Council\npages: "1 11 21 31 41 51"\n---\n\n${paragraphs.join('\n\n')}\n`;

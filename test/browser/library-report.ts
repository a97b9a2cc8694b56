// A report of 60 pages as a PDF, and a page of a newspaper as a browser saves it: sources that the corpus has not seen.
import { pdfOf } from '../intake/report-pdf.ts';

type Doc = Parameters<Parameters<typeof pdfOf>[0]>[0];

const TITLE = 'The state of public libraries in Aldershire';
const PUBLISHER = 'Aldershire Library Trust';

/** What the checks ask for. Each stands in the report once. */
export const stated = {
  libraries: 'There are 214 public libraries in Aldershire',
  spending: 'Spending on the service fell to £41.6 million in 2018/19',
  quotation: 'Libraries are the last free indoor space in many of our towns',
} as const;

const SUMMARY = [
  `This report describes the public library service of the county as it was in the spring of 2019. ${stated.libraries}, of which 38 are run by volunteers. It draws on a survey of 4,120 readers, on visits to every branch and on the accounts of the twelve district councils.`,
  `${stated.spending}, from £52.3 million in 2010/11. Over the same period the number of paid librarians fell by 31 per cent, while the number of volunteers rose to almost 2,900.`,
  `“${stated.quotation},” said Margaret Oyelaran, chief executive of the ${PUBLISHER}. “When one closes, nothing takes its place.”`,
  'The Aldershire Library Trust was founded in 1987. It has six regional offices and is governed by a board of 14 trustees, most of whom are appointed by the district councils.',
  'Readers made more than three million visits in 2018/19. Nearly two thirds of those surveyed said that they had used a computer in a library, and 22 per cent said that they had no other access to the internet.',
  'The trust recommends that no branch be closed before 2022, and that the county council review its formula for grants. Dr Peter Lindqvist, who led the review, said: “A formula written for the last century cannot pay for this one.”',
];

const DISTRICTS = [
  'Ashby',
  'Brackwell',
  'Coldharbour',
  'Dunmere',
  'Eastleigh Moor',
  'Farrow',
  'Glenside',
  'Hatherton',
  'Ilmouth',
  'Kingsfold',
  'Lowmarsh',
  'Merrow',
];

/** What a chapter says of a district; `n` differs from district to district. */
function chapterOf(district: string, n: number): readonly string[] {
  const chief = ['Anna Bright', 'Joseph Marlow', 'Priya Nair', 'Tom Hallam'][n % 4] ?? '';
  return [
    `${district} has ${9 + n} public libraries, ${2 + (n % 3)} of them in buildings that are shared with a school or a surgery. The oldest opened in ${1880 + n * 7} and is still in its first building, which is listed.`,
    `The district council spent £${2 + n}.${(n * 3) % 10} million on the service in 2018/19. That is ${8 + n} per cent less than in the year before, when a grant for repairs came to an end. The council expects a further saving of £${140 + n * 15},000 by 2021.`,
    `“People here do not ask for much, but they do ask for a place that is open on a Saturday,” said ${chief}, head of libraries in ${district}.`,
    `Visits were counted in two weeks of October. They came to ${12 + n},${String(105 + n * 61).padStart(3, '0')}, and about a third of them were made by people under 16. The mobile library stops at ${20 + n * 2} places and is used most in the villages along the river.`,
    `The building at the market place needs a new roof. The survey of 2017 put the cost at £${300 + n * 25},000; the council has since set aside half of that. Until the work is done the upper floor stays closed, and the local history collection can be seen by appointment only.`,
    `Since 2014 the opening hours in ${district} have been cut twice. The main library is now open for ${36 + (n % 6)} hours a week and the smaller ones for 18 on average. Staff told us that most complaints concern the closing of the reading room at five in the afternoon.`,
    'Reading groups, homework clubs and the summer challenge are run by volunteers under the guidance of a librarian. Their number has grown, yet it is the same few people who come forward each year, and several branches could not open on days when they were ill.',
    `Stock is bought by the county for all districts together. In ${district} the share of books that are more than ten years old is ${40 + n} per cent. Readers find the catalogue hard to use; requests for a book from another branch take eleven days on average.`,
    `Heating is the largest cost after wages. In ${district} it came to £${70 + n * 3},500 in 2018/19, and three of the branches still burn oil. The council has asked the county for a loan to replace the boilers, which would be paid back over ten years.`,
    'The trust found no evidence that longer opening hours alone bring more readers. Where a branch had moved next to shops or to a bus stop, however, loans rose in the first year and stayed above the county’s average in the second.',
    `We recommend that the council publish its plans for the next three years, that it keep at least one paid librarian in each of the larger branches, and that the accounts of ${district} show the cost of each building.`,
  ];
}

const NOTES = [
  'The figures were collected by the council itself and have not been audited. Where two tables of the council differ, the later one is used, and the difference is given in a note at the foot of the table.',
  'Visits by schools were counted as one visit each, however many pupils came. This understates the use of the larger branches, which most schools prefer because they can be reached by bus.',
  'Some of those who answered the survey did so in the library, and some at home. The two groups agree on most points, but not on opening hours: those who answered at home would rather come in the evening.',
  'A branch is called shared where another service pays a part of the rent. The trust did not look into whether the rent is fair, since the agreements are confidential.',
  'Courses are counted by the term. A course that was begun and not finished for want of a teacher is counted as half of one, which is why some of the tables of the council print fractions.',
  'Loans of electronic books are not included, because the suppliers count them for the county as a whole. They have become more common, but are still a small part of all loans.',
];

/** What readers in a district said. */
function readersOf(district: string, n: number): readonly string[] {
  const reader = ['Grace Oduya', 'Colin Petrie', 'Halima Aziz', 'Bernard Stokes'][n % 4] ?? '';
  return [
    `The survey was answered by ${210 + n * 17} readers in ${district}. Of these, ${51 + n} per cent come at least once a week, and almost ${60 + n} per cent walk to the library.`,
    `“I learnt to use a computer here, and I got my job with it,” said ${reader}, who has been a reader in ${district} since ${1990 + n}. She is one of ${1200 + n * 37} people who took part in a course.`,
    ...NOTES,
    `In ${district} the council lent ${90 + n * 4},000 books in 2018/19, and ${30 + n * 2} schools borrowed boxes of books for a term. Fines brought in £${11 + n},400, which does not cover the cost of collecting them.`,
    ...NOTES.toReversed().map((note) => `${district}: ${note.charAt(0).toLowerCase()}${note.slice(1)}`),
  ];
}

function writeFront(doc: Doc): void {
  doc.font('Helvetica-Bold').fontSize(28).text(TITLE, 72, 220, { align: 'center' });
  doc.moveDown().font('Helvetica').fontSize(14).text(PUBLISHER, { align: 'center' });
  doc.text('March 2019', { align: 'center' });
  doc.addPage().font('Helvetica-Bold').fontSize(18).text('Contents').font('Helvetica').fontSize(11);
  const entries = ['Summary', ...DISTRICTS.map((district) => `Libraries in ${district}`)];
  entries.forEach((entry, at) => doc.text(`${at + 1}  ${entry} ${'.'.repeat(50)} ${at * 4 + 3}`));
}

function writeChapter(doc: Doc, heading: string, paragraphs: readonly string[]): void {
  doc.addPage().font('Helvetica-Bold').fontSize(18).text(heading).moveDown(0.5);
  doc.font('Times-Roman').fontSize(14);
  for (const paragraph of paragraphs) {
    doc.text(paragraph, { align: 'justify', lineGap: 13 }).moveDown();
  }
}

function writeFurniture(doc: Doc): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 1; page < count; page += 1) {
    doc.switchToPage(page);
    // Text below the margin would make pdfkit begin a page.
    doc.page.margins.bottom = 0;
    doc.font('Helvetica').fontSize(8);
    doc.text(TITLE, 72, 36, { lineBreak: false });
    doc.text(`${PUBLISHER}, March 2019`, 72, 800, { lineBreak: false });
    doc.text(String(page + 1), 500, 800, { lineBreak: false });
  }
}

/** Front page, contents, a summary and a chapter for each district, with headings, headers, footers and page numbers. */
export function libraryReport(): Promise<Uint8Array> {
  const write = (doc: Doc): void => {
    writeFront(doc);
    writeChapter(doc, 'Summary', SUMMARY);
    DISTRICTS.forEach((district, at) => {
      writeChapter(doc, `Libraries in ${district}`, chapterOf(district, at));
      writeChapter(doc, `Readers in ${district}`, readersOf(district, at));
    });
    writeFurniture(doc);
  };
  return pdfOf(write, {
    bufferPages: true,
    info: { Title: TITLE, Author: PUBLISHER, CreationDate: new Date('2019-03-15') },
  });
}

/** An article between the furniture of a site: menus, a banner, scripts, a picture of elsewhere, other stories. */
export const SAVED_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ferry passengers face a winter of cancellations – The Harbour Gazette</title>
<meta property="og:site_name" content="The Harbour Gazette">
<meta property="og:title" content="Ferry passengers face a winter of cancellations">
<meta name="author" content="Ruth Calder">
<meta property="article:published_time" content="2019-11-04T06:00:00Z">
<link rel="canonical" href="https://harbour-gazette.example/ferries/winter-cancellations">
<script>document.title = 'changed by a script'; fetch('http://127.0.0.1:1/');</script>
<style>nav { color: red }</style>
</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies. <button>Accept all</button></p></div>
<main><article>
<h1>Ferry passengers face a winter of cancellations</h1>
<p class="byline">By Ruth Calder</p>
<p>Passengers to the Sorrel Islands have been warned to expect cancellations until the spring, after the operator said that 5 of its 17 ferries would be in dry dock at the same time.</p>
<img src="http://127.0.0.1:1/ferry.jpg" alt="A ferry at the pier">
<p>Island Lines runs 17 ferries and employs 640 people. It carried 1.2 million passengers last year, and received a subsidy of £9.4 million from the islands council.</p>
<p>“We would rather say so in November than leave people standing on a pier in January,” said Ewan Strachan, managing director of Island Lines.</p>
<p>The islands council, which has 23 councillors, will meet on Thursday to discuss whether to hire a sixth relief vessel. A ferry that was hired in 2016 was never used, because its ramp did not fit the piers.</p>
<p>“Every cancelled crossing is a missed hospital appointment for somebody,” said Councillor Morag Innes, who represents the northern isles. She wants the operator to publish a list of cancellations each week.</p>
<p>About 40 per cent of the islanders work on the mainland. The contract with Island Lines was signed in 2014 and ends in 2024.</p>
</article></main>
<aside><h2>Most read</h2><ul><li><a href="/1">Lifeboat crew honoured</a></li><li><a href="/2">School bus route to change</a></li></ul></aside>
<footer><p>© The Harbour Gazette</p></footer>
<script>alert('never run')</script>
</body>
</html>`;

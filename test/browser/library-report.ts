// A report of 60 pages as a PDF, and a page of a newspaper as a browser saves it: sources that the corpus has not seen.
import { pdfOf } from '../intake/report-pdf.ts';

type Doc = Parameters<Parameters<typeof pdfOf>[0]>[0];

const PAGES = 60;
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
  'Ashby', 'Brackwell', 'Coldharbour', 'Dunmere', 'Eastleigh Moor', 'Farrow', 'Glenside', 'Hatherton', 'Ilmouth', 'Kingsfold', 'Lowmarsh', 'Merrow',
]; // prettier-ignore

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
    'The trust found no evidence that longer opening hours alone bring more readers. Where a branch had moved next to shops or to a bus stop, however, loans rose in the first year and stayed above the county’s average in the second.',
    `We recommend that the council publish its plans for the next three years, that it keep at least one paid librarian in each of the larger branches, and that the accounts of ${district} show the cost of each building.`,
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
  doc.font('Times-Roman').fontSize(13);
  for (const paragraph of paragraphs) {
    doc.text(paragraph, { align: 'justify', lineGap: 6 }).moveDown();
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
      const said = chapterOf(district, at);
      const background = chapterOf(district, at + 20).slice(6);
      writeChapter(doc, `Libraries in ${district}`, [...said, ...background]);
    });
    while (doc.bufferedPageRange().count < PAGES) {
      writeChapter(doc, `Appendix ${doc.bufferedPageRange().count}`, ['This page is left empty.']);
    }
    writeFurniture(doc);
  };
  return pdfOf(write, { bufferPages: true, info: { Title: TITLE, Author: PUBLISHER } });
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

import { describe, expect, it } from 'vitest';
import { parsed, refused } from './uploads.ts';
import { pdfOf, report } from './report-pdf.ts';

const rules = (intake: { readonly warnings: readonly { readonly rule: string }[] }): readonly string[] =>
  intake.warnings.map(({ rule }) => rule);

const long =
  'The council reported that services across the county improved although work remained uneven between neighbouring authorities.';

describe('a report of sixty pages', () => {
  it('gives its paragraphs without headers, footers, page numbers and list of contents, whole over page breaks', async () => {
    const { bytes, paragraphs } = await report({ pages: 60 });
    const intake = await parsed('Annual review.pdf', bytes);
    expect(intake.paragraphs).toEqual(['Office of Local Review', ...paragraphs]);
    expect(intake).toMatchObject({
      id: 'annual-review',
      details: { title: 'Annual review of county services', author: 'Office of Local Review' },
      warnings: [],
    });
  });

  it('tells the first paragraph of each page', async () => {
    const intake = await parsed('a.pdf', (await report({ pages: 6 })).bytes);
    expect(intake.pages).toHaveLength(6);
    expect(intake.pages?.slice(0, 3)).toEqual([1, 2, 2]);
    expect(intake.pages).toEqual(intake.pages?.toSorted((a, b) => a - b));
  });
});

describe('the text of a page', () => {
  it('in two columns is read column by column, the title across both first', async () => {
    const texts = Array.from({ length: 12 }, (_, at) => `Paragraph ${at + 1} begins. ${long} ${long}`);
    const bytes = await pdfOf((doc) => {
      doc
        .fontSize(16)
        .text('A title that goes across both of the columns of the page')
        .moveDown()
        .fontSize(10);
      doc.text(texts.join('\n'), {
        columns: 2,
        columnGap: 18,
        height: 640,
        align: 'justify',
        paragraphGap: 6,
      });
    });
    const { details, paragraphs, warnings } = await parsed('a.pdf', bytes);
    expect(details.title).toBe('A title that goes across both of the columns of the page');
    expect(paragraphs).toEqual(texts);
    expect(warnings).toEqual([]);
  });

  it('has a paragraph for each item of a list, each row of a table and each heading', async () => {
    const bytes = await pdfOf((doc) => {
      doc.font('Helvetica-Bold').fontSize(11).text('Findings').font('Helvetica').text(long);
      for (const item of ['• one item', '• another item']) doc.text(item);
      doc.text(`1. ${long}`).text('2. Second.');
      const rows = [
        ['Board', '2016', '2018'],
        ['North', '12', '14'],
        ['South east', '7', '9'],
      ];
      rows.forEach((row, at) => {
        row.forEach((cell, column) => doc.text(cell, 72 + column * 120, 300 + at * 16, { lineBreak: false }));
      });
    });
    expect((await parsed('a.pdf', bytes)).paragraphs).toEqual([
      'Findings',
      long,
      '• one item',
      '• another item',
      `1. ${long}`,
      '2. Second.',
      'Board\t2016\t2018',
      'North\t12\t14',
      'South east\t7\t9',
    ]);
  });

  it('begins a paragraph where a first line is set in', async () => {
    const bytes = await pdfOf((doc) => {
      doc.fontSize(11).text(`${long} ${long}`, { indent: 20 }).text(`Second. ${long}`, { indent: 20 });
    });
    expect((await parsed('a.pdf', bytes)).paragraphs).toEqual([`${long} ${long}`, `Second. ${long}`]);
  });

  it('has words made whole that a line end parts, and warns of those that nothing confirms', async () => {
    const lines = [
      'The implementation of long-term plans, and of others, was the imple-',
      'mentation group’s, whose work on any of the services is the long-',
      'term plan for a new beginning in all of the county’s services 2016–',
      '17; the group found that what it wrote down was much of a self-',
      'made one, with all that has to be done in the time for reconcili-',
      'ation of boards that need trust in each other and money and/',
      'or people who work for them, as is the case for all of the Anglo-',
      'Saxon boards.',
    ];
    const bytes = await pdfOf((doc) => {
      lines.forEach((line, at) => doc.text(line, 72, 100 + at * 14, { lineBreak: false }));
    });
    const intake = await parsed('a.pdf', bytes);
    expect(intake.paragraphs).toEqual([
      'The implementation of long-term plans, and of others, was the implementation group’s, whose work on any of the services is the long-term plan for a new beginning in all of the county’s services 2016–17; the group found that what it wrote down was much of a self-made one, with all that has to be done in the time for reconciliation of boards that need trust in each other and money and/or people who work for them, as is the case for all of the Anglo-Saxon boards.',
    ]);
    expect(intake.warnings.find(({ rule }) => rule === 'hyphens')?.words).toBe(
      'Words parted at a line end were made whole, and stand nowhere else in the file: reconciliation.',
    );
  });

  it('has notes behind the paragraph that goes on over them, and their marks apart from numbers', async () => {
    const bytes = await pdfOf((doc) => {
      const width = doc.fontSize(11).widthOfString('There are 36');
      doc.text('There are 36', 72, 72, { lineBreak: false });
      doc.fontSize(7).text('2', 72 + width, 71, { lineBreak: false });
      doc
        .fontSize(11)
        .text('boards in the county, and all of them say that they need more money than', 145, 72, {
          lineBreak: false,
        });
      doc.fontSize(8).text('2 Counted on 31 March 2018.', 72, 740, { lineBreak: false });
      doc.addPage().fontSize(11).text('they had in the last year.').text('Second paragraph.');
    });
    const intake = await parsed('a.pdf', bytes);
    expect(intake.paragraphs).toEqual([
      'There are 36² boards in the county, and all of them say that they need more money than they had in the last year.',
      '2 Counted on 31 March 2018.',
      'Second paragraph.',
    ]);
    expect(intake.pages).toEqual([1, 3]);
  });

  it('is kept where a line stands at the same place on three pages of running text', async () => {
    const bytes = await pdfOf((doc) => {
      for (let page = 1; page <= 8; page += 1) {
        if (page > 1) doc.addPage();
        doc
          .text(page < 4 ? 'The board agrees.' : `Page ${'abcdefgh'.charAt(page)} has its own first line.`)
          .moveDown(2);
        doc.text(`${long} Number ${page}.`);
      }
    });
    const { paragraphs } = await parsed('a.pdf', bytes);
    expect(paragraphs.filter((text) => text === 'The board agrees.')).toHaveLength(3);
  });

  it('may stand sideways; what stands across the rest is left out with a warning', async () => {
    const bytes = await pdfOf((doc) => {
      doc
        .save()
        .rotate(-90, { origin: [300, 400] })
        .text(long, 100, 300, { width: 400 })
        .restore();
      doc
        .save()
        .rotate(30, { origin: [300, 400] })
        .text('DRAFT', 300, 400)
        .restore();
    });
    const intake = await parsed('a.pdf', bytes);
    expect([intake.paragraphs, rules(intake)]).toEqual([[long], ['pages']]);
  });
});

describe('a PDF', () => {
  it('has the heading in the largest type as its title where its own is the name of a file', async () => {
    const bytes = await pdfOf(
      (doc) => {
        doc.fontSize(24).text('The boards').fontSize(10).text(long);
      },
      { info: { Title: 'Microsoft Word - boards.doc', CreationDate: new Date('2018-10-03T10:00:00Z') } },
    );
    const { details, paragraphs } = await parsed('a.pdf', bytes);
    expect([details, paragraphs]).toEqual([{ title: 'The boards', published: '2018-10-03' }, [long]]);
  });

  it('with columns that cannot be parted, or pages without text, is read with a warning that names the pages', async () => {
    const left = 'the left column says that it has many words';
    const bytes = await pdfOf((doc) => {
      doc.addPage();
      for (let line = 0; line < 12; line += 1) {
        // No two lines of the right column begin at one edge.
        doc.text(left, 72, 100 + line * 14, { lineBreak: false });
        doc.text('and the right one has some of its own', 320 + ((line * 7) % 12) * 4, 100 + line * 14, {
          lineBreak: false,
        });
      }
    });
    const { warnings } = await parsed('a.pdf', bytes);
    expect(
      warnings.filter(({ pages }) => pages !== undefined).map(({ rule, pages }) => [rule, pages]),
    ).toEqual([
      ['pages', [1]],
      ['columns', [2]],
    ]);
  });

  it('that may not be copied is read with a warning', async () => {
    const bytes = await pdfOf((doc) => doc.text(long), {
      ownerPassword: 'owner',
      permissions: { copying: false },
    });
    const intake = await parsed('a.pdf', bytes);
    expect([intake.paragraphs, rules(intake)]).toEqual([[long], ['permission']]);
  });

  const square = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );

  it.each([
    ['encrypted', 'encrypted', async () => pdfOf((doc) => doc.text(long), { userPassword: 'secret' })],
    ['cut off', 'damaged', async () => (await pdfOf((doc) => doc.text(long))).slice(0, -400)],
    ['a beginning alone', 'damaged', async () => Promise.resolve(new TextEncoder().encode('%PDF-1.7\n'))],
    ['of pictures only', 'scanned', async () => pdfOf((doc) => doc.image(square, 72, 72, { width: 400 }))],
    ['without anything', 'no-text', async () => pdfOf((doc) => doc.rect(0, 0, 9, 9).fill())],
  ])('%s is refused', async (_, rule, make) => {
    expect(await refused('scan.pdf', await make())).toMatchObject({ rule, file: 'scan.pdf' });
  });

  it('of too many pages is refused', async () => {
    const bytes = await pdfOf((doc) => doc.text(long).addPage().text(long));
    expect(await refused('a.pdf', bytes, { pages: 1 })).toMatchObject({
      rule: 'too-many-pages',
      value: '2 pages',
    });
  });
});

import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/intake/intake.ts';
import { parseUpload } from '../../src/intake/parse-upload.ts';
import { Refusal } from '../../src/intake/refusal.ts';
import { runWorker } from '../../src/intake/run-worker.ts';
import { pdfOf } from './report-pdf.ts';
import { docx, expectParsed, expectRefused, paragraph, toBytes } from './uploads.ts';

describe('an upload', () => {
  it.each([
    ['a.md', 'One.'],
    ['a.docx', docx(paragraph('One.'))],
  ])('is read in a worker: %s', async (name, content) => {
    const upload = { name, bytes: toBytes(content) };
    expect(expectParsed(await parseUpload(upload)).paragraphs).toEqual(['One.']);
    // The caller's bytes are still there.
    expect(upload.bytes.byteLength).toBeGreaterThan(0);
  });

  it('that is empty or too large is refused without a worker', async () => {
    const empty = expectRefused(await parseUpload({ name: '../a.md', bytes: new Uint8Array() }));
    expect(empty.words).toBe('a.md is empty.');
    const large = expectRefused(
      await parseUpload({ name: 'a.md', bytes: new Uint8Array(3_000_000) }, { bytes: 2 ** 20 }),
    );
    expect(large).toMatchObject({ rule: 'too-large', value: '2.9 MB' });
  });

  it('that takes too long is given up', async () => {
    const bytes = toBytes('words\n\n'.repeat(200_000));
    const intake = expectRefused(await parseUpload({ name: 'a.txt', bytes }, { milliseconds: 5 }));
    expect(intake).toMatchObject({
      rule: 'time',
      words: 'a.txt could not be read within 0 s, and was given up.',
    });
  });

  it('is read when the one before has been, whoever sends them', async () => {
    const done: string[] = [];
    const read = async (name: string, content: string): Promise<void> => {
      expectParsed(await parseUpload({ name, bytes: toBytes(content) }));
      done.push(name);
    };
    await Promise.all([
      read('long.html', `<html>${'<p>a <b>b</b></p>'.repeat(4_000)}</html>`),
      read('a.md', 'One.'),
    ]);
    expect(done).toEqual(['long.html', 'a.md']);
  });

  it('that needs too much memory is given up', async () => {
    const bytes = toBytes(`<html>${'<p>a <b>b</b></p>'.repeat(100_000)}</html>`);
    const limits = { residentMegabytes: 40, elements: 1e9 };
    const intake = expectRefused(await parseUpload({ name: 'a.html', bytes }, limits));
    expect(intake).toMatchObject({ rule: 'memory', value: '40 MB' });
  });
});

const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

describe('a worker that breaks down is a refusal', () => {
  it.each([
    ['throws', 'throw new Error("broken")', 'broken'],
    ['ends', 'process.exit(3)', 'exit code 3'],
  ])('as it %s', async (_, code, value) => {
    const upload = { name: 'a.md', bytes: toBytes('One.') };
    const failure = await runWorker(script(code), upload, defaultLimits).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure).toMatchObject({ reason: { rule: 'crashed', value } });
  });

  it('as its heap is full', async () => {
    const limits = { ...defaultLimits, heapMegabytes: 40 };
    const upload = { name: 'a.md', bytes: toBytes('One.') };
    const full = await runWorker(script('let a; for (;;) a = { a };'), upload, limits).catch(
      (error: unknown) => error,
    );
    expect(full).toMatchObject({ reason: { rule: 'memory', value: '40 MB' } });
  });
});

describe('nothing that a file names is fetched', () => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await new Promise<unknown>((resolve) => server.close(resolve));
  });

  const address = (): string => {
    const at = server.address();
    const isAddress = (value: unknown): value is AddressInfo => typeof value === 'object' && value !== null;
    return isAddress(at) ? `http://127.0.0.1:${at.port}` : expect.fail('no address');
  };

  it('by HTML', async () => {
    const url = address();
    const html = `<!doctype html><html><head><base href="${url}/"><link rel="stylesheet" href="${url}/a.css"><link rel="canonical" href="${url}/page">
      <script src="${url}/a.js"></script><script>fetch('${url}/fetch'); new Image().src = '${url}/image'</script><style>@import url(${url}/b.css)</style>
      <meta http-equiv="refresh" content="0; url=${url}/next"></head><body><p>Text.</p><img src="${url}/a.png" srcset="${url}/b.png 2x" onerror="fetch('${url}/c')">
      <iframe src="${url}/frame"></iframe><object data="${url}/object"></object><video src="${url}/video"></video><x-a is="x-b"></x-a></body></html>`;
    expect(expectParsed(await parseUpload({ name: 'a.html', bytes: toBytes(html) })).paragraphs).toEqual([
      'Text.',
    ]);
    expect(requests).toEqual([]);
  });

  it('by a DOCX', async () => {
    const url = address();
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const bytes = docx(paragraph('Text.') + picture, {
      'word/_rels/document.xml.rels': toBytes(
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="${relation}/image" Target="${url}/a.png" TargetMode="External"/><Relationship Id="t1" Type="${relation}/attachedTemplate" Target="${url}/a.dotm" TargetMode="External"/></Relationships>`,
      ),
    });
    expect(expectParsed(await parseUpload({ name: 'a.docx', bytes })).paragraphs).toEqual(['Text.']);
    expect(requests).toEqual([]);
  });

  it('by a PDF', async () => {
    const url = address();
    const bytes = await pdfOf((doc) => {
      doc.text('Text.', { link: `${url}/link` });
      doc.ref({ Type: 'Action', S: 'URI', URI: `${url}/action` }).end('');
      doc.file(Buffer.from(url), { name: `${url}/file` });
    });
    expect(expectParsed(await parseUpload({ name: 'a.pdf', bytes })).paragraphs).toEqual(['Text.']);
    expect(requests).toEqual([]);
  });
});

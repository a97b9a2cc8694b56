// What should not be uploaded and will be: a message that names file, rule and value; the old version serves, nothing is written.
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdfOf } from '../intake/report-pdf.ts';
import { wordsOf as wordsOfMessage } from '../support/bot.ts';
import { importFolder } from '../../src/moderation/import-folder.ts';
import { openStore } from '../../src/store/store.ts';
import { harbour, makeFolder, startModeratedBot } from '../support/moderated-bot.ts';
import { ann, ferries, moderate, text, viewOf, wordsOf, type Sheet } from './moderated.ts';

const encrypted = (): Promise<Uint8Array> => pdfOf((doc) => doc.text('Secret'), { userPassword: 'x' });
const bomb = (): Uint8Array =>
  zipSync({
    'word/document.xml': new Uint8Array(60 * 1024 * 1024),
    'word/other.xml': new Uint8Array(60 * 1024 * 1024),
    'word/third.xml': new Uint8Array(90 * 1024 * 1024),
  });

const BAD: readonly (readonly [string, () => Sheet | Promise<Sheet>, RegExp])[] = [
  [
    'a picture',
    () => ({ name: 'map.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]) }),
    /^map\.png is a picture/,
  ],
  ['a table', () => text('data.csv', 'a,b'), /^data\.csv is of the type \.csv/],
  ['nothing', () => text('empty.txt', ''), /^empty\.txt is empty/],
  ['white space', () => text('blank.txt', ' \n '), /^blank\.txt /],
  ['a damaged PDF', () => text('broken.pdf', '%PDF-1.7\nnot one'), /^broken\.pdf /],
  [
    'an encrypted PDF',
    async () => ({ name: 'locked.pdf', content: await encrypted() }),
    /^locked\.pdf .*password/,
  ],
  ['a zip bomb', () => ({ name: 'bomb.docx', content: bomb() }), /^bomb\.docx .*(?:unpacked|MB)/],
  ['10 MB of text', () => text('long.txt', 'word '.repeat(2_000_000)), /^long\.txt /],
];

test('is refused by name, and nothing is written', async () => {
  const { tryAdd, store, snapshots } = await moderate();
  for (const [what, make, words] of BAD) {
    const refused = await tryAdd(await make());
    if (refused.kind !== 'refused') expect.fail(`${what} was taken`);
    expect(refused.words).toBe('Nothing was added.');
    expect(refused.details).toEqual([expect.stringMatching(words)]);
    wordsOf(refused);
  }
  expect(await store.drafts.listOpen()).toEqual([]);
  expect((await store.audit.list()).entries).toHaveLength(1);
  expect(snapshots.current().version).toBe(1);
});

test('a file of more bytes than may be is not even fetched', async () => {
  const { tryAdd } = await moderate(harbour, {
    uploadLimit: 1024 * 1024,
    fetchUpload: () => Promise.reject(new Error('it was fetched')),
  });
  const refused = await tryAdd(text('large.txt', 'x'.repeat(1024 * 1024 + 1)));
  expect(wordsOf(refused)).toContain('large.txt has 1 MB; at most 1 MB can be added.');
});

test('one bad file among good ones is named, and the good ones become the draft', async () => {
  const { add } = await moderate();
  const drafted = await add(ferries, text('data.csv', 'a,b'));
  expect(wordsOf(drafted)).toContain('**Draft 1**: 1 source, 2 paragraphs');
  expect(wordsOf(drafted)).toContain('data.csv is of the type .csv');
});

test.each([
  ['one that is there already', [text('almanac.txt', 'Another almanac.')]],
  ['two of one name', [text('pier.txt', 'There is one pier.'), text('Pier.md', 'There are two piers.')]],
])('%s is not put in the place of the other', async (_what, files) => {
  const { tryAdd, store } = await moderate();
  const view = await tryAdd(...files);
  expect(wordsOf(view)).toMatch(/would be the source with the id (?:almanac|pier), and there is one already/);
  expect(await store.versions.active()).toBe(1);
});

test('a file named as a path becomes a source of a plain name, whatever its front matter says', async () => {
  const { add } = await moderate();
  const drafted = await add(
    text('../../x.md', '---\nid: almanac\ntitle: X\npublished: never\n---', 'There is one pier.'),
  );
  const words = wordsOf(drafted);
  expect(drafted.review.changes.put.map(({ file }) => file)).toEqual(['sources/x.md']);
  expect(words).toContain('states the id "almanac"; it is not taken');
  expect(words).toContain('received "never"');
  expect(words).not.toContain('..');
});

test('a page of HTML brings its text and none of its scripts', async () => {
  const page =
    '<!doctype html><html><head><title>Ferries</title><script>alert(1)</script></head><body><article><h1>Ferries</h1><p>The Ferry Company runs 14 ferries to the islands, every day of the year but one.</p><img src="http://127.0.0.1:1/x.png"><p>Nobody minds.<script>alert(2)</script></p></article></body></html>';
  const { add } = await moderate();
  const drafted = await add({ name: 'page.html', content: page });
  expect(wordsOf(drafted)).toContain('parsed from page.html');
  expect(drafted.review.changes.put[0]?.text).toContain('runs 14 ferries');
  expect(drafted.review.changes.put[0]?.text).not.toContain('alert');
});

test('a fact table with every list broken is refused with file, rule and value, and the old one serves', async () => {
  const { moderation, setFolder, snapshots, store } = await moderate();
  const facts = {
    file: 'facts.yaml',
    text: [
      'corpus: { title: "", description: 3, examples: [] }',
      'entities: [{ id: "Not An Id", kind: ship, names: [] }]',
      'figures: [{ id: f, about: nobody, measure: weight, value: many, evidence: [] }]',
      'quotations: [{ id: q, speaker: nobody, parts: [], source: nowhere }, { id: Q }, { id: q2 }]',
      'statements: [{ id: s, asked: [], evidence: [] }]',
      'other: 1',
    ].join('\n'),
  };
  setFolder({ ...harbour, facts });
  const refused = await viewOf('refused', moderation.refresh(ann));
  expect(refused.details.length).toBeGreaterThan(8);
  for (const each of refused.details) expect(each).toMatch(/^facts\.yaml: /);
  expect(refused.details.join('\n')).toMatch(/kind.*received "ship"/);
  expect(wordsOf(refused)).toMatch(/and \d+ more$/m);
  expect(snapshots.current().version).toBe(1);
  expect(await store.drafts.listOpen()).toEqual([]);
});

test('a folder of which a file of questions is broken is refused by its line', async () => {
  const { moderation, setFolder } = await moderate();
  setFolder({
    ...harbour,
    questions: [{ file: 'questions/a.jsonl', text: '{"question":"How many?"}\nnot json' }],
  });
  const refused = await viewOf('refused', moderation.refresh(ann));
  expect(refused.details).toEqual([expect.stringMatching(/^questions\/a\.jsonl: line 2 is no JSON/)]);
});

test('a folder that a first start refuses is refused in the same words when it is drafted', async () => {
  const { moderation, setFolder, store } = await moderate();
  const facts = {
    file: 'facts.yaml',
    text: (harbour.facts?.text ?? '').replace('sources: []', 'sources: [almanac, gone]'),
  };
  const questions = [{ file: 'questions/a.jsonl', text: '7' }];
  const folder = { ...harbour, facts, questions };
  setFolder(folder);
  const { details } = await viewOf('refused', moderation.refresh(ann));
  expect(details).toEqual([
    'facts.yaml: "corpus.sources" names unknown source "gone"',
    expect.stringMatching(/^questions\/a\.jsonl: line 1 is no object/),
  ]);
  const empty = await openStore({ dataDir: await makeFolder() });
  const started = importFolder({ store: empty, readFolder: () => Promise.resolve(folder) });
  await expect(started).rejects.toThrow(details.join('\n'));
  await empty.close();
  expect(await store.drafts.listOpen()).toEqual([]);
});

test('a download that goes wrong is told, and nothing is written', async () => {
  const { corpus, discord, store } = await startModeratedBot();
  for (const [fault, words] of [
    [{ status: 404 }, /could not be fetched from Discord, which answered with 404/],
    [{ cutAfter: 10 }, /could not be fetched from Discord; please send it again/],
    [{ redirectTo: 'http://127.0.0.1:9/x' }, /could not be fetched from Discord, which answered with 302/],
  ] as const) {
    discord.faults.download(fault);
    const refused = await corpus('add', { files: { filename: 'pier.txt', bytes: 'There is one pier.' } });
    expect(wordsOfMessage(refused.message)).toMatch(words);
  }
  expect(await store.drafts.listOpen()).toEqual([]);
});

test('a file that turns out larger than it was said to be is not read to its end', async () => {
  const limit = 1024 * 1024;
  const { corpus, discord } = await startModeratedBot(harbour, { uploadLimit: limit });
  const large = { filename: 'large.txt', bytes: 'x'.repeat(2 * limit), claims: { size: 10 } };
  expect(wordsOfMessage((await corpus('add', { files: large })).message)).toContain('has 2 MB; at most 1 MB');
  discord.faults.download({ withoutLength: true });
  expect(wordsOfMessage((await corpus('add', { files: large })).message)).toContain(
    'larger than it was said to be',
  );
});

test('an address that is not Discord’s is not fetched', async () => {
  const { corpus } = await startModeratedBot();
  const claims = { url: 'http://127.0.0.1:9/etc/passwd' };
  const refused = await corpus('add', { files: { filename: 'pier.txt', bytes: 'x', claims } });
  expect(wordsOfMessage(refused.message)).toContain('is not kept by Discord, so it was not fetched');
});

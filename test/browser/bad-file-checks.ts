// What should not be added and will be: a sentence that names file, rule and value; what serves is untouched. As a moderator.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { pdfOf } from '../intake/report-pdf.ts';
import type { Check } from './check.ts';
import { fileOf, press, runCommand, upload, type PickedFile } from './desk-steps.ts';
import { become } from './stand-in-steps.ts';

const MEGABYTE = 1024 * 1024;

async function badFiles(): Promise<readonly (readonly [PickedFile, RegExp])[]> {
  const locked = await pdfOf((doc) => doc.text('Secret'), { userPassword: 'x' });
  const bomb = zipSync({
    'word/document.xml': new Uint8Array(120 * MEGABYTE),
    'word/other.xml': new Uint8Array(120 * MEGABYTE),
  });
  return [
    [fileOf('map.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])), /map\.png is a picture/],
    [fileOf('empty.txt', ''), /empty\.txt is empty/],
    [fileOf('broken.pdf', '%PDF-1.7\nnot one'), /broken\.pdf .*damaged/],
    [fileOf('locked.pdf', locked), /locked\.pdf .*password/],
    [fileOf('bomb.docx', bomb), /bomb\.docx .*unpack/],
    [fileOf('long.txt', 'word '.repeat(2_100_000)), /long\.txt .*10 MB/],
  ];
}

const LYING =
  '---\nid: pharmatimes\ntitle: A pier\npublished: never\n---\n\nThere is one pier in the harbour.';

/** `corpusDir`: the folder with which the program began. */
export const badFileChecks = (corpusDir: string): readonly Check[] => [
  {
    name: 'files of a wrong type, empty, damaged, locked, exploding and too long are each refused by name',
    picture: 'bad-files',
    run: async (channel) => {
      await become(channel, 'Sasha');
      for (const [file, words] of await badFiles()) {
        const refused = await upload(channel, { command: '/corpus add', files: [file], until: words });
        assert.match(await refused.innerText(), /Nothing was added\./);
      }
    },
  },
  {
    name: 'a good file beside bad ones becomes a draft that tells of them',
    picture: 'some-bad',
    run: async (channel) => {
      const files = [fileOf('data.csv', 'a,b'), fileOf('pier.txt', 'There is one pier in the harbour.')];
      const made = await upload(channel, { command: '/corpus add', files, until: /1 source, 1 paragraph/ });
      assert.match(await made.innerText(), /data\.csv is of the type \.csv/);
      await press(channel, made, { label: 'Discard', until: /was discarded/ });
    },
  },
  {
    name: 'a path for a name and front matter that lies about its id lead nowhere else',
    picture: 'lying',
    run: async (channel) => {
      const made = await upload(channel, {
        command: '/corpus add',
        files: [fileOf('../../x.md', LYING)],
        until: /1 source, 1 paragraph/,
      });
      const words = await made.innerText();
      assert.match(words, /states the id "pharmatimes"; it is not taken/);
      assert.match(words, /received "never"/);
      await press(channel, made, { label: 'Discard', until: /was discarded/ });
    },
  },
  {
    name: 'a source of an id that is there already is refused',
    picture: 'same-id',
    run: async (channel) => {
      const files = [fileOf('pharmatimes.txt', 'Another article altogether.')];
      await upload(channel, { command: '/corpus add', files, until: /there is one already/ });
    },
  },
  {
    name: 'a fact table with many rules broken is refused line by line, and what served goes on',
    picture: 'bad-table',
    run: async (channel) => {
      const facts = join(corpusDir, 'facts.yaml');
      const text = await readFile(facts, 'utf8');
      await writeFile(facts, BROKEN_TABLE);
      const refused = await runCommand(channel, '/corpus refresh', /does not pass the checker/);
      await writeFile(facts, text);
      const words = await refused.innerText();
      assert.match(words, /received "ship"/);
      assert.ok(words.split('\n').filter((each) => each.includes('facts.yaml: ')).length >= 8);
      await runCommand(channel, '/count ccgs', /32 clinical commissioning groups/);
      await runCommand(channel, '/corpus status', /is active/);
    },
  },
];

const BROKEN_TABLE = [
  'corpus: { title: "", description: 3, examples: [] }',
  'entities: [{ id: "Not An Id", kind: ship, names: [] }]',
  'figures: [{ id: f, about: nobody, measure: weight, value: many, evidence: [] }]',
  'quotations: [{ id: q, speaker: nobody, parts: [], source: nowhere }, { id: Q }, { id: q2 }]',
  'statements: [{ id: s, asked: [], evidence: [] }]',
  'other: 1',
].join('\n');

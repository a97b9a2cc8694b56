// A moderator looks after what is there: gaps, a new text, a source less, the folder again, what was done, the way back.
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { WAITED_FOR } from './adding-checks.ts';
import type { Check } from './check.ts';
import { fileOf, press, runCommand, submit, upload } from './desk-steps.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { SAVED_PAGE } from './library-report.ts';
import { become } from './stand-in-steps.ts';

const REASON = 'Five of them are in dry dock.';

const gapChecks: readonly Check[] = [
  {
    name: 'a member reports an answer with a reason',
    picture: 'report',
    run: async (channel) => {
      const { page } = channel;
      const answer = await runCommand(channel, `/ask question: ${WAITED_FOR}`, /17 ferries/);
      await answer.getByRole('button', { name: 'Report' }).click();
      const form = page.getByRole('dialog', { name: 'Report an answer' });
      await form.getByRole('textbox', { name: /What is wrong/ }).fill(REASON);
      const told = await channel.answerTo(() => submit(channel));
      await told.getByText('Only you can see this').waitFor();
    },
  },
  {
    name: 'a moderator finds the report and what could not be answered, and dismisses one',
    picture: 'gaps',
    run: async (channel) => {
      await channel.send('/ask question: who owns the ferries?');
      await become(channel, 'Sasha');
      const gaps = await runCommand(channel, '/corpus gaps', REASON);
      assert.match(await gaps.innerText(), /who owns the ferries/);
      assert.doesNotMatch(await gaps.innerText(), /Robin/);
      await gaps.getByRole('button', { name: 'Dismiss' }).first().click();
      await channel.page.locator('[aria-busy]').waitFor({ state: 'detached' });
    },
  },
];

const changeChecks = (corpusDir: string): readonly Check[] => [
  {
    name: 'a source gets a new text: what loses its words is withheld, and the answers that vanish are listed',
    picture: 'update',
    run: async (channel) => {
      const renewed = fileOf('renewed.html', SAVED_PAGE.replaceAll('17 ferries', '18 ships'));
      const made = await upload(channel, {
        command: '/corpus update source: ferries',
        files: [renewed],
        until: /Draft 2/,
      });
      const words = await made.innerText();
      assert.match(words, /2 changed/);
      assert.match(words, /withheld/);
    },
  },
  {
    name: 'the answers that would vanish stand there with what they are now',
    picture: 'update-answers',
    run: async (channel) => {
      await press(channel, channel.last, { label: /^See the .* that change/, until: /any more/ });
      assert.match(await channel.last.innerText(), /Before.*17 ferries/s);
    },
  },
  {
    name: 'the passages that change stand there before and after, word by word',
    picture: 'update-passages',
    run: async (channel) => {
      await press(channel, channel.last, { label: 'Back to the draft', until: /Rehearsal/ });
      await press(channel, channel.last, { label: 'See the passages', until: /After/ });
      assert.match(await channel.last.innerText(), /18 ships/);
    },
  },
  {
    name: 'a draft is discarded',
    run: async (channel) => {
      await press(channel, channel.last, { label: 'Back to the draft', until: /Rehearsal/ });
      await press(channel, channel.last, { label: 'Discard', until: /Draft 2 was discarded/ });
    },
  },
  {
    name: 'a source is taken away in a draft, which says what is lost with it',
    picture: 'remove',
    run: async (channel) => {
      const made = await runCommand(channel, '/corpus remove source: ferries', /Draft 3/);
      assert.match(await made.innerText(), /7 removed/);
    },
  },
  {
    name: 'the bundled folder is read again, and what is wrong in it is named with file and value',
    picture: 'refresh-broken',
    run: async (channel) => {
      const facts = join(corpusDir, 'facts.yaml');
      const text = await readFile(facts, 'utf8');
      await writeFile(facts, text.replace('value: 32', 'value: 33'));
      const refused = await runCommand(channel, '/corpus refresh', /facts\.yaml/);
      assert.match(await refused.innerText(), /33/);
      await writeFile(facts, text);
    },
  },
  {
    name: 'a paragraph more in the folder becomes a draft',
    picture: 'refresh',
    run: async (channel) => {
      await appendFile(join(corpusDir, 'sources', 'pharmatimes.md'), '\n\nThe Mayor has nine deputies.\n');
      await runCommand(channel, '/corpus status', /folder differs/);
      const made = await runCommand(channel, '/corpus refresh', /Draft 4/);
      assert.match(await made.innerText(), /\+ 1 passage/);
    },
  },
];

const recordChecks: readonly Check[] = [
  {
    name: 'the versions and who did what are listed',
    picture: 'history',
    run: async (channel) => {
      await runCommand(channel, '/corpus history', /Version 2.*published by Sasha/s);
      await runCommand(channel, '/corpus log', /Sasha.*publish/s);
    },
  },
  {
    name: 'a version is downloaded as a zip that passes the checker as a corpus folder',
    picture: 'export',
    run: async (channel) => {
      const answer = await runCommand(channel, '/corpus export', /zip/);
      const downloading = channel.page.waitForEvent('download');
      await answer.getByRole('link', { name: /\.zip$/ }).click();
      const zip = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
      const folder = await mkdtemp(join(tmpdir(), 'footnote-export-'));
      for (const [name, bytes] of Object.entries(zip)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), bytes);
      }
      const { sources } = await loadCorpus(folder);
      assert.equal(sources.length, 4);
      await rm(folder, { recursive: true });
    },
  },
  {
    name: 'an earlier version is brought back, and the figures of the new sources are gone',
    picture: 'rollback',
    run: async (channel) => {
      await runCommand(channel, '/corpus rollback version: 1', /Version 1 is back, as version 3/);
      await become(channel, 'Robin');
      const gone = await channel.send('/ask question: how many ferries are there?');
      assert.doesNotMatch(await gone.innerText(), /17 ferries/);
      const then = await runCommand(
        channel,
        '/ask question: how many ferries are there? as-of: 2',
        /17 ferries/,
      );
      assert.match(await then.innerText(), /The Harbour Gazette/);
    },
  },
];

/** After the ones that add. `corpusDir`: the folder with which the program began. */
export const keepingChecks = (corpusDir: string): readonly Check[] => [
  ...gapChecks,
  ...changeChecks(corpusDir),
  ...recordChecks,
];

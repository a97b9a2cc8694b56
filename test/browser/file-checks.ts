// Who one is, subcommands, files and forms on the page. Against the sample bot.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Check } from './check.ts';
import { become, notes, option, report, runTyped } from './stand-in-steps.ts';

const accountChecks: readonly Check[] = [
  {
    name: 'a member is told that they are one, and is offered no command of moderators',
    run: async (channel) => {
      const { page } = channel;
      await page.locator('#header .who').getByText('Robin').waitFor();
      assert.match(await page.locator('#header .who').innerText(), /Robin\s*Member/);
      await channel.type('/');
      await option(channel, /^\/export/).waitFor();
      assert.equal(await option(channel, /^\/corpus/).count(), 0);
      await channel.box.fill('');
    },
  },
  {
    name: 'a moderator is told so, and is offered each subcommand by its whole name, in the server alone',
    picture: 'subcommands',
    run: async (channel) => {
      await become(channel, 'Sasha');
      assert.match(await channel.page.locator('#header .who').innerText(), /Sasha\s*Moderator/);
      await channel.open('Footnote');
      await channel.type('/');
      await option(channel, /^\/export/).waitFor();
      assert.equal(await option(channel, /^\/corpus/).count(), 0);
      await channel.open('reports');
      await channel.type('/corpus s');
      await option(channel, /^\/corpus source show/).waitFor();
      await option(channel, /^\/corpus status/).waitFor();
      await option(channel, /^\/corpus add/).waitFor({ state: 'detached' });
      await channel.box.fill('');
    },
  },
];

const commandChecks: readonly Check[] = [
  {
    name: 'an option in a subcommand of a group is completed by the bot',
    run: async (channel) => {
      await channel.type('/corpus source show ann');
      await option(channel, 'show ann').click();
      const answer = await channel.answerTo(() => channel.page.keyboard.press('Enter'));
      assert.match(await answer.innerText(), /source show: annual-report/);
    },
  },
  {
    name: 'a file that is missing is asked for',
    run: async (channel) => {
      await channel.type('/corpus add ');
      await channel.page.getByRole('button', { name: 'Send' }).click();
      await channel.page.getByRole('alert').filter({ hasText: 'file: this option is required' }).waitFor();
    },
  },
  {
    name: 'files are picked for the options that take them, and reach the bot',
    picture: 'files',
    run: async (channel) => {
      const { page } = channel;
      await page.locator('input[data-option=file]').setInputFiles(report);
      await page.getByRole('button', { name: '+2 optional' }).click();
      await option(channel, /second/).click();
      await page.locator('input[data-option=second]').setInputFiles(notes);
      const answer = await channel.answerTo(() => page.getByRole('button', { name: 'Send' }).click());
      assert.match(await answer.innerText(), /add: my_report\.pdf has 5000 bytes, notes\.md has 7 bytes/);
    },
  },
  {
    name: 'a file of the bot is downloaded by its link',
    picture: 'download',
    run: async (channel) => {
      const answer = await runTyped(channel, '/export');
      const downloading = channel.page.waitForEvent('download');
      await answer.getByRole('link', { name: 'corpus.zip' }).click();
      const download = await downloading;
      assert.equal(download.suggestedFilename(), 'corpus.zip');
      assert.equal(await readFile(await download.path(), 'utf8'), 'the corpus');
    },
  },
];

const formChecks: readonly Check[] = [
  {
    name: 'a form begins with what the bot has put in, and says which field is missing',
    run: async (channel) => {
      const { page } = channel;
      await channel.type('/form');
      await page.keyboard.press('Enter');
      const form = page.getByRole('dialog', { name: 'Edit details' });
      assert.equal(await form.getByRole('textbox', { name: 'Title' }).inputValue(), 'As it was detected');
      await form.getByText('detected', { exact: true }).waitFor();
      await form.getByRole('button', { name: 'Submit' }).click();
      await form.getByRole('alert').filter({ hasText: 'Kind: This field is required.' }).waitFor();
    },
  },
  {
    name: 'files of a form add up, and one can be taken away again',
    picture: 'upload',
    run: async ({ page }) => {
      const form = page.getByRole('dialog');
      const picker = form.locator('input[type=file]');
      await picker.setInputFiles(report);
      await picker.setInputFiles(notes);
      await form.getByRole('button', { name: 'Remove my report.pdf' }).waitFor();
      await form.getByRole('button', { name: 'Remove notes.md' }).click();
      assert.equal(await form.getByRole('listitem').count(), 1);
    },
  },
  {
    name: 'a form with a choice, files and a radio button is submitted',
    run: async (channel) => {
      const { page } = channel;
      await page.getByRole('combobox', { name: 'Kind' }).selectOption('article');
      await page.getByRole('radio', { name: 'No' }).check();
      const answer = await channel.answerTo(() => page.getByRole('button', { name: 'Submit' }).click());
      assert.match(
        await answer.innerText(),
        /As it was detected, article, no, my_report\.pdf has 5000 bytes/,
      );
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
];

/** In the order in which one person would come to them; each goes on where the one before ended. */
export const fileChecks: readonly Check[] = [...accountChecks, ...commandChecks, ...formChecks];

// What a member does with somebody's message, and with a draft of their own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Check } from './check.ts';
import { fileOf, press, runCommand } from './desk-steps.ts';
import { said, useApp } from './stand-in-steps.ts';

const CLAIM = 'London has 40 trusts, 32 CCGs and waits of 18 weeks.';

/** Each goes on where the one before ended. */
export const judgingChecks: readonly Check[] = [
  {
    name: '“Check figures” on a message tells of each number, to the asker alone',
    picture: 'check-figures',
    run: async (channel) => {
      await channel.box.fill(CLAIM);
      await channel.box.press('Enter');
      const checked = await useApp(channel, said(channel, CLAIM), 'Check figures');
      assert.match(await checked.innerText(), /1 of 3 figures matches/);
      assert.match(await checked.innerText(), /differs/);
      await checked.getByText('Only you can see this').waitFor();
    },
  },
  {
    name: 'its words are one press away',
    picture: 'check-words',
    run: async (channel) => {
      await press(channel, channel.last, { label: 'Show the words', until: /In addition to five STPs/ });
    },
  },
  {
    name: '[Share] shows it to everybody',
    picture: 'check-shared',
    run: async (channel) => {
      const checked = await useApp(channel, said(channel, CLAIM), 'Check figures');
      const shared = await channel.answerTo(() => checked.getByRole('button', { name: 'Share' }).click());
      assert.match(await shared.innerText(), /1 of 3 figures matches/);
      assert.equal(await shared.getByText('Only you can see this').count(), 0);
    },
  },
  {
    name: '“Find in sources” gives the passages that say most nearly the same',
    picture: 'find',
    run: async (channel) => {
      const words = 'Proposals to close hospital beds were dropped in the end.';
      await channel.box.fill(words);
      await channel.box.press('Enter');
      const found = await useApp(channel, said(channel, words), 'Find in sources');
      assert.match(
        await found.locator('blockquote').first().innerText(),
        /hospital beds have now been dropped/,
      );
    },
  },
  {
    name: '/check quote tells an altered quotation word by word',
    picture: 'check-quote',
    run: async (channel) => {
      await runCommand(
        channel,
        '/check quote quote: the STPs need to do less to demonstrate their impact',
        /altered/i,
      );
    },
  },
  {
    name: 'a draft goes in as a file and comes back as one, with verdicts and footnotes',
    picture: 'check-draft',
    run: async (channel) => {
      const { page } = channel;
      await channel.type('/check draft ');
      await page.getByRole('button', { name: /optional/ }).click();
      await page.getByRole('option', { name: /^file/ }).click();
      await page.locator('input[data-option=file]').setInputFiles(fileOf('draft.md', `# News\n\n${CLAIM}\n`));
      const answer = await channel.answerTo(() => page.getByRole('button', { name: 'Send' }).click());
      await answer.filter({ hasText: /Figures/ }).waitFor();
      const downloading = page.waitForEvent('download');
      await answer.getByRole('link').last().click();
      const file = await readFile(await (await downloading).path(), 'utf8');
      assert.match(file, /\[\^1\]/);
    },
  },
];

// Apps of a message, forwards, cards and direct messages on the page. Against the sample bot, after the file checks.
import assert from 'node:assert/strict';
import type { Check } from './check.ts';
import { runTyped, said, useFirstApp } from './stand-in-steps.ts';

const messageChecks: readonly Check[] = [
  {
    name: 'a message command is reached by the keyboard, and its answer points at the message',
    picture: 'app',
    run: async (channel) => {
      await channel.box.fill('there are 33 boroughs');
      await channel.box.press('Enter');
      const message = said(channel, 'there are 33 boroughs');
      const answer = await channel.answerTo(() => useFirstApp(channel, message));
      assert.match(await answer.innerText(), /Count words\s*on\s*there are 33 boroughs/);
      assert.match(await answer.innerText(), /4 words/);
    },
  },
  {
    name: 'Escape closes the menu of a message and gives the keyboard back',
    run: async (channel) => {
      const { page } = channel;
      const apps = said(channel, 'there are 33 boroughs').getByRole('button', { name: /^Apps for/ });
      await apps.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: /Count words/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('menu', { name: 'Apps' }).waitFor({ state: 'detached' });
      assert.ok(await apps.evaluate('document.activeElement.getAttribute("aria-label").startsWith("Apps")'));
    },
  },
  {
    name: 'a message is forwarded, and an app reads the forward',
    picture: 'forward',
    run: async (channel) => {
      const { page } = channel;
      const message = said(channel, 'there are 33 boroughs');
      await message.hover();
      await message.getByRole('button', { name: /^Forward/ }).click();
      await page.getByRole('menuitem', { name: '#reports' }).click();
      const forward = channel.messages.filter({ has: page.locator('.forward') }).last();
      const answer = await channel.answerTo(() => useFirstApp(channel, forward));
      assert.match(await answer.innerText(), /4 words/);
    },
  },
  {
    name: 'another bot posts a card, and an app reads it',
    picture: 'card',
    run: async (channel) => {
      const { page } = channel;
      await page.getByRole('button', { name: 'Attach a file, and more' }).click();
      await page.getByRole('menuitem', { name: /Post a card/ }).click();
      const form = page.getByRole('dialog', { name: 'Post a card' });
      await form.getByRole('textbox', { name: 'Title' }).fill('News');
      await form.getByRole('textbox', { name: 'Text' }).fill('almost nine million people');
      await form.getByRole('button', { name: 'Submit' }).click();
      const card = channel.messages.filter({ has: page.locator('.embed') }).last();
      assert.match(await card.innerText(), /Echo/);
      const answer = await channel.answerTo(() => useFirstApp(channel, card));
      assert.match(await answer.innerText(), /4 words/);
    },
  },
  {
    name: 'an app works between two people, where the bot is not',
    picture: 'private',
    run: async (channel) => {
      await channel.open('Robin');
      await channel.box.fill('only between us');
      await channel.box.press('Enter');
      const answer = await channel.answerTo(() => useFirstApp(channel, said(channel, 'only between us')));
      assert.match(await answer.innerText(), /3 words/);
    },
  },
];

const directChecks: readonly Check[] = [
  {
    name: 'a direct message that the bot begins is unread until it is read',
    picture: 'unread',
    run: async (channel) => {
      await channel.open('reports');
      const answer = await runTyped(channel, '/remind');
      assert.match(await answer.innerText(), /sent/);
      await channel.page
        .getByRole('navigation')
        .getByRole('button', { name: /Footnote.*unread/ })
        .waitFor();
      await channel.open('Footnote');
      await channel.messages.filter({ hasText: 'It is known now.' }).waitFor();
    },
  },
  {
    name: 'a person can refuse direct messages, and take them again',
    run: async (channel) => {
      const { page } = channel;
      const setting = page.getByRole('menuitemcheckbox', { name: /Direct messages from Footnote/ });
      await page.getByRole('button', { name: /Switch person/ }).click();
      await setting.click();
      await page.getByRole('menuitemcheckbox', { name: /refused/, checked: false }).waitFor();
      await page.keyboard.press('Escape');
      await channel.open('reports');
      assert.match(await (await runTyped(channel, '/remind')).innerText(), /refused/);
      await page.getByRole('button', { name: /Switch person/ }).click();
      await setting.click();
      await page.getByRole('menuitemcheckbox', { name: /taken/, checked: true }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
];

/** In the order in which one person would come to them; each goes on where the one before ended. */
export const appChecks: readonly Check[] = [...messageChecks, ...directChecks];

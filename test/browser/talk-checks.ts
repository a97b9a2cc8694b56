// What a person does in the channel, as sentences with the steps that hold them.
import assert from 'node:assert/strict';
import type { Channel } from './channel.ts';
import type { Check } from './check.ts';

/** All messages as they are drawn, to be evaluated in the page. */
const DRAWN = "[...document.querySelectorAll('.message[id]')].map((one) => one.outerHTML).join()";

/** Whether the keyboard is in the form, or on the browser's own controls, where the page has no say. */
const KEYBOARD_INSIDE =
  "document.activeElement === document.body || document.activeElement.closest('dialog') !== null";

const option = ({ page }: Channel, name: string | RegExp) => page.getByRole('option', { name });

/** In the order in which one person would come to them; each goes on where the one before ended. */
export const talkChecks: readonly Check[] = [
  {
    name: 'the channel opens with a box to write in',
    run: async ({ page, box }) => {
      await page.getByRole('heading', { name: 'Welcome to #reports' }).waitFor();
      await box.waitFor();
      assert.match(await page.title(), /^#reports/);
    },
  },
  {
    name: 'a slash lists the commands with what they do, and typing narrows the list',
    picture: 'commands',
    run: async (channel) => {
      await channel.type('/');
      await option(channel, /^\/quote.*word for word/s).waitFor();
      const all = await option(channel, /^/).count();
      await channel.page.keyboard.type('cou');
      await option(channel, /^\/quote/).waitFor({ state: 'detached' });
      assert.ok((await option(channel, /^/).count()) < all);
      await channel.page.keyboard.press('Escape');
      await channel.box.fill('/');
      await option(channel, /^\/quote/).waitFor();
    },
  },
  {
    name: '/count ccgs typed in full and Enter is answered with its figure and its evidence',
    picture: 'count',
    run: async (channel) => {
      await channel.box.fill('');
      const answer = await channel.answerTo(async () => {
        await channel.type('/count ccgs');
        await channel.page.keyboard.press('Enter');
      });
      assert.match(await answer.innerText(), /Robin\s+used\s+\/count/);
      assert.match(await answer.innerText(), /32 clinical commissioning groups/i);
      assert.match(
        await answer.locator('blockquote').first().innerText(),
        /32 clinical commissioning groups/,
      );
      await answer.locator('.container.accented').waitFor();
    },
  },
  {
    name: '/quote offers speakers before anything is typed and the right one for a part of a name',
    picture: 'speakers',
    run: async (channel) => {
      await channel.type('/quote ');
      await option(channel, /Chris Ham/).waitFor();
      await channel.page.keyboard.type('mcken');
      await option(channel, /Chris Ham/).waitFor({ state: 'detached' });
      await option(channel, /McKenna/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'a speaker picked from the list is quoted word for word',
    picture: 'quote',
    run: async (channel) => {
      await option(channel, /McKenna/)
        .first()
        .click();
      const answer = await channel.answerTo(() => channel.page.keyboard.press('Enter'));
      assert.match(await answer.innerText(), /Helen McKenna/);
      assert.match(await answer.locator('blockquote').first().innerText(), /“/);
    },
  },
  {
    name: 'a pasted command with a named option runs as it stands',
    run: async (channel) => {
      const answer = await channel.send('/quote mckenna about: boroughs');
      assert.match(await answer.locator('blockquote').first().innerText(), /borough/);
    },
  },
  {
    name: 'a required option that is missing is asked for, and Escape cancels',
    run: async ({ page, box }) => {
      await box.fill('/count');
      await box.press('Enter');
      await page.getByRole('combobox', { name: 'what' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'required' }).waitFor();
      await page.keyboard.press('Escape');
      await box.waitFor();
      assert.equal(await box.inputValue(), '');
    },
  },
  {
    name: 'a button of an answer is answered',
    picture: 'button',
    run: async (channel) => {
      const answer = await channel.send('/count ccgs');
      const button = answer.locator('.action-row').getByRole('button').first();
      const before = await channel.page.evaluate<string>(DRAWN);
      await button.click();
      await channel.page.locator('[aria-busy]').waitFor({ state: 'detached' });
      await channel.page.waitForFunction(`${DRAWN} !== ${JSON.stringify(before)}`);
      assert.equal(await channel.page.locator('.failure').count(), 0);
    },
  },
  {
    name: '[Ask further] opens a form that keeps the keyboard and asks for what is missing',
    picture: 'form',
    run: async (channel) => {
      const { page } = channel;
      const answer = await channel.send('/explain helen mckenna');
      await answer.getByRole('button', { name: 'Ask further' }).click();
      const form = page.getByRole('dialog', { name: 'Ask further' });
      const input = form.getByRole('textbox', { name: /Your question/ });
      await input.waitFor();
      assert.equal(await page.evaluate('document.activeElement.id'), await input.getAttribute('id'));
      await page.keyboard.press('Enter');
      await form.getByRole('alert').filter({ hasText: 'required' }).waitFor();
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Tab');
        assert.ok(await page.evaluate<boolean>(KEYBOARD_INSIDE));
      }
    },
  },
  {
    name: 'Escape closes the form',
    run: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'what is asked in the form is answered as a follow-up',
    picture: 'further',
    run: async (channel) => {
      const { page } = channel;
      await channel.messages.last().getByRole('button', { name: 'Ask further' }).click();
      const answer = await channel.answerTo(async () => {
        await page.getByRole('textbox', { name: /Your question/ }).fill('what did she say?');
        await page.getByRole('button', { name: 'Submit' }).click();
      });
      assert.match(await answer.locator('blockquote').first().innerText(), /“London is home to/);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'a mention in the channel is answered with a reply',
    picture: 'mention',
    run: async (channel) => {
      const answer = await channel.send('@Footnote how many trusts are there?');
      assert.match(await answer.innerText(), /36 trusts/);
      assert.match(await answer.locator('.lead').innerText(), /Robin/);
    },
  },
  {
    name: 'a direct message is answered without a mention',
    picture: 'direct-message',
    run: async (channel) => {
      await channel.open('Footnote');
      const answer = await channel.send('does the pledge cover social care?');
      assert.match(await answer.locator('blockquote').first().innerText(), /vital funding for social care/);
    },
  },
  {
    name: 'a picture alone in a direct message is answered with what can be asked',
    picture: 'attachment',
    run: async (channel) => {
      const answer = await channel.answerTo(async () => {
        const bytes = Buffer.from('picture');
        const file = { name: 'picture.png', mimeType: 'image/png', buffer: bytes };
        await channel.page.locator('input[type=file]').setInputFiles(file);
        await channel.page.getByRole('button', { name: 'Send' }).click();
      });
      await answer.locator('.action-row').getByRole('button').first().waitFor();
    },
  },
  {
    name: 'another person sees what was said in the channel, and a direct message of their own',
    picture: 'moderator',
    run: async (channel) => {
      const { page } = channel;
      await page.getByRole('button', { name: /Switch person/ }).click();
      await page.getByRole('menuitemradio', { name: /Sasha/ }).click();
      await page.getByRole('button', { name: /You are Sasha/ }).waitFor();
      assert.equal(await page.getByText('does the pledge cover').count(), 0);
      await channel.open('reports');
      await channel.messages.filter({ hasText: '32 clinical commissioning groups' }).first().waitFor();
    },
  },
  {
    name: 'a reply is begun from the button beside a message',
    run: async (channel) => {
      const target = channel.messages.filter({ hasText: '@Footnote how many trusts' }).first();
      await target.hover();
      await target.getByRole('button', { name: 'Reply to Robin' }).click();
      await channel.page.keyboard.type('Thank you');
      await channel.page.keyboard.press('Enter');
      const reply = channel.messages.filter({ hasText: 'Thank you' });
      assert.match(await reply.locator('.lead').innerText(), /Robin/);
    },
  },
];

// A moderator adds a saved page and a report of 60 pages, looks at what was found in them, and publishes.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Channel } from './channel.ts';
import type { Check } from './check.ts';
import { fileOf, openForm, press, runCommand, saying, submit, upload } from './desk-steps.ts';
import { libraryReport, SAVED_PAGE, stated } from './library-report.ts';
import { become } from './stand-in-steps.ts';

export const WAITED_FOR = 'how many ferries does Island Lines run?';

const draft = (channel: Channel): Locator => saying(channel, /Draft 1\b|draft 1\b/);

const waitingChecks: readonly Check[] = [
  {
    name: 'a member is offered no command of moderators, and typing one does nothing',
    run: async (channel) => {
      await channel.type('/corpus');
      await channel.page.getByRole('option', { name: /^\/count/ }).waitFor({ state: 'detached' });
      assert.equal(await channel.page.getByRole('option', { name: /^\/corpus/ }).count(), 0);
      await channel.box.fill('');
    },
  },
  {
    name: 'what the sources do not say is refused, and a member is told by direct message that they will hear',
    picture: 'tell-me',
    run: async (channel) => {
      const { page } = channel;
      const refused = await channel.send(`/ask question: ${WAITED_FOR}`);
      const told = await channel.answerTo(() => refused.getByRole('button', { name: /^Tell me/ }).click());
      await told.filter({ hasText: 'A direct message confirms it' }).waitFor();
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /Footnote.*unread/ })
        .waitFor();
      await channel.open('Footnote');
      await saying(channel, WAITED_FOR).filter({ hasText: 'You will be told here, once' }).waitFor();
    },
  },
  {
    name: 'a member sees in private what is stored of them',
    picture: 'privacy',
    run: async (channel) => {
      await channel.open('reports');
      const stored = await runCommand(channel, '/privacy', WAITED_FOR);
      await stored.getByText('Only you can see this').waitFor();
    },
  },
];

const draftChecks: readonly Check[] = [
  {
    name: 'a moderator sees the version that serves',
    picture: 'status',
    run: async (channel) => {
      await become(channel, 'Sasha');
      await runCommand(channel, '/corpus status', /Version 1 is active/);
    },
  },
  {
    name: 'a saved page and a report of 60 pages become a draft with what was detected, found and rehearsed',
    picture: 'draft',
    run: async (channel) => {
      const files = [fileOf('ferries.html', SAVED_PAGE), fileOf('library-report.pdf', await libraryReport())];
      const made = await upload(channel, { command: '/corpus add', files, until: /Draft 1/ });
      const words = await made.innerText();
      assert.match(words, /2 sources, \d+ paragraphs/);
      assert.match(words, /parsed from ferries\.html/);
      assert.match(words, /parsed from library-report\.pdf \(6\d pages\)/);
      assert.match(words, /Published: 2019-11-04/);
      assert.match(words, /\d+ figures and \d+ quotations found/);
      assert.match(words, /Rehearsal, \d+ known questions/);
      assert.doesNotMatch(words, /cookies|Lifeboat|script/);
    },
  },
  {
    name: '[Edit details] opens a form with what was detected, and keeps what is changed in it',
    picture: 'details',
    run: async (channel) => {
      const form = await openForm(channel, draft(channel), /^Edit details: The state/);
      assert.match(await form.getByRole('textbox', { name: 'Title' }).inputValue(), /^The state of public/);
      await form.getByRole('textbox', { name: 'Publisher' }).fill('Aldershire Library Trust');
      await submit(channel);
      await draft(channel).filter({ hasText: 'Publisher: Aldershire Library Trust' }).waitFor();
    },
  },
];

const reviewChecks: readonly Check[] = [
  {
    name: 'proposed figures are accepted and dropped one by one, each with the words it rests on',
    picture: 'figure',
    run: async (channel) => {
      const { page } = channel;
      const message = draft(channel);
      await press(channel, message, { label: /^Review figures/, until: /Figure 1 of/ });
      assert.match(await message.innerText(), /17 ferries/);
      assert.match(await message.locator('blockquote').first().innerText(), /17 ferries/);
      await press(channel, message, { label: 'Accept', until: /Accepted/ });
      await press(channel, message, { label: 'Drop', until: /Dropped/ });
      // Until the number of libraries comes up.
      while (!(await message.innerText()).includes('214')) {
        const shown = /Figure (\d+) of/.exec(await message.innerText())?.[1] ?? '';
        await message.getByRole('button', { name: 'Skip' }).click();
        await message.filter({ hasText: new RegExp(`Figure ${Number(shown) + 1} of`) }).waitFor();
        await page.locator('[aria-busy]').waitFor({ state: 'detached' });
      }
    },
  },
  {
    name: 'a proposed figure is edited in a form and accepted as it was edited',
    picture: 'edited',
    run: async (channel) => {
      const message = draft(channel);
      const form = await openForm(channel, message, 'Edit');
      await form.getByRole('textbox', { name: /What it is about/ }).fill('public libraries');
      await form.getByRole('textbox', { name: /true of/ }).fill('Aldershire');
      await submit(channel);
      await message.filter({ hasText: 'Accepted' }).waitFor();
    },
  },
  {
    name: 'a proposed quotation names who says it, and is accepted',
    picture: 'quotation',
    run: async (channel) => {
      const message = draft(channel);
      await press(channel, message, { label: 'Back to the draft', until: /Rehearsal/ });
      await press(channel, message, { label: /^Review quotations/, until: /Quotation 1 of/ });
      assert.match(await message.innerText(), /Said by “Ewan Strachan”/);
      await press(channel, message, { label: 'Accept', until: /Accepted/ });
    },
  },
  {
    name: 'the passages and the answers that change are read page by page',
    picture: 'passages',
    run: async (channel) => {
      const message = draft(channel);
      await press(channel, message, { label: 'Back to the draft', until: /rows accepted, 1 dropped/ });
      await press(channel, message, { label: 'See the passages', until: /passages/ });
      await press(channel, message, { label: 'Next', until: /from number/ });
    },
  },
];

const publishChecks: readonly Check[] = [
  {
    name: '/corpus draft brings the draft up again, and publishing makes it the version that serves',
    picture: 'published',
    run: async (channel) => {
      const again = await runCommand(channel, '/corpus draft', /Draft 1/);
      await press(channel, again, { label: 'Publish', until: /Version 2 is published/ });
    },
  },
  {
    name: 'who waited for an answer is told once, by direct message',
    picture: 'told',
    run: async (channel) => {
      const { page } = channel;
      await become(channel, 'Robin');
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /Footnote.*unread/ })
        .waitFor();
      await channel.open('Footnote');
      const letter = saying(channel, 'You wanted to be told');
      await letter.filter({ hasText: '17 ferries' }).waitFor();
      assert.equal(await channel.messages.filter({ hasText: 'You wanted to be told' }).count(), 1);
    },
  },
  {
    name: 'nothing is stored any more of who was told',
    run: async (channel) => {
      await channel.open('reports');
      await runCommand(channel, '/privacy', 'No question is stored that you want to be told about');
    },
  },
  {
    name: '/count and /figure answer from the new sources, with their paragraph or page',
    picture: 'new-figures',
    run: async (channel) => {
      const ferries = await runCommand(channel, '/count ferries', /17 ferries/);
      assert.match(await ferries.innerText(), /The Harbour Gazette, paragraph [23]/);
      const libraries = await runCommand(channel, '/figure public libraries', /214/);
      assert.match(await libraries.innerText(), /Aldershire Library Trust.*, page 3, paragraph \d+/);
      const quoted = await runCommand(channel, '/quote ewan strachan', /November/);
      assert.match(await quoted.innerText(), /The Harbour Gazette, paragraph 4/);
      assert.ok(stated.libraries.includes('214'));
    },
  },
  {
    name: 'the version before is asked with as-of, by its number',
    picture: 'as-of',
    run: async (channel) => {
      const before = await channel.send(`/ask question: ${WAITED_FOR} as-of: 1`);
      assert.match(await before.innerText(), /Nothing in the sources/);
      assert.doesNotMatch(await before.innerText(), /17 ferries/);
    },
  },
];

/** In the order in which it happens; each goes on where the one before ended. */
export const addingChecks: readonly Check[] = [
  ...waitingChecks,
  ...draftChecks,
  ...reviewChecks,
  ...publishChecks,
];

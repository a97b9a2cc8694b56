// Drives the page in a real browser against the whole program: node test/browser/page.ts [folder for the pictures]
// CHROMIUM names the browser; the default is Debian's. The last line is "N passed, N failed".
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { channelOn } from './channel.ts';
import { addingChecks } from './adding-checks.ts';
import { appChecks } from './app-checks.ts';
import { badFileChecks } from './bad-file-checks.ts';
import { type Check, count, runChecks, type Tally } from './check.ts';
import { launchChromium, openPage, type View } from './chromium.ts';
import { drawingChecks } from './drawing-checks.ts';
import { fileChecks } from './file-checks.ts';
import { judgingChecks } from './judging-checks.ts';
import { keepingChecks } from './keeping-checks.ts';
import { startProgram, type Program } from './program.ts';
import { startSample } from './sample-bot.ts';
import { copyCorpus } from './small-corpus.ts';
import { talkChecks } from './talk-checks.ts';
import { touchChecks } from './touch-checks.ts';

const DESKTOP: View = { width: 1280, height: 900, colours: 'dark' };
const PHONE: View = { width: 390, height: 844, colours: 'light', touch: true };

/** On a phone the same page, by touch: the list of channels is a drawer there. */
const phoneChecks: readonly Check[] = [
  {
    name: 'on a phone a command is picked by touch and answered',
    picture: 'count',
    run: async (channel) => {
      const { page, box } = channel;
      await box.tap();
      await page.keyboard.type('/cou');
      await page.getByRole('option', { name: /^\/count/ }).tap();
      await page
        .getByRole('option', { name: /trusts/i })
        .first()
        .tap();
      const answer = await channel.answerTo(() => page.getByRole('button', { name: 'Send' }).tap());
      assert.match(await answer.innerText(), /36 trusts/);
    },
  },
  {
    name: 'on a phone the list of channels opens as a drawer',
    picture: 'drawer',
    run: async ({ page }) => {
      await page.getByRole('button', { name: 'Channels', exact: true }).tap();
      await page.getByRole('navigation').getByRole('button', { name: 'Footnote' }).tap();
      await page.getByRole('heading', { level: 1, name: 'Footnote' }).waitFor();
      await page.getByRole('button', { name: 'Channels', exact: true }).tap();
    },
  },
];

async function checkView(
  browser: Browser,
  { url }: Pick<Program, 'url'>,
  options: {
    readonly view: View;
    readonly checks: readonly Check[];
    readonly prefix: string;
    readonly folder: string;
    readonly tally: Tally;
  },
): Promise<void> {
  const { page, problems } = await openPage(browser, url, options.view);
  await runChecks([...options.checks, ...drawingChecks], channelOn(page), options);
  await count(
    `no error on the console and no request outside loopback (${options.prefix})`,
    options.tally,
    () => {
      assert.deepEqual(problems, []);
      return Promise.resolve();
    },
  );
}

/** What needs no answer of the program: the stand-in with a small bot of its own. */
async function checkStandIn(browser: Browser, shared: { folder: string; tally: Tally }): Promise<void> {
  const sample = await startSample(process.env.DISCORD_OPENAPI);
  const desktop = [...fileChecks, ...appChecks];
  const checks = { ...shared, view: DESKTOP, checks: desktop, prefix: 'stand-in' };
  const phone = { ...shared, view: PHONE, checks: touchChecks, prefix: 'stand-in-phone' };
  try {
    await checkView(browser, sample, checks);
    await checkView(browser, sample, phone);
    await count('what the small bot sends is as Discord describes it', shared.tally, () => {
      assert.deepEqual(sample.violations(), []);
      return Promise.resolve();
    });
  } finally {
    await sample.stop();
  }
}

/** Members and moderators from the first file to the way back, with a database and a corpus folder of their own. */
async function checkDesk(browser: Browser, shared: { folder: string; tally: Tally }): Promise<void> {
  const copy = await copyCorpus();
  const corpusDir = copy.folder;
  const program = await startProgram({ corpusDir });
  const checks = [
    ...addingChecks,
    ...keepingChecks(corpusDir),
    ...judgingChecks,
    ...badFileChecks(corpusDir),
  ];
  try {
    await checkView(browser, program, { ...shared, view: DESKTOP, checks, prefix: 'desk' });
  } finally {
    await program.stop();
    await copy.remove();
  }
}

async function checkEnd(browser: Browser, program: Program, tally: Tally): Promise<void> {
  const { page } = await openPage(browser, program.url, DESKTOP);
  await channelOn(page).box.waitFor();
  await count(
    'the program ends when it is told to, and the page says that the connection is lost',
    tally,
    async () => {
      assert.equal(await program.stop(), 0);
      await page.getByRole('status').filter({ hasText: 'connection' }).waitFor();
    },
  );
}

async function checkAll(folder: string): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  await mkdir(folder, { recursive: true });
  const program = await startProgram();
  const browser = await launchChromium();
  try {
    const shared = { folder, tally };
    await checkView(browser, program, { ...shared, view: DESKTOP, checks: talkChecks, prefix: 'desktop' });
    await checkView(browser, program, { ...shared, view: PHONE, checks: phoneChecks, prefix: 'phone' });
    await checkStandIn(browser, shared);
    await checkDesk(browser, shared);
    await checkEnd(browser, program, tally);
  } finally {
    await browser.close();
    await program.stop();
  }
  return tally;
}

const { passed, failed } = await checkAll(process.argv[2] ?? tmpdir());
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

// Apps and forms by touch, on a phone. Against the sample bot.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Channel } from './channel.ts';
import type { Check } from './check.ts';
import { become, notes, report, said } from './stand-in-steps.ts';

/** Presses a message for a while, as a finger does. */
async function hold({ page }: Channel, message: Locator): Promise<void> {
  const box = await message.boundingBox();
  if (!box) throw new Error('the message is not in the window');
  const point = { x: box.x + 120, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await message.and(page.locator('.held')).waitFor();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** On a phone the same things by touch. */
export const touchChecks: readonly Check[] = [
  {
    name: 'on a phone a long press shows the apps of a message, and a finger picks one',
    picture: 'app',
    run: async (channel) => {
      const { page, box } = channel;
      await box.fill('written on a phone');
      await box.press('Enter');
      const message = said(channel, 'written on a phone');
      await message.waitFor();
      await hold(channel, message);
      await message.getByRole('button', { name: /^Apps for/ }).tap();
      const answer = await channel.answerTo(() => page.getByRole('menuitem', { name: /Count words/ }).tap());
      assert.match(await answer.innerText(), /4 words/);
    },
  },
  {
    name: 'on a phone one becomes a moderator, and a form with files fits the window',
    picture: 'form',
    run: async (channel) => {
      const { page } = channel;
      await page.getByRole('button', { name: 'Channels', exact: true }).tap();
      await become(channel, 'Kim');
      await channel.type('/form');
      await page.getByRole('option', { name: /^\/form/ }).tap();
      await page.getByRole('button', { name: 'Send' }).tap();
      await page.getByRole('dialog').locator('input[type=file]').setInputFiles([report, notes]);
      const over = await page.evaluate<number>(
        `(() => { const one = document.querySelector('dialog'); return one.scrollWidth - one.clientWidth; })()`,
      );
      assert.equal(over, 0);
    },
  },
];

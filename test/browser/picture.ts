// The picture of the README: node test/browser/picture.ts docs/channel.png
import { launchChromium, openPage } from './chromium.ts';
import { channelOn } from './channel.ts';
import { become, useApp } from './stand-in-steps.ts';
import { startProgram } from './program.ts';

const CLAIM = 'So London has 40 trusts, 32 CCGs and waits of 18 weeks';

const program = await startProgram();
const browser = await launchChromium();
try {
  const { page } = await openPage(browser, program.url, { width: 1180, height: 1450, colours: 'dark' });
  const channel = channelOn(page);
  await channel.send('/count ccgs');
  await channel.send('/quote mckenna about: boroughs');
  await become(channel, 'Sasha');
  await channel.box.fill(CLAIM);
  await channel.box.press('Enter');
  await become(channel, 'Robin');
  const message = channel.messages.filter({ hasText: CLAIM }).first();
  await useApp(channel, message, 'Check figures');
  // Nothing is pointed at or has the keyboard, as in a channel that somebody reads.
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement.blur()');
  await page.screenshot({ path: process.argv[2] ?? 'channel.png', animations: 'disabled' });
} finally {
  await browser.close();
  await program.stop();
}

// What the checks of the stand-in have in common: two files, and steps that a person takes.
import type { Locator } from 'playwright-core';
import type { Channel } from './channel.ts';

export const report = {
  name: 'my report.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('x'.repeat(5000)),
};
export const notes = { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Notes') };

export const option = ({ page }: Channel, name: string | RegExp): Locator =>
  page.getByRole('option', { name });

/** What somebody said, without the answers that point at it. */
export const said = ({ messages }: Channel, text: string): Locator =>
  messages.filter({ hasText: text }).filter({ hasNotText: 'used' }).last();

/** Looks at the channel as somebody else. */
export async function become({ page }: Channel, name: string): Promise<void> {
  await page.getByRole('button', { name: /Switch person/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: new RegExp(`You are ${name}`) }).waitFor();
}

/** Types a command and gives the answer to it. */
export async function runTyped(channel: Channel, command: string): Promise<Locator> {
  return channel.answerTo(async () => {
    await channel.type(command);
    await channel.page.keyboard.press('Enter');
  });
}

/** Picks this app of a message; gives what it answers. */
export async function useApp(channel: Channel, message: Locator, name: string): Promise<Locator> {
  const { page } = channel;
  await message.getByRole('button', { name: /^Apps for/ }).focus();
  await page.keyboard.press('Enter');
  return channel.answerTo(() => page.getByRole('menuitem', { name }).click());
}

/** Opens the menu of a message with the keyboard alone and picks the first item. */
export async function useFirstApp({ page }: Channel, message: Locator): Promise<void> {
  await message.getByRole('button', { name: /^Apps for/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /Count words/ }).waitFor();
  await page.keyboard.press('Enter');
}

// What moderators and members do over and over: commands with files, buttons, forms, and the words that they wait for.
import type { Locator } from 'playwright-core';
import type { Channel } from './channel.ts';

export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, content: string | Uint8Array): PickedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** The last message that says this. */
export const saying = ({ messages, page }: Channel, words: string | RegExp): Locator =>
  messages
    .filter({ has: page.locator('.app-badge') })
    .filter({ hasText: words })
    .last();

/** Sends a command as it is pasted, and waits until its answer says this. */
export async function runCommand(
  channel: Channel,
  command: string,
  until: string | RegExp,
): Promise<Locator> {
  const answer = await channel.send(command);
  await answer.filter({ hasText: until }).waitFor();
  return answer;
}

/** Presses a button of a message, and waits until the message says this and nothing is under way. */
export async function press(
  { page }: Channel,
  message: Locator,
  { label, until }: { readonly label: string | RegExp; readonly until: string | RegExp },
): Promise<void> {
  await message.getByRole('button', { name: label }).first().click();
  await message.filter({ hasText: until }).waitFor();
  await page.locator('[aria-busy]').waitFor({ state: 'detached' });
}

/** Presses a button that opens a form; gives the form. */
export async function openForm(
  { page }: Channel,
  message: Locator,
  label: string | RegExp,
): Promise<Locator> {
  await message.getByRole('button', { name: label }).first().click();
  const form = page.getByRole('dialog');
  await form.waitFor();
  return form;
}

export async function submit({ page }: Channel): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Sends a command whose form takes files, with these; waits until the answer says this. */
export async function upload(
  channel: Channel,
  {
    command,
    files,
    until,
  }: { readonly command: string; readonly files: readonly PickedFile[]; readonly until: string | RegExp },
): Promise<Locator> {
  const { page, box } = channel;
  await box.fill(command);
  await box.press('Enter');
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles([...files]);
  const answer = await channel.answerTo(() =>
    page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click(),
  );
  await answer.filter({ hasText: until }).waitFor();
  return answer;
}

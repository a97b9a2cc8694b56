// Takes an opened page; gives what a person does and sees in a channel, by the names that the page shows.
import type { Locator, Page } from 'playwright-core';

export interface Channel {
  readonly page: Page;
  readonly box: Locator;
  /** The messages, without the commands that are still under way. */
  readonly messages: Locator;
  readonly last: Locator;
  /** Does something, and waits until there is one message more than before, finished, at the end. */
  answerTo(act: () => Promise<unknown>): Promise<Locator>;
  /** Puts a text into the box at once, as pasting does, and presses Enter; gives the answer to it. */
  send(text: string): Promise<Locator>;
  /** Types key by key and does not press Enter. */
  type(text: string): Promise<void>;
  open(name: string): Promise<void>;
}

export function channelOn(page: Page): Channel {
  const box = page.getByRole('combobox', { name: /^Message / });
  const messages = page.locator('.message[id]');
  const last = messages.last();
  const finished = page.locator('.message[id]:not(:has(.thinking))');
  const answers = finished.filter({ has: page.locator('.app-badge') });

  const answerTo = async (act: () => Promise<unknown>): Promise<Locator> => {
    const before = await answers.count();
    await act();
    await answers.nth(before).waitFor();
    return answers.nth(before);
  };
  return {
    page,
    box,
    messages,
    last,
    answerTo,
    send: (text) =>
      answerTo(async () => {
        await box.fill(text);
        await box.press('Enter');
      }),
    type: async (text) => {
      await box.click();
      await page.keyboard.type(text);
    },
    open: async (name) => {
      await page.getByRole('navigation').getByRole('button', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
  };
}

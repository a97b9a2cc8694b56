// Starts Chromium; gives pages that keep account of what goes wrong in them and of what they ask for outside loopback.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** For each step, in milliseconds; a busy machine is no failure. */
const ACTION_MS = 60_000;

/** No name but loopback's resolves, so that nothing can leave even where the page tries. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface View {
  readonly width: number;
  readonly height: number;
  readonly colours: 'dark' | 'light';
  readonly touch?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors on the console, uncaught errors, and requests that left loopback or failed, as sentences. */
  readonly problems: readonly string[];
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  });
}

/** Opens the page in a window of its own. */
export async function openPage(browser: Browser, url: string, view: View): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.colours,
    hasTouch: view.touch ?? false,
    isMobile: view.touch ?? false,
  });
  context.setDefaultTimeout(ACTION_MS);
  const problems: string[] = [];
  const page = await context.newPage();
  watch(context, page, problems);
  await page.goto(url);
  return { page, problems };
}

function watch(context: BrowserContext, page: Page, problems: string[]): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'http:' || hostname !== '127.0.0.1') problems.push(`asked for ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} answered ${response.status()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
}

// Files that people hand over with a command: what the interaction says of them, and where their bytes are.
import { ApplicationCommandOptionType, type Attachment, type Interaction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { PickedFile, Playground } from '../../playground/start.ts';
import { nextPayload, serveCommands } from './serve.ts';

const attachment = ApplicationCommandOptionType.Attachment;
const add = {
  name: 'add',
  description: 'Adds sources',
  options: [
    { type: attachment, name: 'file', description: 'The source', required: true },
    { type: attachment, name: 'second', description: 'Another one' },
  ],
};
const report: PickedFile = { filename: 'report.pdf', bytes: '%PDF-1.7' };

interface Adding {
  readonly playground: Playground;
  /** Hands over files and gives what the bot saw of them, by the names of their options. */
  readonly hand: (options: Readonly<Record<string, PickedFile>>) => Promise<ReadonlyMap<string, Attachment>>;
  readonly payload: () => Promise<unknown>;
  readonly advance: (milliseconds: number) => void;
}

async function serveAdd(): Promise<Adding> {
  const seen = new Map<string, Attachment>();
  const answer = async (interaction: Interaction): Promise<void> => {
    if (!interaction.isChatInputCommand()) return;
    for (const name of ['file', 'second']) {
      const found = interaction.options.getAttachment(name);
      if (found) seen.set(name, found);
    }
    await interaction.reply('added');
  };
  const { playground, client, clock } = await serveCommands({ global: [add] }, answer);
  return {
    playground,
    payload: () => nextPayload(client),
    advance: (milliseconds) => {
      clock.advance(milliseconds);
    },
    hand: async (options) => {
      await playground.runCommand({ name: 'add', options });
      return seen;
    },
  };
}

function urlOf(seen: ReadonlyMap<string, Attachment>, name = 'file'): string {
  const found = seen.get(name);
  if (!found) throw new Error(`there was no ${name}`);
  return found.url;
}

describe('a file handed over with a command', () => {
  test('comes with its name, size, type and an address at which its bytes are', async () => {
    const { playground, hand } = await serveAdd();
    const seen = await hand({ file: report });
    expect(seen.get('file')).toMatchObject({
      name: 'report.pdf',
      size: 8,
      contentType: 'application/pdf',
      ephemeral: true,
    });
    const url = urlOf(seen);
    expect(url.startsWith(`${playground.cdn}/ephemeral-attachments/`)).toBe(true);
    const answer = await fetch(url);
    expect(await answer.text()).toBe('%PDF-1.7');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '8',
      'content-disposition': `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  test('is named in the payload by its id, as Discord does it', async () => {
    const { payload, hand } = await serveAdd();
    const coming = payload();
    await hand({ file: report });
    const data = z.object({ options: z.array(z.object({ value: z.string() })), resolved: z.unknown() });
    const { attachment_size_limit, data: carried } = z
      .object({ attachment_size_limit: z.number(), data })
      .parse(await coming);
    const id = carried.options[0]?.value ?? '';
    const url: unknown = expect.stringMatching(
      new RegExp(`/${id}/report\\.pdf\\?ex=[0-9a-f]+&is=[0-9a-f]+&hm=[0-9a-f]{64}$`),
    );
    expect(attachment_size_limit).toBe(10 * 1024 * 1024);
    expect(carried.options).toEqual([{ value: id }]);
    expect(carried.resolved).toEqual({
      attachments: {
        [id]: {
          id,
          filename: 'report.pdf',
          size: 8,
          url,
          proxy_url: url,
          content_type: 'application/pdf',
          ephemeral: true,
        },
      },
    });
  });

  test('may have another one beside it', async () => {
    const { hand } = await serveAdd();
    const seen = await hand({ file: report, second: { filename: 'notes.md', bytes: '# Notes' } });
    expect([...seen.values()].map(({ name, size }) => [name, size])).toEqual([
      ['report.pdf', 8],
      ['notes.md', 7],
    ]);
    expect(await (await fetch(urlOf(seen, 'second'))).text()).toBe('# Notes');
  });

  test.each([
    ['../../x', 'x', null],
    ['my report (1).pdf', 'my_report_1.pdf', 'my report (1)'],
    ['C:\\files\\a b.docx', 'a_b.docx', 'a b'],
    ['報告.pdf', 'unknown.pdf', '報告'],
  ])(
    'called %s is called %s by Discord, with the old name as its title where it was changed',
    async (filename, name, title) => {
      const { hand } = await serveAdd();
      const seen = await hand({ file: { filename, bytes: 'x' } });
      expect(seen.get('file')).toMatchObject({ name, title });
    },
  );

  test('may be said to be something else, as only a test can', async () => {
    const { hand } = await serveAdd();
    const claims = { size: 1, filename: '../../etc/passwd', url: 'http://127.0.0.1:1/x' };
    const seen = await hand({ file: { ...report, claims } });
    expect(seen.get('file')).toMatchObject({ size: 1, name: '../../etc/passwd', url: claims.url });
  });

  test('that is somebody else’s cannot be named', async () => {
    const { playground, hand } = await serveAdd();
    const id = (await hand({ file: report })).get('file')?.id ?? '';
    const { moderator } = playground.ids;
    const using = playground.runCommand({ name: 'add', user: moderator, options: { file: id } });
    await expect(using).rejects.toThrow('there is no uploaded file');
  });

  test('is asked for where it is required', async () => {
    const { playground } = await serveAdd();
    await expect(playground.runCommand({ name: 'add' })).rejects.toThrow('file is required');
  });
});

describe('the address of a file', () => {
  test('ends after a day', async () => {
    const { hand, advance } = await serveAdd();
    const url = urlOf(await hand({ file: report }));
    advance(24 * 60 * 60_000);
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([404, 'This content is no longer available.']);
  });

  test.each([
    ['without its signature', (url: string) => url.replace(/\?.*/, '')],
    ['with a longer life', (url: string) => url.replace(/ex=[0-9a-f]+/, 'ex=ffffffff')],
    ['with another name', (url: string) => url.replace('report.pdf', 'other.pdf')],
  ])('%s leads nowhere', async (_what, change) => {
    const { hand } = await serveAdd();
    const url = urlOf(await hand({ file: report }));
    expect((await fetch(change(url))).status).toBe(404);
  });

  test('tells the size without the bytes', async () => {
    const { hand } = await serveAdd();
    const answer = await fetch(urlOf(await hand({ file: report })), { method: 'HEAD' });
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual(['8', '']);
  });
});

describe('a download that a test breaks', () => {
  test('has another status, once', async () => {
    const { playground, hand } = await serveAdd();
    const url = urlOf(await hand({ file: report }));
    const planned = playground.faults.download({ status: 503 });
    expect((await fetch(url)).status).toBe(503);
    await planned.met;
    expect((await fetch(url)).status).toBe(200);
  });

  test('is cut in the middle', async () => {
    const { playground, hand } = await serveAdd();
    const url = urlOf(await hand({ file: { filename: 'a.txt', bytes: 'x'.repeat(1000) } }));
    playground.faults.download({ cutAfter: 100 });
    await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow('terminated');
  });

  test('does not say how long it is', async () => {
    const { playground, hand } = await serveAdd();
    const url = urlOf(await hand({ file: report }));
    playground.faults.download({ withoutLength: true });
    const answer = await fetch(url);
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual([null, '%PDF-1.7']);
  });

  test('comes late', async () => {
    const { playground, hand, advance } = await serveAdd();
    const url = urlOf(await hand({ file: report }));
    const { met } = playground.faults.download({ slow: 5000 });
    let isThere = false;
    const coming = fetch(url).then((answer) => {
      isThere = true;
      return answer.text();
    });
    await met;
    expect(isThere).toBe(false);
    advance(5000);
    expect(await coming).toBe('%PDF-1.7');
  });

  test('leads elsewhere', async () => {
    const { playground, hand } = await serveAdd();
    const url = urlOf(await hand({ file: report }));
    playground.faults.download({ redirectTo: 'http://127.0.0.1:1/' });
    const answer = await fetch(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/']);
  });
});

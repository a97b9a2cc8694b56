// Limits of traffic, in headers and enforced.
import { Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { buildClient, openPlayground } from '../support/discord-client.ts';

describe('limits of traffic', () => {
  const fits = (pattern: RegExp): unknown => expect.stringMatching(pattern);

  test('are in the headers of every answer', async () => {
    const { playground } = await openPlayground();
    const headers = { authorization: `Bot ${playground.token}` };
    const answer = await fetch(`${playground.api}/v10/users/@me`, { headers });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-ratelimit-limit': '50',
      'x-ratelimit-remaining': '49',
      'x-ratelimit-reset-after': fits(/^\d\.\d{3}$/),
      'x-ratelimit-reset': fits(/^\d+\.\d{3}$/),
      'x-ratelimit-bucket': fits(/^[0-9a-f]{32}$/),
    });
  });

  test('are enforced with 429', async () => {
    const { playground } = await openPlayground({ rateLimit: { limit: 1, window: 60_000 } });
    const ask = (): Promise<Response> =>
      fetch(`${playground.api}/v10/users/@me`, { headers: { authorization: `Bot ${playground.token}` } });
    expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user');
    expect(await refused.json()).toMatchObject({ global: false, message: 'You are being rate limited.' });
  });

  test('that are met by the client are waited for', async () => {
    const { playground } = await openPlayground({ rateLimit: { limit: 1, window: 300 } });
    const client = buildClient(playground);
    client.rest.setToken(playground.token);
    const ask = (): Promise<unknown> => client.rest.get(Routes.user());
    await Promise.all([ask(), ask()]);
    expect(playground.requests.map(({ status }) => status)).toEqual([200, 200]);
  });
});

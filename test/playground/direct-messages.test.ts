// Direct messages that the bot begins: sent once, and refused by people who take none.
import { Routes, type Client } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Playground } from '../../playground/start.ts';
import { openStage } from '../support/discord-client.ts';

/** Opens the channel to a person and sends a message, by the requests that Discord has for it. */
async function tell(client: Client, user: string, body: object): Promise<unknown> {
  const dm = await client.users.createDM(user);
  return client.rest.post(Routes.channelMessages(dm.id), { body });
}

const known = { content: 'It is known now.', nonce: 'subscription-7', enforce_nonce: true };
const wordsOf = (playground: Playground, channel: string, user: string): readonly string[] =>
  playground.messages(channel, user).map(({ content }) => content);

describe('a direct message', () => {
  test('is seen by that person alone', async () => {
    const { playground, client } = await openStage();
    const { member, moderator, memberDm } = playground.ids;
    await tell(client, member, known);
    expect(wordsOf(playground, memberDm, member)).toEqual(['It is known now.']);
    expect(wordsOf(playground, memberDm, moderator)).toEqual([]);
  });

  test('with a nonce that is enforced is kept once, for a few minutes', async () => {
    const { playground, client, clock } = await openStage();
    const { member, memberDm } = playground.ids;
    const first = await tell(client, member, known);
    const second = await tell(client, member, { ...known, content: 'again' });
    expect(second).toEqual(first);
    clock.advance(6 * 60_000);
    await tell(client, member, { ...known, content: 'later' });
    expect(wordsOf(playground, memberDm, member)).toEqual(['It is known now.', 'later']);
  });

  test('with a nonce that is not enforced is kept each time', async () => {
    const { playground, client } = await openStage();
    const { member, memberDm } = playground.ids;
    for (const content of ['one', 'two']) await tell(client, member, { content, nonce: 'x' });
    expect(wordsOf(playground, memberDm, member)).toEqual(['one', 'two']);
  });

  test('that is read again does not tell its nonce', async () => {
    const { playground, client } = await openStage();
    const { member, memberDm } = playground.ids;
    expect(await tell(client, member, known)).toHaveProperty('nonce', 'subscription-7');
    const found = await client.rest.get(Routes.channelMessages(memberDm));
    expect(found).toMatchObject([{ content: 'It is known now.' }]);
    expect(found).not.toHaveProperty('[0].nonce');
  });

  test.each([50007, 50278, 50001] as const)('is refused with %i by who takes none', async (code) => {
    const { playground, client } = await openStage();
    const { member, moderator, memberDm, moderatorDm } = playground.ids;
    playground.faults.closeDirectMessages(member, code);
    await expect(tell(client, member, known)).rejects.toMatchObject({ status: 403, code });
    await tell(client, moderator, known);
    expect(wordsOf(playground, memberDm, member)).toEqual([]);
    expect(wordsOf(playground, moderatorDm, moderator)).toHaveLength(1);
    playground.faults.openDirectMessages(member);
    await tell(client, member, { ...known, nonce: 'subscription-8' });
    expect(wordsOf(playground, memberDm, member)).toHaveLength(1);
  });
});

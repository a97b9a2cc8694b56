// The way of a source end to end, on the stand-in: a file becomes a draft, the draft a version, and the version goes away again.
import { expect, test } from 'vitest';
import { formOf, labelsOf } from '../discord/buttons.ts';
import { wordsOf } from '../support/bot.ts';
import { withholdElsewhere } from '../../src/corpus/withhold-elsewhere.ts';
import { harbour, startModeratedBot } from '../support/moderated-bot.ts';

const report = {
  filename: 'ferry-report.md',
  bytes:
    '---\ntitle: Ferry report\npublished: 2026-02\n---\n\nThe Ferry Company runs 14 ferries.\n\n“Every island needs a ferry,” said Ann Lee, the director of the Ferry Company.',
};
const count = { name: 'count', options: { what: 'ferries' } };

test('the status tells the active version, its sources, what is withheld and how the folder stands', async () => {
  const { corpus } = await startModeratedBot();
  const shown = await corpus('status');
  expect(shown.ephemeral).toBe(true);
  const words = wordsOf(shown.message);
  expect(words).toMatch(/^\*\*Version 1 is active\*\*: imported by Footnote, \d{4}-/);
  expect(words).toContain('Harbour Press · 2 paragraphs · date not stated · `almanac`');
  expect(words).toContain('No fact is withheld.\nThe bundled folder is the same.');
});

test('a file becomes a draft, its figure is accepted, it is published and served to members, and rolled back', async () => {
  const { corpus, press, discord, logged } = await startModeratedBot(harbour, {
    withhold: withholdElsewhere,
  });
  expect(wordsOf((await discord.runCommand(count)).message)).toContain(
    'Nothing in the sources matches that.',
  );
  const drafted = await corpus('add', { files: report });
  expect(drafted).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(drafted.message)).toBe(
    [
      '**Draft 1**: 1 source, 2 paragraphs · parsed from ferry-report\\.md',
      '\\+ 2 passages · 0 changed · 0 removed',
      '1 figure and 1 quotation found in it, waiting for you',
      'Rehearsal, 2 known questions: **0 answers change, 0 vanish, 0 refusals become answers**',
      '-# Title: Ferry report · Publisher: not stated · Published: 2026-02 · Link: not stated',
    ].join('\n'),
  );
  expect(labelsOf(drafted)).toEqual([
    'Review figures (1)',
    'Review quotations (1)',
    'See the passages',
    'Edit details',
    'Publish',
    'Discard',
  ]);
  const figure = await press(drafted, 'Review figures (1)');
  expect(figure.message?.id).toBe(drafted.message?.id);
  expect(wordsOf(figure.message)).toContain('Count of “ferries”: **14**');
  expect(wordsOf(figure.message)).toContain('> The Ferry Company runs **14 ferries**.');
  const accepted = await press(figure, 'Accept');
  expect(wordsOf(accepted.message)).toBe('No figures are waiting in draft 1.\nAccepted.');
  const again = await press(accepted, 'Back to the draft');
  expect(wordsOf(again.message)).toContain('2 rows accepted');
  expect(wordsOf(again.message)).toContain('2 refusals become answers');
  expect(wordsOf((await discord.runCommand(count)).message)).not.toContain('14');
  const published = await press(again, 'Publish');
  expect(wordsOf(published.message)).toBe('**Version 2 is published** and answered from now on.');
  expect(wordsOf((await discord.runCommand(count)).message)).toMatch(
    /^## 14 ferries\n[^]*-# ² Ferry report, paragraph 1$/,
  );
  await corpus('rollback', { version: '1' });
  expect(wordsOf((await discord.runCommand(count)).message)).toContain(
    'Nothing in the sources matches that.',
  );
  const then = await discord.runCommand({ ...count, options: { ...count.options, 'as-of': '2' } });
  expect(wordsOf(then.message)).toMatch(/^## 14 ferries\n/);
  expect(JSON.stringify(logged.lines)).not.toContain('ferries');
});

test('the history tells who made each version from what, and the log who did what', async () => {
  const { corpus, press } = await startModeratedBot();
  await press(await corpus('add', { files: report }), 'Publish');
  await corpus('rollback', { version: '1' });
  const history = wordsOf((await corpus('history')).message);
  expect(history).toMatch(/\*\*Version 3\*\* · version 1 brought back by Sasha, .* · active\n/);
  expect(history).toMatch(/\*\*Version 2\*\* · published by Sasha, .*, from draft 1\n/);
  expect(history).toMatch(/\*\*Version 1\*\* · imported by Footnote/);
  const log = wordsOf((await corpus('log')).message);
  for (const entry of [
    '**rollback** · version 3, restores 1',
    '**publish** · version 2, draft 1',
    '**add** ·',
  ])
    expect(log).toContain(`Sasha · ${entry}`);
});

test('without a file a form asks for some, and they become one draft', async () => {
  const { corpus, discord } = await startModeratedBot();
  const modal = formOf(await corpus('add'));
  expect(modal.components).toMatchObject([{ component: { type: 19, required: true, max_values: 5 } }]);
  const files = [report, { filename: 'pier.txt', bytes: 'There is one pier.\n\nIt is long.' }];
  const drafted = await discord.submit({ modal, values: { files } });
  expect(drafted.ephemeral).toBe(true);
  expect(wordsOf(drafted.message)).toContain('**Draft 1**: 2 sources, 4 paragraphs');
  expect(wordsOf(drafted.message)).toContain('pier: 2 paragraphs · parsed from pier\\.txt');
});

test('the details are edited in a form that is filled in with them, in the place of the draft', async () => {
  const { corpus, press, discord } = await startModeratedBot();
  const drafted = await corpus('add', { files: report });
  const modal = formOf(await press(drafted, 'Edit details'));
  expect(modal.components).toMatchObject([
    { component: { value: 'Ferry report' } },
    { label: 'Publisher' },
    { label: 'Author' },
    { component: { value: '2026-02' } },
    { label: 'Link' },
  ]);
  const values = { title: '', publisher: 'Ferry Company', link: 'https://ferries.example/report' };
  const saved = await discord.submit({ modal, values });
  expect(saved.message?.id).toBe(drafted.message?.id);
  expect(wordsOf(saved.message)).toContain(
    'Title: not stated · Publisher: Ferry Company · Published: 2026-02 · Link: https\\://ferries\\.example/report',
  );
  const second = formOf(await press(saved, 'Edit details'));
  const refused = await discord.submit({ modal: second, values: { published: 'soon' } });
  expect(wordsOf(refused.message)).toBe(
    '**The details were not saved.**\n• published must be 2018, 2018-09 or 2018-09-27; received "soon".',
  );
  expect(refused.message?.id).not.toBe(drafted.message?.id);
});

test('a member is offered none of it, and an attempt is refused and written down', async () => {
  const { corpus, discord, store } = await startModeratedBot();
  const { member } = discord.ids;
  await expect(corpus('status', {}, member)).rejects.toThrow('no command');
  for (const [name, options] of [
    ['publish', { draft: 1 }],
    ['rollback', { version: '1' }],
    ['add', {}],
  ] as const) {
    const refused = await discord.runCommand({
      name: `corpus ${name}`,
      options,
      user: member,
      evenIfHidden: true,
    });
    expect(wordsOf(refused.message)).toContain('is for moderators');
  }
  expect(await store.versions.active()).toBe(1);
  const log = wordsOf((await corpus('log')).message);
  expect(log).toContain(`user ${member} · **corpus publish refused** · via slash, rule manage-server`);
});

test('an export is a zip of the folder', async () => {
  const { corpus, discord } = await startModeratedBot();
  const sent = await corpus('export');
  expect(sent.message?.attachments).toMatchObject([{ filename: 'corpus-1.zip' }]);
  expect(discord.violations).toEqual([]);
});

// A report that nobody has seen before, from the file to a cited answer and back: a PDF of sixty pages, and a saved web page.
import { expect, test } from 'vitest';
import { labelsOf } from '../discord/buttons.ts';
import { report } from '../intake/report-pdf.ts';
import { wordsOf } from '../support/bot.ts';
import { startModeratedBot, type ModeratedBot } from '../support/moderated-bot.ts';

const page = `<!doctype html><html lang="en"><head><title>The river trusts</title>
<meta property="article:published_time" content="2026-03-04"><script>document.title = 'no'</script></head>
<body><nav>Home</nav><article><h1>The river trusts</h1>
<p>The River Office runs 18 ferries. It has done so for longer than anybody remembers, and nobody minds.</p>
<p>Every spring the keepers meet at the old lock to talk about the water, the weather and the fish that pass by.</p>
</article></body></html>`;

type File = Parameters<ModeratedBot['corpus']>[1];

/** The first figure of the file is accepted, the draft published. */
async function publishFirst({ corpus, press }: ModeratedBot, options: File): Promise<void> {
  const drafted = await corpus('add', options);
  const review = labelsOf(drafted).find((label) => label.startsWith('Review figures'));
  const accepted = await press(await press(drafted, review ?? ''), 'Accept');
  await press(await press(accepted, 'Back to the draft'), 'Publish');
}

test('a PDF of sixty pages is cited by page and paragraph once a figure of it was accepted, until it is rolled back', async () => {
  const bot = await startModeratedBot();
  const { bytes } = await report({ pages: 60 });
  await publishFirst(bot, { files: { filename: 'county-review.pdf', bytes } });
  for (const name of ['count', 'figure']) {
    const asked = await bot.discord.runCommand({ name, options: { what: 'parish councils' } });
    expect(wordsOf(asked.message)).toMatch(/^## 13 parish councils\n/);
    expect(wordsOf(asked.message)).toMatch(
      /-# ² Annual review of county services, page \d+, paragraph \d+$/m,
    );
  }
  await bot.corpus('rollback', { version: '1' });
  const gone = await bot.discord.runCommand({ name: 'count', options: { what: 'parish councils' } });
  expect(wordsOf(gone.message)).not.toContain('13 parish councils');
});

test('a saved web page is cited by its paragraph', async () => {
  const bot = await startModeratedBot();
  await publishFirst(bot, { files: { filename: 'river-trusts.html', bytes: page } });
  const asked = await bot.discord.runCommand({ name: 'count', options: { what: 'ferries' } });
  expect(wordsOf(asked.message)).toMatch(/^## 18 ferries\n/);
  expect(wordsOf(asked.message)).toMatch(/-# ² The river trusts, paragraph \d+$/m);
});

// A start that fails leaves nothing behind that would keep the process up.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPlayground } from '../../playground/start.ts';
import { parseConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { serve } from '../../src/start/serve.ts';

test('where Discord refuses the bot, what reaches it is closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'sources', 'almanac.md'), 'The harbour has two lighthouses.\n');
  const playground = await startPlayground({ page: false });
  let isClosed = false;
  const close = async (): Promise<void> => {
    await playground.close();
    isClosed = true;
  };
  const { api, cdn } = playground;
  const reached = { token: 'another', api, files: [cdn], close };
  const config = parseConfig({ CORPUS_DIR: folder, DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const serving = serve(config, createLog(config), () => Promise.resolve(reached));
  await expect(serving).rejects.toMatchObject({ name: 'GatewayError' });
  expect(isClosed).toBe(true);
});

// The beginning of the program: environment -> configuration -> log -> serve, or register the commands and end.
import { readFileSync } from 'node:fs';
import { parseConfig, parseEnvFile } from './config.ts';
import type { Environment } from './config.ts';
import { createLog } from './log.ts';
import { deploy } from './start/register.ts';
import { serve } from './start/serve.ts';
import { tellFailure } from './start/tell-failure.ts';

/** The `.env` file of the working directory; none is as good as an empty one. */
function readEnvFile(): Environment {
  try {
    return parseEnvFile(readFileSync('.env', 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

try {
  // What is set in the environment itself goes before the file.
  const config = parseConfig({ ...readEnvFile(), ...process.env });
  const log = createLog(config);
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'nothing caught this, so the process ends');
    process.exit(1);
  });
  await (process.argv[2] === 'deploy' ? deploy(config, log) : serve(config, log));
} catch (error) {
  tellFailure(error);
}

// The beginning of the program: environment -> configuration -> log -> serve, or register the commands and end.
import { parseConfig } from './config.ts';
import { readEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { deploy } from './start/register.ts';
import { serve } from './start/serve.ts';
import { tellFailure } from './start/tell-failure.ts';

try {
  const config = parseConfig(readEnvironment());
  const log = createLog(config);
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'nothing caught this, so the process ends');
    process.exit(1);
  });
  await (process.argv[2] === 'deploy' ? deploy(config, log) : serve(config, log));
} catch (error) {
  tellFailure(error);
}

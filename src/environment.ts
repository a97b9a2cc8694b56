// What is set in the environment and in the `.env` file of the working directory, out: the one place where either is read.
import { readFileSync } from 'node:fs';
import { parseEnvFile, type Environment } from './config.ts';

/** None is as good as an empty one. */
function readEnvFile(): Environment {
  try {
    return parseEnvFile(readFileSync('.env', 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** What is set in the environment itself goes before the file. Throws ConfigError for a name in the file that is no setting. */
export function readEnvironment(): Environment {
  return { ...readEnvFile(), ...process.env };
}

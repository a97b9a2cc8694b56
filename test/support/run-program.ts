// A program of the project in; how it ended and what it printed out.
import { execFile } from 'node:child_process';

export interface Run {
  /** The exit code; 0 where it ended well. */
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param options the whole environment it sees, and the folder it runs in: by default that of the tests. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { readonly env: Readonly<Record<string, string>>; readonly cwd?: string },
): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

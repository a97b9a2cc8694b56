// A command that is begun by whoever runs it and ends when the test says so.
import { defineCommand } from '../../src/command/command.ts';
import type { CommandContext } from '../../src/command/context.ts';
import type { Result } from '../../src/command/result.ts';

/** `began` gives what the command was run with; `finish` and `fail` end it. It is called “slow”. */
export function createSlow({ opens }: { readonly opens?: () => boolean } = {}) {
  const began = Promise.withResolvers<CommandContext>();
  const result = Promise.withResolvers<Result>();
  const command = defineCommand({
    name: 'slow',
    description: 'Takes its time',
    options: {},
    ...(opens && { opens }),
    answer: (_args, context) => {
      began.resolve(context);
      return result.promise;
    },
  });
  return { command, began: began.promise, finish: result.resolve, fail: result.reject };
}

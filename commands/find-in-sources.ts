// Find in sources, on any message: the sentences that say most nearly what it says.
import { findNear } from '../src/check/find-near.ts';
import { defineMessageCommand } from '../src/command/command.ts';

export default defineMessageCommand({
  name: 'Find in sources',
  answer: ({ text }, { knowledge }) => findNear(knowledge, text),
});

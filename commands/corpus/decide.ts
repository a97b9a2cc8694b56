// /corpus decide: what the buttons under a proposal do.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'decide',
  description: 'Accept or drop a proposed figure or quotation; the buttons of /corpus review do this',
  isPrivate: true,
  options: {
    draft: { type: 'integer', description: 'Which draft', required: true, min: 1 },
    proposal: { type: 'string', description: 'Its key, as the button has it', required: true, maxLength: 10 },
    decision: {
      type: 'string',
      description: 'What becomes of it',
      required: true,
      choices: [
        { name: 'Accept', value: 'accept' },
        { name: 'Drop', value: 'drop' },
      ],
    },
  },
  answer: ({ draft, proposal, decision }, { moderation, actor, progress }) =>
    moderation?.decide({ draft, proposal, accept: decision === 'accept' }, { actor, progress }) ??
    NOTHING_KEPT,
});

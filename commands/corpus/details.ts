// /corpus details: what is known of a source, in a form to change it.
import { completeSource } from '../../src/answer/complete.ts';
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'details',
  description: 'Change the title, publisher, author, date or link of a source in a draft',
  isPrivate: true,
  options: {
    draft: { type: 'integer', description: 'Which draft', required: true, min: 1 },
    source: {
      type: 'string',
      description: 'Which source, by its id',
      required: true,
      maxLength: 60,
      complete: completeSource,
    },
    title: { type: 'string', description: 'Its title', maxLength: 300 },
    publisher: { type: 'string', description: 'Who published it', maxLength: 100 },
    author: { type: 'string', description: 'Who wrote it', maxLength: 100 },
    published: { type: 'string', description: 'When: 2018, 2018-09 or 2018-09-27', maxLength: 10 },
    link: { type: 'string', description: 'Where readers find it', maxLength: 300 },
    edited: { type: 'boolean', description: 'Whether what is left out is taken away; the form says so' },
  },
  opens: ({ edited }) => edited !== true,
  answer: ({ draft, source, edited, ...details }, { moderation, actor, progress }) => {
    if (edited !== true) return moderation?.askDetails({ draft, source }) ?? NOTHING_KEPT;
    return moderation?.setDetails({ draft, source, details }, { actor, progress }) ?? NOTHING_KEPT;
  },
});

// /corpus gaps: what could not be answered and what was reported, most asked first.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_STORED } from '../../src/command/result.ts';

export default defineCommand({
  name: 'gaps',
  description: 'Questions that got no answer and answers that were reported, most asked first',
  // Other people asked them, some in private.
  isPrivate: true,
  options: {
    page: { type: 'integer', description: 'Which page', min: 1 },
    dismiss: { type: 'integer', description: 'The number of a question to take off the list', min: 1 },
    stays: { type: 'integer', description: 'The number of one that should stay unanswered', min: 1 },
  },
  answer: ({ page = 1, dismiss, stays }, { readers, actor, knowledge }) => {
    if (!readers) return NOTHING_STORED;
    const { id, name } = actor;
    const mark = (number: number, state: 'dismissed' | 'stays') =>
      readers.markGaps({ id: number, state, page }, { id, name }, knowledge);
    if (dismiss !== undefined) return mark(dismiss, 'dismissed');
    return stays === undefined ? readers.gaps(page, knowledge) : mark(stays, 'stays');
  },
});

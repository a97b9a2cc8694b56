// /corpus edit: a form with a proposed figure or quotation, which is accepted as it was edited.
import { defineCommand } from '../../src/command/command.ts';
import { NOTHING_KEPT } from '../../src/command/result.ts';

export default defineCommand({
  name: 'edit',
  description: 'Edit a proposed figure or quotation and accept it; the button of /corpus review opens it',
  isPrivate: true,
  options: {
    draft: { type: 'integer', description: 'Which draft', required: true, min: 1 },
    proposal: { type: 'string', description: 'Its key, as the button has it', required: true, maxLength: 10 },
    about: { type: 'string', description: 'What a figure is about', maxLength: 200 },
    value: { type: 'string', description: 'Its value', maxLength: 40 },
    says: { type: 'string', description: 'The words that state it', maxLength: 300 },
    scope: { type: 'string', description: 'What it is true of', maxLength: 200 },
    when: { type: 'string', description: 'When it is true', maxLength: 40 },
    speaker: { type: 'string', description: 'Who says a quotation', maxLength: 200 },
    words: { type: 'string', description: 'Its words, letter for letter', maxLength: 4000 },
    edited: { type: 'boolean', description: 'Whether what is left out is taken away; the form says so' },
  },
  opens: ({ edited }) => edited !== true,
  answer: ({ draft, proposal, edited, ...row }, { moderation, actor, progress }) => {
    if (edited !== true) return moderation?.askRow({ draft, proposal }) ?? NOTHING_KEPT;
    return moderation?.setRow({ draft, proposal, row }, { actor, progress }) ?? NOTHING_KEPT;
  },
});

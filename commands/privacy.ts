// /privacy: what is stored of whoever asks, and the deletion of their questions.
import { defineCommand } from '../src/command/command.ts';
import { NOTHING_STORED } from '../src/command/result.ts';

export default defineCommand({
  name: 'privacy',
  description: 'See what is stored of you, and delete your questions',
  isPrivate: true,
  options: {
    delete: { type: 'boolean', description: 'Delete the questions that you want to be told about' },
  },
  answer: (args, { readers, actor }) => {
    if (!readers) return NOTHING_STORED;
    return args.delete === true ? readers.forget(actor.id) : readers.stored(actor.id);
  },
});

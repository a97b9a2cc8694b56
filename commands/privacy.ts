// /privacy: what is stored of whoever asks, and its deletion.
import { defineCommand } from '../src/command/command.ts';
import { NOTHING_STORED } from '../src/command/result.ts';

export default defineCommand({
  name: 'privacy',
  description: 'See what is stored of you, and delete it',
  isPrivate: true,
  options: {
    delete: { type: 'boolean', description: 'Delete all that is stored of you' },
  },
  answer: (args, { readers, actor }) => {
    if (!readers) return NOTHING_STORED;
    return args.delete === true ? readers.forget(actor.id) : readers.stored(actor.id);
  },
});

// Gives the form in which an embed is made up, and reads the message out of it: for trying what bots do with such messages.

import { displayName } from './people.js';

const text = (id, label, { style = 1, required = false, max, description }) => ({
  type: 18,
  label,
  description,
  component: { type: 4, custom_id: id, style, required, min_length: 0, max_length: max },
});

/** `{modal, read(values)}`: a form as a bot would send it, and the body of the message that it stands for. */
export function embedForm({ users, me, bot }) {
  const other = users.find((user) => user.bot && user.id !== bot.id);
  const author = {
    type: 18,
    label: 'Posted by',
    component: {
      type: 21,
      custom_id: 'author',
      required: true,
      options: [
        { label: `${displayName(other)}, another bot`, value: 'bot', default: true },
        { label: displayName(me), value: 'me', description: 'As Discord puts a card under a link' },
      ],
    },
  };
  const components = [
    text('title', 'Title', { max: 256 }),
    text('description', 'Text', { style: 2, required: true, max: 4000 }),
    text('content', 'Message above the card', {
      max: 2000,
      description: 'A person always has one: the link',
    }),
    author,
  ];
  return {
    modal: { title: 'Post a card', custom_id: 'embed', components },
    read: ({ title, description, content, author: [by] }) => ({
      content,
      as_bot: by === 'bot',
      embeds: [{ ...(title && { title }), description, color: 0x5865f2 }],
    }),
  };
}

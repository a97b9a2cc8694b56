// Takes a message's button and the state; opens the menu of the apps for it, or of the channels to forward it to.

import { openMenu } from './menu.js';
import { displayName } from './people.js';
import { messageCommands } from './slash.js';
import { commandsHere } from './state.js';

/** The message commands that this person is offered here; `run(name)` gets the one that was picked. */
export function openApps(button, state, run) {
  const items = messageCommands(commandsHere(state)).map(({ name }) => ({
    label: name,
    detail: displayName(state.bot),
    icon: 'apps',
    run: () => run(name),
  }));
  openMenu(button, { title: 'Apps', items, empty: 'No app has a command for messages here.' });
}

/** The channels in which this person may write; `send(channelId)` gets the one that was picked. */
export function openForward(button, state, send) {
  const items = state.channels.map((channel) => ({
    label: channel.type === 'dm' ? `@${displayName(channel.user)}` : `#${channel.name}`,
    icon: channel.type === 'dm' ? 'person' : 'channel',
    run: () => send(channel.id),
  }));
  openMenu(button, { title: 'Forward to', items });
}

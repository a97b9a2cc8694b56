// Takes what the server says and what a person does; keeps what the page knows. No DOM here.

/** The state of a page that has just loaded `loaded`, the server's answer to `/page/state`. */
export function createState(loaded, channelId) {
  const channels = loaded.channels;
  return {
    ...loaded,
    channelId: channels.some((one) => one.id === channelId) ? channelId : channels[0]?.id,
    messages: Object.fromEntries(channels.map((one) => [one.id, loaded.messages[one.id] ?? []])),
    online: loaded.online ?? true,
    connected: true,
    unread: new Set(),
    /** Commands sent and not yet answered: `{key, channelId, name, at, after?, interactionId?, failure?}`. */
    pending: [],
    /** Buttons and selects pressed and not yet answered, by message id: `{customId, interactionId?}`. */
    waiting: new Map(),
    /** Why the last press on a message failed, by message id. */
    failures: new Map(),
    /** Who is typing, by channel id. */
    typing: new Map(),
    /** Ids of messages that the reader has dismissed. */
    dismissed: new Set(),
  };
}

/** The commands that the one who looks is offered in the open channel. */
export function commandsHere({ commands, offered, channelId }) {
  const ids = offered[channelId] ?? [];
  return commands.filter((command) => ids.includes(command.id));
}

/** Takes in the server's state anew, after a connection. What was waited for before a drop is waited for no more. */
export function refresh(state, loaded) {
  const dropped = !state.connected;
  for (const { id } of state.channels) {
    const messages = loaded.messages[id] ?? state.messages[id];
    state.messages[id] = messages.filter((message) => !state.dismissed.has(message.id));
  }
  const { commands, offered, users, me } = loaded;
  Object.assign(state, {
    commands,
    offered,
    users,
    me,
    online: loaded.online ?? state.online,
    connected: true,
  });
  if (!dropped) return;
  state.waiting.clear();
  state.pending = state.pending.filter((one) => one.failure);
}

/** Takes in one event of the server's stream. */
export function applyEvent(state, event) {
  switch (event.type) {
    case 'message':
    case 'message-update':
      return putMessage(state, event.message);
    case 'message-delete':
      return removeMessage(state, event.channel_id, event.id);
    case 'modal':
      return endWait(state, event);
    case 'interaction-failed':
      return failInteraction(state, event);
    case 'typing':
      return void state.typing.set(event.channel_id, event.user_id ?? state.bot.id);
    case 'commands':
      return void Object.assign(state, { commands: event.commands, offered: event.offered });
    case 'people': {
      const { users, me, commands, offered } = event;
      return void Object.assign(state, { users, me, commands, offered });
    }
    case 'ready':
    case 'offline':
      return void (state.online = event.type === 'ready');
  }
}

/** Adds a message, or puts it in the place of its earlier state, and ends the waits that it answers. */
export function putMessage(state, message) {
  const list = (state.messages[message.channel_id] ??= []);
  const at = list.findIndex((one) => one.id === message.id);
  if (at === -1) list.push(message);
  else list[at] = { ...list[at], ...message };
  if (at === -1 && message.channel_id !== state.channelId) state.unread.add(message.channel_id);
  if (message.author.id === state.bot.id) state.typing.delete(message.channel_id);
  settle(state, message);
}

function settle(state, message) {
  const cause = message.interaction_metadata;
  state.pending = state.pending.filter((one) => one.failure || !answers(message, one));
  state.waiting.delete(message.id);
  if (cause?.interacted_message_id) state.waiting.delete(cause.interacted_message_id);
  for (const [id, press] of state.waiting)
    if (cause && press.interactionId === cause.id) state.waiting.delete(id);
}

/** A form is the answer to the press or the command that opened it. */
function endWait(state, event) {
  state.waiting.delete(event.message_id);
  const opened = (one) =>
    one.interactionId === event.interaction_id || (!one.interactionId && one.name === event.command);
  state.pending = state.pending.filter((one) => one.failure || !opened(one));
}

function answers(message, command) {
  return command.interactionId !== undefined && message.interaction_metadata?.id === command.interactionId;
}

/** Takes a message away for good: the server deleted it, or the reader dismissed it. */
export function removeMessage(state, channelId, id) {
  state.dismissed.add(id);
  state.messages[channelId] = (state.messages[channelId] ?? []).filter((one) => one.id !== id);
}

function failInteraction(state, event) {
  const matches = (one) => event.interaction_id === undefined || one.interactionId === event.interaction_id;
  if (event.custom_id === undefined) {
    const command = state.pending.find((one) => !one.failure && one.name === event.command && matches(one));
    if (command) command.failure = event.reason;
    return;
  }
  const pressed = [...state.waiting].find(([, press]) => press.customId === event.custom_id);
  const id =
    event.message_id ?? pressed?.[0] ?? lastWith(state.messages[event.channel_id], event.custom_id)?.id;
  state.waiting.delete(id);
  state.failures.set(id, event.reason);
}

function lastWith(messages, customId) {
  return messages?.findLast((one) => JSON.stringify(one.components ?? []).includes(JSON.stringify(customId)));
}

/** A command has been sent, shown as `label`: returns its row, which stands after the message that was the last one then. */
export function addPending(state, name, label) {
  const row = {
    key: crypto.randomUUID(),
    channelId: state.channelId,
    name,
    label,
    at: new Date().toISOString(),
    after: state.messages[state.channelId].at(-1)?.id,
  };
  state.pending.push(row);
  return row;
}

/** The server took the command: its row goes at once if the answer has already come. */
export function acceptPending(state, row, interactionId) {
  row.interactionId = interactionId;
  const answered = state.messages[row.channelId].some((message) => answers(message, row));
  if (answered) dropPending(state, row);
}

/** Takes a command's row away. */
export function dropPending(state, row) {
  state.pending = state.pending.filter((one) => one !== row);
}

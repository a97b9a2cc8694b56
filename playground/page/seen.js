// Takes what a person has on the screen; keeps, for this tab, how far each person has read each channel.

const KEY = 'seen';
const DIRECT_MESSAGE = 1;

const read = () => JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
const lastOf = (messages) => messages?.at(-1)?.id ?? '0';

/** The person has read the open channel to its end. */
export function markSeen({ me, channelId, messages }) {
  const seen = read();
  const last = lastOf(messages[channelId]);
  if (seen[me.id]?.[channelId] === last) return;
  sessionStorage.setItem(KEY, JSON.stringify({ ...seen, [me.id]: { ...seen[me.id], [channelId]: last } }));
}

/**
 * The ids of the channels in which something came while this person was not looked at. Of a channel that they never
 * opened, only direct messages are news.
 */
export function unreadOf({ me, channels, messages }) {
  const seen = read()[me.id] ?? {};
  const isNew = ({ id, type }) => {
    const last = messages[id]?.at(-1);
    if (!last || last.author.id === me.id) return false;
    return seen[id] === undefined ? type === DIRECT_MESSAGE : BigInt(last.id) > BigInt(seen[id]);
  };
  return channels.filter(isNew).map(({ id }) => id);
}

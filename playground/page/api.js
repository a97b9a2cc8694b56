// Takes what a person did on the page; sends it to the stand-in's server and gives back its answer.

const headers = { 'content-type': 'application/json' };

const request = (path, body) => send(path, body && { method: 'POST', headers, body: JSON.stringify(body) });

async function send(path, init) {
  const response = await fetch(path, init).catch(() => {
    throw new Error('The server cannot be reached. Is it still running?');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.message ?? `The server answered ${response.status}.`);
  return answer;
}

/** Everything the page shows at first, as `user` sees it; without one the server chooses. */
export const fetchState = (user) => request(`/page/state${user ? `?user=${encodeURIComponent(user)}` : ''}`);

const MAX_UPLOAD = 50 * 1024 * 1024;

/** Uploads a file of `user`; gives the id by which a message, a command or a form names it. */
export async function uploadFile(user, file) {
  if (file.size > MAX_UPLOAD) throw new Error(`${file.name} is larger than 50 MB.`);
  const query = new URLSearchParams({ user, name: file.name });
  const headers = { 'content-type': 'application/octet-stream' };
  const { id } = await send(`/page/upload?${query}`, { method: 'POST', headers, body: file });
  return id;
}

/** Sends a message: `{user, channel_id, content, reply_to?, files?, embeds?, as_bot?}`, `files` being ids of uploads. */
export const sendMessage = (body) => request('/page/message', body);

/** Forwards a message: `{user, channel_id, from_channel_id, message_id}`. */
export const sendForward = (body) => request('/page/forward', body);

/** Uses a message command: `{user, channel_id, message_id, name}`. */
export const sendMenu = (body) => request('/page/menu', body);

/** Says whether a person takes direct messages of the bot: `{user, accepted}`. */
export const sendDirectMessages = (body) => request('/page/direct-messages', body);

/** Runs a slash command: `{user, channel_id, name, options}`. */
export const sendCommand = (body) => request('/page/command', body);

/** Asks for the choices of an option: `{user, channel_id, name, options}` with one option `focused`. */
export const fetchChoices = (body) => request('/page/autocomplete', body);

/** Presses a button or picks from a select: `{user, channel_id, message_id, custom_id, values?}`. */
export const sendComponent = (body) => request('/page/component', body);

/** Sends a form off; answered once the bot has taken it: `{user, channel_id, interaction_id, custom_id, values}`. */
export const sendModal = (body) => request('/page/modal', body);

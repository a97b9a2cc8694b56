// Takes what a person did on the page; sends it to the stand-in's server and gives back its answer.

async function request(path, body) {
  const init = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, init).catch(() => {
    throw new Error('The server cannot be reached. Is it still running?');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.message ?? `The server answered ${response.status}.`);
  return answer;
}

/** Everything the page shows at first, as `user` sees it; without one the server chooses. */
export const fetchState = (user) => request(`/page/state${user ? `?user=${encodeURIComponent(user)}` : ''}`);

/** Sends a message: `{user, channel_id, content, reply_to?, attachments?}`. */
export const sendMessage = (body) => request('/page/message', body);

/** Runs a slash command: `{user, channel_id, name, options}`. */
export const sendCommand = (body) => request('/page/command', body);

/** Asks for the choices of an option: `{user, channel_id, name, options}` with one option `focused`. */
export const fetchChoices = (body) => request('/page/autocomplete', body);

/** Presses a button or picks from a select: `{user, channel_id, message_id, custom_id, values?}`. */
export const sendComponent = (body) => request('/page/component', body);

/** Sends a form off; answered once the bot has taken it: `{user, channel_id, interaction_id, custom_id, values}`. */
export const sendModal = (body) => request('/page/modal', body);

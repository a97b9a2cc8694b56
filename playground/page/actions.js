// Takes what a person does on the page; sends it to the server and keeps the state in step with what comes of it.

import * as api from './api.js';
import { encodeMentions } from './people.js';
import * as model from './state.js';

/** The actions on a page whose state is `state()`; `draw(options)` is called whenever something has changed. */
export function createActions({ state, draw }) {
  const here = () => ({ user: state().me.id, channel_id: state().channelId });

  /** Files in a value, or in a list of them, become the ids of their uploads; anything else stays. */
  const upload = async (value) => {
    if (Array.isArray(value)) return Promise.all(value.map(upload));
    return value instanceof File ? api.uploadFile(state().me.id, value) : value;
  };
  const taken = (message) => {
    model.putMessage(state(), message);
    draw({ toEnd: message.channel_id === state().channelId });
  };
  const fail = (message, error) => {
    state().failures.set(message.id, error.message);
    draw();
  };

  /** Posts a message `{content, reply_to?, files?, embeds?, as_bot?}` in the open channel. */
  const post = async (body) => taken((await api.sendMessage({ ...here(), ...body })).message);
  const sendText = async ({ content, replyTo, files }) => {
    const words = encodeMentions(content, state().users);
    await post({ content: words, reply_to: replyTo, files: await upload(files) });
  };
  const complete = async (name, options) => (await api.fetchChoices({ ...here(), name, options })).choices;

  /** Shows that a command is under way until its answer comes. */
  const follow = async (name, label, send) => {
    const row = model.addPending(state(), name, label);
    draw({ toEnd: true });
    try {
      const { interaction_id: id } = await send();
      model.acceptPending(state(), row, id);
    } catch (error) {
      model.dropPending(state(), row);
      throw error;
    } finally {
      draw();
    }
  };
  const runCommand = (name, options) => {
    const place = here();
    return follow(name, `/${name}`, async () => {
      const values = await upload(options.map(({ value }) => value));
      const filled = options.map((option, at) => ({ ...option, value: values[at] }));
      return api.sendCommand({ ...place, name, options: filled });
    });
  };
  const runOnMessage = (message, name) => {
    const place = { ...here(), message_id: message.id };
    return follow(name, name, () => api.sendMenu({ ...place, name })).catch((error) => fail(message, error));
  };
  const forward = async (message, channelId) => {
    const from = { from_channel_id: message.channel_id, message_id: message.id };
    try {
      taken((await api.sendForward({ ...here(), channel_id: channelId, ...from })).message);
    } catch (error) {
      fail(message, error);
    }
  };
  const press = async (message, customId, values) => {
    const waiting = { customId };
    state().waiting.set(message.id, waiting);
    state().failures.delete(message.id);
    draw();
    const place = { ...here(), channel_id: message.channel_id, message_id: message.id };
    const body = { ...place, custom_id: customId, ...(values && { values }) };
    try {
      waiting.interactionId = (await api.sendComponent(body)).interaction_id;
    } catch (error) {
      state().waiting.delete(message.id);
      fail(message, error);
    }
  };
  /** Sends off the form that an event has opened; resolves when the bot has taken it. */
  const submitForm = async ({ channel_id, interaction_id, modal }, values) => {
    const place = { user: state().me.id, channel_id, interaction_id, custom_id: modal.custom_id };
    const entries = Object.entries(values).map(async ([id, value]) => [id, await upload(value)]);
    await api.sendModal({ ...place, values: Object.fromEntries(await Promise.all(entries)) });
  };
  const setDirectMessages = (accepted) => api.sendDirectMessages({ user: state().me.id, accepted });

  return {
    post,
    sendText,
    complete,
    runCommand,
    runOnMessage,
    forward,
    press,
    submitForm,
    setDirectMessages,
  };
}

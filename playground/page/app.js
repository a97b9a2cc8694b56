// Takes the server's state and events and what a person does; keeps the page's parts in step with them.

import { createActions } from './actions.js';
import { fetchState } from './api.js';
import { openApps, openForward } from './apps.js';
import { createComposer } from './composer.js';
import { listen } from './events.js';
import { drawBanner, drawHeader } from './header.js';
import { createMessageList } from './message-list.js';
import { createModals } from './modal.js';
import { embedForm } from './embed-form.js';
import { displayName, nameLookup } from './people.js';
import { buildRows } from './rows.js';
import { markSeen, unreadOf } from './seen.js';
import { createSidebar } from './sidebar.js';
import * as model from './state.js';

const TYPING_MS = 10_000;
const part = (id) => document.getElementById(id);

const list = createMessageList({ scroller: part('scroller'), list: part('messages') });
const modals = createModals();
const actions = createActions({ state: () => state, draw: (options) => draw(options) });
const composer = createComposer(part('composer'), {
  state: () => state,
  complete: actions.complete,
  sendMessage: actions.sendText,
  sendCommand: actions.runCommand,
  moreItems: () => [
    {
      label: 'Post a card',
      detail: 'An embed, as a bot or a link brings one',
      icon: 'card',
      run: openEmbedForm,
    },
  ],
});
let state;
let stopListening = () => {};
let typingTimer;

const names = () => nameLookup(state.users, state.channels);

function openEmbedForm() {
  const { modal, read } = embedForm(state);
  modals.open(modal, { submit: (values) => actions.post(read(values)), names: names() });
}

const rowActions = {
  press: actions.press,
  reply: (message) => composer.reply(message),
  openForward: (message, button) => openForward(button, state, (id) => actions.forward(message, id)),
  openApps: (message, button) => openApps(button, state, (name) => actions.runOnMessage(message, name)),
  dismiss: (message) => {
    model.removeMessage(state, message.channel_id, message.id);
    draw();
  },
  dropPending: (row) => {
    model.dropPending(state, row);
    draw();
  },
  showMessage: (id) => {
    const node = part(`message-${id}`);
    node?.scrollIntoView({ block: 'center' });
    node?.focus({ preventScroll: true });
  },
};

const sidebar = createSidebar(part('sidebar'), {
  openChannel: (id) => {
    closeDrawer();
    if (id === state.channelId) return;
    state.channelId = id;
    sessionStorage.setItem('channel', id);
    openChannel();
  },
  switchUser: (id) => {
    closeDrawer();
    if (id !== state.me.id) void start(id);
  },
  setDirectMessages: (accepted) => void actions.setDirectMessages(accepted),
});

function channelNow() {
  return state.channels.find((one) => one.id === state.channelId);
}

function openChannel() {
  state.unread.delete(state.channelId);
  composer.reset(channelNow());
  part('messages').setAttribute('aria-label', `Messages in ${channelNow().name}`);
  draw({ toEnd: true });
}

function draw(options) {
  markSeen(state);
  sidebar.draw(state);
  drawHeader(part('header'), state, openDrawer);
  drawBanner(part('banner'), state);
  list.sync(buildRows(state, rowActions), options);
  const typing = state.typing.get(state.channelId);
  composer.showTyping(typing && displayName(state.users.find((user) => user.id === typing) ?? state.bot));
}

/** Events that came while the state was being fetched: it may be older or newer than they are. */
let held;

function receive(event) {
  if (held) return void held.push(event);
  model.applyEvent(state, event);
  if (event.type === 'modal') openModal(event);
  if (event.type === 'typing') {
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => {
      state.typing.clear();
      draw();
    }, TYPING_MS);
  }
  draw();
}

function openModal(event) {
  modals.open(event.modal, { submit: (values) => actions.submitForm(event, values), names: names() });
}

/** Loads what `user` sees and follows it from then on. */
async function start(user) {
  const loaded = await fetchState(user);
  stopListening();
  modals.close();
  state = model.createState(loaded, sessionStorage.getItem('channel'));
  for (const id of unreadOf(state)) state.unread.add(id);
  sessionStorage.setItem('user', state.me.id);
  openChannel();
  stopListening = listen(state.me.id, {
    onEvent: receive,
    onLost: () => {
      state.connected = false;
      draw();
    },
    onConnected: () => void catchUp(),
  });
}

/** The stream is open, for the first time or again: what was said before that is in the state. */
async function catchUp() {
  held = [];
  const user = state.me.id;
  const loaded = await fetchState(user).catch(() => undefined);
  const missed = held;
  held = undefined;
  if (!loaded || state.me.id !== user) return;
  model.refresh(state, loaded);
  for (const event of missed) model.applyEvent(state, event);
  draw();
}

function openDrawer() {
  document.body.classList.add('drawer-open');
  part('shade').hidden = false;
  part('sidebar').querySelector('[aria-current]').focus();
}

function closeDrawer() {
  document.body.classList.remove('drawer-open');
  part('shade').hidden = true;
}

part('shade').addEventListener('click', closeDrawer);
part('sidebar').addEventListener('keydown', ({ key }) => key === 'Escape' && closeDrawer());
// A press anywhere else closes what a press has opened.
document.addEventListener('pointerdown', ({ target }) => {
  if (!target.closest('.user-panel')) sidebar.closeMenu();
  const keep = target.closest('.message.held');
  for (const held of document.querySelectorAll('.message.held')) {
    if (held !== keep) held.classList.remove('held');
  }
});

try {
  // A user kept from an earlier run of the server may be unknown to this one.
  await start(sessionStorage.getItem('user')).catch(() => start());
} catch (error) {
  part('banner').hidden = false;
  part('banner').textContent = `The channel could not be loaded. ${error.message}`;
}

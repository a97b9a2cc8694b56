// Takes what somebody types, pastes or picks at the foot of the channel; gives messages and commands to be sent.

import { createCommandFields } from './command-fields.js';
import { buildParts } from './composer-parts.js';
import { element } from './dom.js';
import { createExtras } from './extras.js';
import { createListbox } from './listbox.js';
import { displayName } from './people.js';
import { commandsHere } from './state.js';
import { commandTyped, parseOptions, readOptions, slashCommands } from './slash.js';
import { createSuggestions } from './suggestions.js';

const LIMIT = 2000;
const NEAR_LIMIT = 1800;

/**
 * The message box in `host`. `state()` gives the page's state; `sendMessage({content, replyTo, files})` and
 * `sendCommand(name, options)` send and throw what is to be told, a file as the browser has it; `complete(name, options)`
 * gives choices; `moreItems()` are the further items, `{label, icon, run}`, of the menu behind the plus.
 */
export function createComposer(host, { state, sendMessage, sendCommand, complete, moreItems }) {
  const parts = buildParts();
  const { form, box, entry, problem, counter, send } = parts;
  host.replaceChildren(form, parts.typing);
  const listbox = createListbox(form);
  const commands = () => slashCommands(commandsHere(state()));
  let movedInList = false;

  const report = (sentence = '') => {
    problem.textContent = sentence;
    problem.hidden = sentence === '';
  };
  /** Does the work and says what failed; whether it went well. */
  const attempt = async (work) => {
    report();
    try {
      await work();
      return true;
    } catch (error) {
      report(error.message);
      return false;
    }
  };
  const runCommand = (command, options) => {
    write('');
    void attempt(() => sendCommand(command.name, options));
  };
  const write = (text) => {
    entry.hidden = false;
    entry.value = text;
    entry.focus();
    changed();
  };
  const fields = createCommandFields({
    host: parts.fieldsHost,
    listbox,
    complete: (command, options) => complete(command.name, options),
    onProblem: report,
    onSend: runCommand,
    onCancel: write,
  });
  const openFields = (command, texts) => {
    report();
    entry.value = '';
    entry.hidden = true;
    fields.open(command, texts);
    send.disabled = false;
  };
  const suggest = createSuggestions({
    listbox,
    entry,
    state,
    commands,
    onCommand: (command) => {
      const { rest = '' } = commandTyped(entry.value, [command]) ?? {};
      openFields(command, parseOptions(command, rest));
    },
    onName: (name, length) => {
      const caret = entry.selectionStart;
      entry.setRangeText(`@${name} `, caret - length, caret, 'end');
      entry.focus();
      changed();
    },
  });

  const changed = () => {
    report();
    measure();
    suggest();
  };
  const measure = () => {
    const left = LIMIT - entry.value.length;
    counter.hidden = entry.value.length < NEAR_LIMIT;
    counter.textContent = String(left);
    counter.classList.toggle('over', left < 0);
    send.disabled = entry.value.trim() === '' && !extras.hasFiles() && !fields.isOpen();
  };
  const extras = createExtras(parts, { onChange: measure, moreItems });

  const typed = ({ inputType }) => {
    movedInList = false;
    // A command's name and a space, typed and not pasted, open its fields; what is pasted whole is run as it stands.
    const opened = inputType === 'insertText' && /\S\s$/.test(entry.value);
    const { command, rest } = (opened && commandTyped(entry.value, commands())) || {};
    if (command?.options?.length > 0 && rest === '') openFields(command);
    else changed();
  };

  /** Runs what is typed as a command, or opens its fields where something is missing or wrong; false if it is none. */
  const runTyped = (text) => {
    const { command, rest } = commandTyped(text, commands()) ?? {};
    if (!command) return false;
    const texts = parseOptions(command, rest);
    const options = readOptions(command, texts);
    if (options) runCommand(command, options);
    else {
      openFields(command, texts);
      if (rest !== '') fields.submit();
    }
    return true;
  };

  const submit = async () => {
    if (fields.isOpen()) return fields.submit();
    const content = entry.value.trim();
    if (runTyped(content) || (content === '' && !extras.hasFiles())) return;
    if (content.length > LIMIT) {
      return report(`A message holds ${LIMIT} characters at most; this one has ${content.length}.`);
    }
    write('');
    const sent = await attempt(() => sendMessage({ content, ...extras.take() }));
    // What could not be sent is put back, so that nobody types it twice.
    if (!sent && entry.value === '') entry.value = content;
  };

  const keyed = (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && listbox.isOpen()) {
      listbox.move(step);
      movedInList = true;
    } else if (event.key === 'Tab' && !event.shiftKey && listbox.isOpen()) listbox.pick();
    else if (event.key === 'Enter' && !event.shiftKey) {
      const whole = !movedInList && commandTyped(entry.value, commands());
      if (whole || !listbox.pick()) void submit();
    } else if (event.key === 'Escape') {
      if (listbox.isOpen()) listbox.hide();
      else extras.setReply(undefined);
    } else return;
    event.preventDefault();
  };

  entry.addEventListener('input', typed);
  entry.addEventListener('keydown', keyed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) listbox.hide();
  });
  box.addEventListener('click', ({ target }) => target === box && !entry.hidden && entry.focus());

  return {
    /** Starts a reply to a message. */
    reply(message) {
      extras.setReply(message);
      if (fields.isOpen()) fields.close();
      write(entry.value);
    },
    /** Another channel is open: drops what was begun and names the channel in the box. */
    reset(channel) {
      const target = channel.type === 'dm' ? `@${displayName(channel.user)}` : `#${channel.name}`;
      entry.placeholder = `Message ${target}`;
      entry.setAttribute('aria-label', `Message ${target}. Type a slash for commands.`);
      fields.close();
      extras.take();
      entry.hidden = false;
      entry.value = '';
      report();
      measure();
      // On a phone the keyboard would cover half the channel before anything was read.
      if (matchMedia('(hover: hover)').matches) entry.focus();
    },
    /** Says who is typing; undefined for nobody. */
    showTyping(name) {
      const words = name ? [element('b', {}, name), ' is typing…'] : [];
      if (parts.typing.textContent !== (name ? `${name} is typing…` : ''))
        parts.typing.replaceChildren(...words);
    },
  };
}

// Takes what stands in the message box; offers the commands or the people that it may become.

import { avatar, displayName } from './people.js';
import { commandTyped, commandsMatching, optionsInOrder } from './slash.js';

/**
 * Offers in `listbox` for the text box `entry`. `state()` gives the page's state, `commands()` the slash commands;
 * `onCommand(command)` and `onName(name, length)` get what was picked, `length` being what the name replaces.
 */
export function createSuggestions({ listbox, entry, state, commands, onCommand, onName }) {
  const offerCommands = (offered) => {
    const { bot } = state();
    const items = offered.map((command) => ({
      label: `/${command.name}`,
      detail: command.description,
      face: avatar(bot, 'small'),
      tags: optionsInOrder(command).map((option) => option.name),
      command,
    }));
    const onPick = ({ command }) => onCommand(command);
    listbox.show({ title: displayName(bot), items, owner: entry, first: true, onPick });
  };
  const offerPeople = (people, length) => {
    const items = people.map((user) => ({
      label: displayName(user),
      detail: user.username,
      face: avatar(user, 'small'),
    }));
    const onPick = ({ label }) => onName(label, length);
    listbox.show({ title: 'Members', items, owner: entry, first: true, onPick });
  };
  const peopleMatching = (typed) => {
    const { users, me } = state();
    const begins = (name) => name?.toLowerCase().startsWith(typed.toLowerCase());
    return users.filter((user) => user.id !== me.id && (begins(user.username) || begins(user.global_name)));
  };
  /** Brings the list in step with what is typed. */
  return () => {
    const text = entry.value;
    const exact = commandTyped(text, commands());
    // Two words may still be one name: that of a subcommand.
    const begun = /^\/\S*(\s+\S*){0,2}$/.test(text) ? commandsMatching(text, commands()) : [];
    const offered = exact && begun.length === 0 ? [exact.command] : begun;
    if (offered.length > 0) return offerCommands(offered);
    const typed = /(?:^|\s)@([^\s@]*)$/.exec(text.slice(0, entry.selectionStart));
    const people = typed ? peopleMatching(typed[1]) : [];
    if (people.length > 0) return offerPeople(people, typed[1].length + 1);
    listbox.hide();
  };
}

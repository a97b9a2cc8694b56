// Takes what goes along with a message, the one it replies to and its files; shows them above the message box.

import { iconButton } from './composer-parts.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { displayName } from './people.js';

/**
 * Works on the `replyBar`, the `files` list and the file `picker`; `onChange()` is called when files come or go, and
 * `moreItems()` gives what the menu behind the plus offers beside files.
 */
export function createExtras({ replyBar, files, attach, picker }, { onChange, moreItems }) {
  let replyTo;
  let attachments = [];

  const setReply = (message) => {
    replyTo = message;
    replyBar.hidden = message === undefined;
    if (!message) return;
    const who = element('span', {}, 'Replying to ', element('b', {}, displayName(message.author)));
    replyBar.replaceChildren(
      who,
      iconButton('close', 'Do not reply', () => setReply(undefined)),
    );
  };
  const setFiles = (chosen) => {
    attachments = chosen;
    files.hidden = chosen.length === 0;
    files.replaceChildren(...chosen.map(fileItem));
    onChange();
  };
  const fileItem = (file) => {
    const remove = () => setFiles(attachments.filter((other) => other !== file));
    return element('li', {}, icon('file'), file.name, iconButton('close', `Remove ${file.name}`, remove));
  };
  attach.addEventListener('click', () => {
    const pick = { label: 'Attach a file', icon: 'file', run: () => picker.click() };
    openMenu(attach, { title: 'Add to the channel', items: [pick, ...moreItems()] });
  });
  picker.addEventListener('change', () => {
    setFiles([...attachments, ...picker.files]);
    picker.value = '';
  });
  return {
    setReply,
    hasFiles: () => attachments.length > 0,
    /** Gives what goes along, `{replyTo?, files}`, and starts anew. */
    take: () => {
      const taken = { replyTo: replyTo?.id, files: attachments };
      setReply(undefined);
      setFiles([]);
      return taken;
    },
  };
}

// Takes a file upload of a form; draws the browser's file picker with the list of what was picked, and reads the files.

import { iconButton } from './composer-parts.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { sizeText } from './media.js';
import { countProblem } from './modal-choices.js';

/** The picker; files picked one after the other add up where several may be given. */
export function filePicker(spec, { id, describedBy }) {
  const several = spec.max_values > 1;
  let files = [];
  const control = element('input', {
    type: 'file',
    id,
    multiple: several,
    accept: spec.file_types?.map((type) => (type.startsWith('.') ? type : `${type}/*`)).join(','),
    'aria-required': spec.required ? 'true' : undefined,
    'aria-describedby': describedBy,
  });
  const shown = element('ul', { class: 'modal-files', 'aria-label': 'Picked files', hidden: true });
  const show = (next) => {
    files = next;
    // The browser's own control says the same as the list.
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    control.files = transfer.files;
    shown.hidden = files.length === 0;
    shown.replaceChildren(...files.map(item));
  };
  const item = (file) => {
    const remove = () => {
      show(files.filter((other) => other !== file));
      control.focus();
    };
    const name = element('span', {}, file.name, ' ', element('small', {}, sizeText(file.size)));
    return element('li', {}, icon('file'), name, iconButton('close', `Remove ${file.name}`, remove));
  };
  control.addEventListener('change', () => {
    show(several ? [...files, ...control.files] : [...control.files]);
  });
  const problem = () => countProblem(files.length, spec.min_values, spec.max_values);
  return { control, nodes: [control, shown], read: () => files, problem };
}

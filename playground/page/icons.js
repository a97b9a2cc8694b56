// Takes the name of an icon; gives it as an inline SVG that screen readers pass over.

import { svgElement } from './dom.js';

// Each path is drawn in a box of 24 by 24 with round strokes, so that one rule in the style sheet colours them all.
const PATHS = {
  channel: 'M9 4 7 20M17 4l-2 16M4 9h17M3 15h17',
  menu: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  send: 'M4 12 20 4l-5 16-4-7zM11 13l9-9',
  close: 'M6 6l12 12M18 6 6 18',
  reply: 'M10 6 4 12l6 6M4 12h9c4 0 7 2 7 7',
  eye: 'M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  out: 'M13 5h6v6M19 5l-9 9M16 14v5H5V8h5',
  down: 'M6 9l6 6 6-6',
  forward: 'M14 6l6 6-6 6M20 12h-9c-4 0-7 2-7 7',
  apps: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6',
  card: 'M4 5h16v14H4zM8 9h8M8 12h8M8 15h4',
  shield: 'M12 3l7 3v5c0 5-3 8.5-7 10-4-1.5-7-5-7-10V6z',
  envelope: 'M4 6h16v12H4zM4 7l8 6 8-6',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  alert: 'M12 3 2.5 20h19zM12 10v4M12 17h.01',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4.5 3.5-6.5 8-6.5s8 2 8 6.5',
};

/** The named icon; its size and colour come from the style sheet. */
export function icon(name) {
  return svgElement(
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    svgElement('path', { d: PATHS[name] }),
  );
}

// Takes the components of a message (Components V2 and action rows) as Discord sends them; gives DOM nodes.

import { element } from './dom.js';
import { icon } from './icons.js';
import { safeUrl } from './markdown-links.js';
import { renderMarkdown } from './markdown.js';
import { fileCard, picture } from './media.js';
import { selectMenu } from './select-menu.js';

const BUTTON_STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };
const DRAW = {
  1: actionRow,
  2: button,
  3: stringSelect,
  9: section,
  10: textDisplay,
  11: thumbnail,
  12: mediaGallery,
  13: file,
  14: separator,
  17: container,
};

/**
 * Draws components in their order. `context`: the `message`, the `names` for mentions, `waiting` (the custom id pressed
 * last and not answered yet) and `press(customId, values?)`.
 */
export function renderComponents(components, context) {
  return (components ?? []).map((component) => (DRAW[component.type] ?? unknown)(component, context));
}

/** The text of the first text display among components, however deep; undefined where there is none. */
export function firstText(components) {
  for (const component of components ?? []) {
    const text = component.type === 10 ? component.content : firstText(component.components);
    if (text) return text;
  }
  return undefined;
}

function container(component, context) {
  const node = element('div', { class: 'container' }, ...renderComponents(component.components, context));
  if (typeof component.accent_color === 'number') {
    node.classList.add('accented');
    node.style.setProperty('--accent', `#${component.accent_color.toString(16).padStart(6, '0')}`);
  }
  return node;
}

function section(component, context) {
  return element(
    'div',
    { class: 'section' },
    element('div', { class: 'section-texts' }, ...renderComponents(component.components, context)),
    ...renderComponents([component.accessory], context),
  );
}

function textDisplay(component, { names }) {
  return element('div', { class: 'text-display markup' }, renderMarkdown(component.content, names));
}

function separator(component) {
  const size = component.spacing === 2 ? 'large' : 'small';
  const line = component.divider === false ? 'bare' : 'line';
  return element('div', { class: `separator separator-${size} separator-${line}`, role: 'separator' });
}

function thumbnail(component, { message }) {
  return element('div', { class: 'thumbnail' }, picture(component.media, component.description, message));
}

function mediaGallery(component, { message }) {
  const tiles = component.items.map((item) => picture(item.media, item.description, message));
  return element('div', { class: `gallery gallery-${Math.min(tiles.length, 4)}` }, ...tiles);
}

function file(component, { message }) {
  const filename = component.name ?? component.file.url.split('/').at(-1);
  return fileCard({ filename, size: component.size, url: component.file.url }, message);
}

function actionRow(component, context) {
  return element('div', { class: 'action-row' }, ...renderComponents(component.components, context));
}

function button(component, context) {
  const style = BUTTON_STYLES[component.style] ?? 'secondary';
  const emoji = component.emoji?.name
    ? element('span', { 'aria-hidden': 'true' }, component.emoji.name)
    : undefined;
  const label = [emoji, element('span', { class: 'label' }, component.label ?? '')];
  if (style === 'link') {
    const attributes = { href: safeUrl(component.url), target: '_blank', rel: 'noopener noreferrer' };
    return element('a', { class: 'button link', title: component.url, ...attributes }, ...label, icon('out'));
  }
  const pressed = context.waiting === component.custom_id;
  return element(
    'button',
    {
      type: 'button',
      class: `button ${style}`,
      'aria-label': component.label ? undefined : (component.emoji?.name ?? 'Button'),
      // A button that waits stays in the focus order, so that a keyboard keeps its place.
      disabled: component.disabled === true || (context.waiting !== undefined && !pressed),
      'aria-disabled': pressed ? 'true' : undefined,
      'aria-busy': pressed ? 'true' : undefined,
      data: { customId: component.custom_id },
      on: { click: () => context.waiting === undefined && context.press(component.custom_id) },
    },
    ...label,
    pressed ? dots() : undefined,
  );
}

function stringSelect(component, context) {
  const waiting = context.waiting === component.custom_id;
  return selectMenu(component, {
    waiting,
    disabled: component.disabled === true || context.waiting !== undefined,
    onPick: (values) => context.press(component.custom_id, values),
    spinner: waiting ? dots() : undefined,
  });
}

/** Three dots that pulse while something is awaited. */
export function dots() {
  return element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('i')));
}

function unknown(component) {
  return element(
    'p',
    { class: 'not-drawn' },
    `This page does not draw components of type ${component.type}.`,
  );
}

// Takes a tag, attributes and children; gives a DOM element. Text only ever enters as text nodes, never as HTML.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Builds an element. `attributes` are set by name; `on` holds listeners, `data` holds data- attributes; a value of
 * undefined, null or false leaves the attribute out and true sets it empty. Children that are undefined or null are
 * skipped, strings become text nodes.
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  const { on = {}, data = {}, ...rest } = attributes;
  setAttributes(node, rest);
  for (const [name, value] of Object.entries(data))
    if (value !== undefined) node.dataset[name] = String(value);
  for (const [name, listener] of Object.entries(on)) node.addEventListener(name, listener);
  node.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return node;
}

/** Builds an SVG element from attributes and SVG children. */
export function svgElement(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
}

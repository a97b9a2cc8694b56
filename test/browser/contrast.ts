// A script for the page that finds text too faint for what is behind it, by the WCAG's measure (AA).

/**
 * An expression to be evaluated in the page: an array of sentences, one for each piece of visible text whose contrast is
 * under 4.5 (3 for large text). What is disabled is left out, as in the WCAG. Backgrounds are colours, never pictures.
 */
export const FAINT_TEXT = `(() => {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (top, under) => {
    const mix = (one) => top[one] * top.a + under[one] * (1 - top.a);
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
  };
  const behind = (node) => {
    if (!node) return { r: 255, g: 255, b: 255, a: 1 };
    const own = parse(getComputedStyle(node).backgroundColor);
    return own.a === 1 ? own : over(own, behind(node.parentElement));
  };
  const light = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  const luminance = ({ r, g, b }) =>
    0.2126 * light(r / 255) + 0.7152 * light(g / 255) + 0.0722 * light(b / 255);
  const contrast = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const holdsText = (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
  return [...document.body.querySelectorAll('*')].flatMap((node) => {
    const style = getComputedStyle(node);
    const shown = node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!holdsText(node) || !shown || node.closest(':disabled')) return [];
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const back = behind(node);
    const found = contrast(over(parse(style.color), back), back);
    if (found >= (large ? 3 : 4.5)) return [];
    return [found.toFixed(2) + ' ' + (node.className || node.tagName) + ': ' + node.textContent.slice(0, 40)];
  });
})()`;

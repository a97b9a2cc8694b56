// Takes pictures and files of a message; gives DOM nodes. Nothing is loaded from outside this server.

import { element } from './dom.js';
import { icon } from './icons.js';

/** A picture with its alt text. One that lies outside this server, or is none, is named and not shown. */
export function picture(media, description, message) {
  const source = localSource(media.url, message);
  const alt = description ?? media.filename ?? 'Picture without a description';
  if (!source) return absent(alt);
  const image = element('img', { class: 'picture', src: source, alt, loading: 'lazy' });
  image.addEventListener('error', () => image.replaceWith(absent(alt)));
  return image;
}

function absent(alt) {
  return element('div', { class: 'picture absent', role: 'img', 'aria-label': alt }, icon('picture'), alt);
}

/** A card with a file's name and size, to be downloaded where this server has it. */
export function fileCard({ filename, size, url }, message) {
  const source = localSource(url, message);
  const name = source
    ? element('a', { class: 'file-name', href: source, download: filename }, filename)
    : element('span', { class: 'file-name' }, filename);
  const detail =
    typeof size === 'number' ? element('span', { class: 'file-size' }, sizeText(size)) : undefined;
  return element('div', { class: 'file-card' }, icon('file'), element('div', {}, name, detail));
}

/** An attachment of an ordinary message: a picture if it is one and this server has it, else a file card. */
export function attachmentNode(attachment, message) {
  const shown = attachment.content_type?.startsWith('image/') && localSource(attachment.url, message);
  return shown ? picture(attachment, attachment.description, message) : fileCard(attachment, message);
}

function localSource(address, message) {
  const filename = /^attachment:\/\/(.+)$/.exec(address ?? '')?.[1];
  const url = filename ? message.attachments?.find((one) => one.filename === filename)?.url : address;
  if (!url || !URL.canParse(url, location.href)) return undefined;
  const { origin, href } = new URL(url, location.href);
  return origin === location.origin ? href : undefined;
}

/** A size as a reader reads it. */
export function sizeText(bytes) {
  const units = ['bytes', 'KB', 'MB'];
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const amount = bytes / 1000 ** power;
  return `${power === 0 ? amount : amount.toFixed(1)} ${units[power]}`;
}

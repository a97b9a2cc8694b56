// A file's name as it was uploaded in; the name that may be shown, its extension and the source's id out.

/** Control characters and those that turn the direction of writing. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const longestName = 80;
const longestId = 60;

function baseName(name: string): string {
  return name.replace(/^.*[\\/]/s, '').replaceAll(unseen, '');
}

/** No folder, no control characters, not longer than 80 characters; never empty. */
export function shownName(name: string): string {
  const base = baseName(name).trim();
  if (base === '' || /^\.+$/.test(base)) return 'the file';
  const points = Array.from(base);
  return points.length <= longestName ? base : `${points.slice(0, longestName - 1).join('')}…`;
}

/** Lower case, without the dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]{1,12})\s*$/.exec(baseName(name))?.[1]?.toLowerCase() ?? '';
}

/** Always an id by `idSchema`: letters without their marks, digits, single hyphens. `source` where nothing is left. */
export function sourceId(name: string): string {
  const id = baseName(name)
    .replace(/\.[^.\s]{1,12}\s*$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'source' : id;
}

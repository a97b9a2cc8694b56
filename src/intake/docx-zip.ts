// The bytes of a DOCX in; the XML parts of it out, unpacked under a cap that the file's own word does not move.
import { inflateRawSync } from 'node:zlib';
import { megabytes, Refusal } from './refusal.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

export interface ZipLimits {
  readonly unpackedBytes: number;
  readonly entries: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;

function damaged(value: string): Refusal {
  return new Refusal({ rule: 'damaged', value, says: `is a damaged DOCX: ${value}` });
}

function bomb(value: string, says: string): Refusal {
  return new Refusal({ rule: 'zip-bomb', value, says });
}

/** The end record is the last of the file, but for a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw damaged('its list of contents is missing');
}

function readEntries(view: DataView, bytes: Uint8Array, limits: ZipLimits): readonly Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries)
    throw bomb(`${count} files`, `holds ${count} files when unpacked; at most ${limits.entries} are read`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark)
      throw damaged('its list of contents is broken');
    if (view.getUint16(at + 8, true) & 1)
      throw new Refusal({
        rule: 'encrypted',
        value: 'password',
        says: 'is protected by a password. Save it without one and add it again',
      });
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(view: DataView, bytes: Uint8Array, { name, offset, packed }: Entry): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== fileMark)
    throw damaged(`${name} is not where its list of contents says`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw damaged(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}

function inflate(entry: Entry, data: Uint8Array, left: number): Uint8Array {
  if (entry.method === 0) return data;
  if (entry.method !== 8) throw damaged(`${entry.name} is packed by an unknown method ${entry.method}`);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if (error instanceof RangeError)
      throw bomb(entry.name, `unpacks to more than it says or more than can be read, in ${entry.name}`);
    throw damaged(`${entry.name} cannot be unpacked`);
  }
}

/** What is declared and what comes out are both held against the limit. Pictures and other files are never unpacked. */
export function unzipDocx(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < endLength) throw damaged('it is too short');
  const entries = readEntries(view, bytes, limits);
  const declared = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (declared > limits.unpackedBytes)
    throw bomb(
      megabytes(declared),
      `unpacks to ${megabytes(declared)}; at most ${megabytes(limits.unpackedBytes)} are read`,
    );
  const parts = new Map<string, Uint8Array>();
  let left = limits.unpackedBytes;
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    const part = inflate(entry, packedBytes(view, bytes, entry), left);
    left -= part.byteLength;
    if (left < 0) throw bomb(entry.name, `unpacks to more than ${megabytes(limits.unpackedBytes)}`);
    parts.set(entry.name, part);
  }
  return parts;
}

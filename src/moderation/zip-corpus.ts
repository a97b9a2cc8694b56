// A corpus as texts in; the bytes of a zip that is unpacked as `corpus/` out, without a stall.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { RawCorpus } from '../corpus/raw.ts';
import { runInTurns, type Steps } from '../corpus/steps.ts';

/** Characters that are packed in a step, which takes a millisecond or so. */
const AT_ONCE = 50_000;
/** The earliest time that a zip can hold, so that nothing in it depends on when it was made. */
const MADE = new Date(1980, 0, 1);

/** Pieces of a text that end between two characters: each is made bytes of by itself. */
function* piecesOf(text: string): Generator<string, void> {
  for (let at = 0; at < text.length;) {
    const isParted = /[\uD800-\uDBFF]/.test(text.charAt(at + AT_ONCE - 1));
    const end = at + AT_ONCE + (isParted ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}

function* zipSteps({ sources, facts, questions = [] }: RawCorpus): Steps<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { file, text } of [...sources, ...(facts ? [facts] : []), ...questions]) {
    const entry = new ZipDeflate(file, { level: 6 });
    entry.mtime = MADE;
    zip.add(entry);
    for (const piece of piecesOf(text)) {
      entry.push(strToU8(piece));
      yield;
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** The same corpus gives the same bytes. */
export function zipCorpus(raw: RawCorpus): Promise<Uint8Array> {
  return runInTurns(zipSteps(raw));
}

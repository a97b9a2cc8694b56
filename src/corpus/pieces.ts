// A corpus, as texts or as it is served, in; the pieces in which one thread hands it to another, and the corpus again, out.
import type { Corpus, Passage, Precedent } from './corpus.ts';
import type { RawCorpus, RawFile } from './raw.ts';
import type { Steps } from './steps.ts';
import type { Served } from './withhold.ts';

/** A piece is copied in a fraction of a millisecond; a whole corpus of 20,000 passages takes 50 and more. */
const CHARACTERS = 100_000;
const PASSAGES = 100;

/** A run of the text of the file at this place among the corpus's files, or, at the end, the files without their texts. */
export type TextPiece =
  { readonly place: number; readonly text: string } | { readonly place: 'end'; readonly files: RawCorpus };

/** Passages, source after source, then precedents, or, at the end, all the rest: the sources without their passages, but how many. */
export type ServedPiece =
  | { readonly passages: readonly Passage[] }
  | { readonly precedents: readonly Precedent[] }
  | { readonly rest: Served; readonly counts: readonly number[] };

function mapFiles(
  { sources, facts, questions }: RawCorpus,
  map: (file: RawFile, place: number) => RawFile,
): RawCorpus {
  let place = 0;
  const next = (file: RawFile) => map(file, place++);
  return {
    sources: sources.map(next),
    ...(facts === undefined ? {} : { facts: next(facts) }),
    ...(questions === undefined ? {} : { questions: questions.map(next) }),
  };
}

/** Hands every piece to `send`, a piece a step. */
export function* cutTexts(raw: RawCorpus, send: (piece: TextPiece) => void): Steps<void> {
  const texts: string[] = [];
  const files = mapFiles(raw, ({ file, text }) => {
    texts.push(text);
    return { file, text: '' };
  });
  for (const [place, text] of texts.entries())
    for (let at = 0; at < text.length; at += CHARACTERS) {
      send({ place, text: text.slice(at, at + CHARACTERS) });
      yield;
    }
  send({ place: 'end', files });
}

/** Takes the pieces in order; gives the corpus at the last of them. */
export function buildTextJoiner(): (piece: TextPiece) => RawCorpus | undefined {
  const texts = new Map<number, string>();
  return (piece) => {
    if (piece.place === 'end')
      return mapFiles(piece.files, ({ file }, place) => ({ file, text: texts.get(place) ?? '' }));
    texts.set(piece.place, (texts.get(piece.place) ?? '') + piece.text);
    return undefined;
  };
}

const withPassages = (
  corpus: Corpus,
  precedents: readonly Precedent[],
  of: (index: number) => readonly Passage[],
): Corpus => ({
  ...corpus,
  sources: corpus.sources.map((source, index) => ({ ...source, passages: of(index) })),
  precedents,
});

/** Piece after piece; what has no corpus is one. */
export function* cutServed(served: Served): Generator<ServedPiece, void> {
  if ('problems' in served) {
    yield { rest: served, counts: [] };
    return;
  }
  const { corpus } = served;
  const passages = corpus.sources.flatMap((source) => source.passages);
  for (let at = 0; at < passages.length; at += PASSAGES)
    yield { passages: passages.slice(at, at + PASSAGES) };
  for (let at = 0; at < corpus.precedents.length; at += PASSAGES)
    yield { precedents: corpus.precedents.slice(at, at + PASSAGES) };
  const counts = corpus.sources.map((source) => source.passages.length);
  yield { rest: { ...served, corpus: withPassages(corpus, [], () => []) }, counts };
}

/** Takes the pieces in order; gives the whole at the last of them. */
export function buildServedJoiner(): (piece: ServedPiece) => Served | undefined {
  const passages: Passage[] = [];
  const precedents: Precedent[] = [];
  return (piece) => {
    if (!('rest' in piece)) {
      if ('passages' in piece) passages.push(...piece.passages);
      else precedents.push(...piece.precedents);
      return undefined;
    }
    const { rest, counts } = piece;
    if ('problems' in rest) return rest;
    let at = 0;
    const take = (index: number) => passages.slice(at, (at += counts[index] ?? 0));
    return { ...rest, corpus: withPassages(rest.corpus, precedents, take) };
  };
}

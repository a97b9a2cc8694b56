// A question in; the source that it says to look in, and the question without those words, out.
import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../corpus/once.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTitled } from './titled-source.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

const asking =
  /[\s,]*\b(?:in|by|according to|from)?\s*(?:the\s+)?(first|second|third|fourth|fifth)\s+(?:article|source|text|piece)\b(?:'s)?/iu;

/** “In the first one”, “what does the second one say?”: “the first one to close” is no source. */
const askingOne =
  /[\s,]*\b(?:(?:in|by|according to|from)\s+(?:the\s+)?(first|second|third|fourth|fifth)\s+one\b(?!\s+(?:to|of|that|who|which)\b)|(?:the\s+)(first|second|third|fourth|fifth)\s+one\b(?=\s+(?:also |actually |even |ever )?(?:says?|said|claims?|counts?|gives?|reports?|lists?|names?|mentions?|mentioned|speaks?|talks?|tells?|describes?|quotes?|covers?|argues?|finds?|states?|prints?|uses?|refers?|calls?|puts?)\b))(?:'s)?/iu;

/** A question without the words that say which source to look in, and that source. */
export function takeSource(knowledge: Knowledge, text: string): { text: string; source: string | undefined } {
  const { sources } = knowledge.corpus;
  const ordinal = asking.exec(text) ?? askingOne.exec(text);
  const which = ordinal?.[1] ?? ordinal?.[2] ?? '';
  const numbered = sources[ordinals.indexOf(which.toLowerCase())];
  if (ordinal && numbered) return { text: text.replace(ordinal[0], ' ').trim(), source: numbered.id };
  for (const { id, name, call } of callsOf(knowledge.corpus)) {
    const words = name.test(text) ? call.exec(text)?.[0] : undefined;
    if (words !== undefined) return { text: text.replace(words, ' ').trim(), source: id };
  }
  const titled = findTitled(knowledge, text);
  if (titled) return { text: text.replace(titled.words, ' ').trim(), source: titled.source };
  return { text, source: undefined };
}

/** How a source may be called in a question: by its publisher, or by a title that no publisher stands before; then by what its file is called. */
const callsOf = oncePer(({ sources }: Corpus) =>
  sources.flatMap(({ id, cite, publisher }) => [
    ...(cite === id
      ? []
      : [
          // A title that was shortened is called by what is left of it.
          callOf(
            id,
            namePattern(cite.replace(/\s*\[…\]$/u, '')),
            publisher === undefined ? callByTitle : callByPublisher,
          ),
        ]),
    callOf(id, namePattern(id.replaceAll('-', ' ')), callById),
  ]),
);

/** The name alone is looked for first: with all that may lead to it, the search takes many times as long. */
function callOf(id: string, name: string, pattern: (name: string) => string) {
  return { id, name: new RegExp(name, 'iu'), call: new RegExp(pattern(name), 'iu') };
}

const kindsOfText = '(?:article|source|piece|one|story|text)';

/** “in The Gazette”, “according to the gazette”, “in the note under the Gazette piece”: the words that name a publisher as the place to look. */
function callByPublisher(name: string): string {
  return String.raw`[\s,]*\b(?:(?:in|at|under|below) the (?:(?:foot|end|bottom|head|top) of the )?(?:foot)?(?:note|line|passage|paragraph|list|text) (?:(?:in|at|under|below|of|to|from)(?: the (?:foot|end|bottom|head|top) of)?)|in|by|according to|from|(?:does|do|did)(?=\s+(?:the\s+)?${name}\s+${kindsOfText}\s+\p{L}|\s+(?:the\s+)?${name}\s+(?:count|say|give|report|list|name|call|put|print|mention|quote|speak|talk|cover|refer|describe|discuss|tell|state|include|cite|explain)))\s+(?:the\s+)?${name}(?:\s+(?:${kindsOfText}|count|say|give|report|list|name|put|print)s?)*`;
}

/**
 * “According to Quay notes”, “in ‘Quay notes’”, “does Quay notes mention the docks?”: a title may be any words, “the winter”, and in it,
 * by it or from it is then no place to look.
 */
function callByTitle(name: string): string {
  const quoted = `["“‘']${name}["”’']`;
  const says = '(?:say|mention|quote|discuss|describe|refer|cite)';
  return String.raw`[\s,]*(?:\b(?:in|by|from)\s+${quoted}|\baccording to\s+(?:(?:the\s+)?${name}|${quoted})|\b(?:does|do|did)\s+(?:(?:the\s+)?${name}|${quoted})(?=\s+${says}\b))(?:\s+(?:say|${kindsOfText})\b)*`;
}

/** “the annual-report article”, “the piece on the annual report”: a source by what its file is called. */
function callById(name: string): string {
  const called = String.raw`the ${name} ${kindsOfText}|the ${kindsOfText} (?:on|about) (?:the )?${name}`;
  return String.raw`[\s,]*\b(?:(?:in|according to|from|by)\s+)?(?:(?:does|do|did)\s+)?(?:${called})\b(?:\s+(?:count|say|give|report|list|name|put|print)s?)?`;
}

/** A name however its words are joined. */
function namePattern(name: string): string {
  return name.replace(/[^\p{L}\p{N}\s]/gu, '.').replace(/\s+/gu, String.raw`[\s-]+`);
}

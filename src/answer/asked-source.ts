// A question in; the source that it says to look in, and the question without those words, out.
import type { Knowledge } from '../knowledge.ts';
import { findTitled } from './titled-source.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

const asking =
  /[\s,]*\b(?:in|by|according to|from)?\s*(?:the\s+)?(first|second|third|fourth|fifth)\s+(?:article|source|text|one|piece)\b(?:'s)?/iu;

/** A question without the words that say which source to look in, and that source. */
export function takeSource(knowledge: Knowledge, text: string): { text: string; source: string | undefined } {
  const { sources } = knowledge.corpus;
  const ordinal = asking.exec(text);
  const numbered = ordinal ? sources[ordinals.indexOf(ordinal[1]?.toLowerCase() ?? '')] : undefined;
  if (ordinal && numbered) return { text: text.replace(ordinal[0], ' ').trim(), source: numbered.id };
  for (const { id, publisher } of sources) {
    const named = (publisher === undefined ? undefined : findIn(text, publisher)) ?? findById(text, id);
    if (named) return { text: text.replace(named, ' ').trim(), source: id };
  }
  const titled = findTitled(knowledge, text);
  if (titled) return { text: text.replace(titled.words, ' ').trim(), source: titled.source };
  return { text, source: undefined };
}

const kindsOfText = '(?:article|source|piece|one|story|text)';

/** “in The Gazette”, “according to the gazette”, “in the note under the Gazette piece”: the words that name a publisher as the place to look. */
function findIn(text: string, publisher: string): string | undefined {
  const name = namePattern(publisher);
  return new RegExp(
    String.raw`[\s,]*\b(?:(?:in|at|under|below) the (?:(?:foot|end|bottom|head|top) of the )?(?:foot)?(?:note|line|passage|paragraph|list|text) (?:(?:in|at|under|below|of|to|from)(?: the (?:foot|end|bottom|head|top) of)?)|in|by|according to|from|(?:does|do|did)(?=\s+(?:the\s+)?${name}\s+${kindsOfText}\s+\p{L}|\s+(?:the\s+)?${name}\s+(?:count|say|give|report|list|name|call|put|print)))\s+(?:the\s+)?${name}(?:\s+(?:${kindsOfText}|count|say|give|report|list|name|put|print)s?)*`,
    'iu',
  ).exec(text)?.[0];
}

/** “the annual-report article”, “the piece on the annual report”: a source by what its file is called. */
function findById(text: string, id: string): string | undefined {
  const name = namePattern(id.replaceAll('-', ' '));
  const called = String.raw`the ${name} ${kindsOfText}|the ${kindsOfText} (?:on|about) (?:the )?${name}`;
  return new RegExp(
    String.raw`[\s,]*\b(?:(?:in|according to|from|by)\s+)?(?:(?:does|do|did)\s+)?(?:${called})\b(?:\s+(?:count|say|give|report|list|name|put|print)s?)?`,
    'iu',
  ).exec(text)?.[0];
}

/** A name however its words are joined. */
function namePattern(name: string): string {
  return name.replace(/[^\p{L}\p{N}\s]/gu, '.').replace(/\s+/gu, String.raw`[\s-]+`);
}

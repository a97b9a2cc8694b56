// A number in its message in; the pieces of talk behind it out: those that marks set off in its sentence, and the first of the
// next sentence, or of the two after short ones.
import type { Figure } from '../../../corpus/corpus.ts';
import { scorn } from '../../english/answers.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** A number with the figure that it matches. */
export interface Matched {
  readonly claim: Claim;
  readonly figure: Figure;
}

export interface Behind {
  readonly start: number;
  /** The words from here on, to the end of the sentence it is in. */
  readonly said: string;
  /** In a sentence or line of its own. */
  readonly isOwn: boolean;
  /** What it follows is asked. */
  readonly isAsked: boolean;
  /** What stands between the number and it. */
  readonly gap: string;
}

const mark =
  /(?:[.!?…]+["”’)\]]*(?:\s+|$)|[,;:]\s|["”]\s|\s[–—-]{1,2}\s|—|[–—-](?=ish\b)|\s?[([]|[)\]]\s?|\n\s*|\s(?=(?:lol|lmao|haha+|LOL|LMAO|jk|#)(?![\p{L}]))|\s(?=#)|\s(?=but\s)|\s(?=NOT\W*(?:$|\n))|\s?\p{Extended_Pictographic}\uFE0F?\s?|\s?\uFFFC\s?)+/gu;

function findEnd(text: string, from: number): number {
  const found = /^\s*[^.!?…\n]*[.!?…]*/u.exec(text.slice(from))?.[0].length ?? 0;
  return from + Math.max(found, 1);
}

/** Where the sentences end that may answer what is said in the one that ends at a place. */
function findNext(text: string, end: number): readonly { readonly start: number; readonly end: number }[] {
  const next: { readonly start: number; readonly end: number }[] = [];
  let at = end;
  while (at < text.length && next.length < 3) {
    const start = at + (/^[\s>"”)\],;]*/u.exec(text.slice(at))?.[0].length ?? 0);
    const stop = findEnd(text, start);
    if (start >= text.length) break;
    next.push({ start, end: Math.min(stop, text.length) });
    // “No wait. Boards.”, “Where did you get that? It’s 23.”
    if (!scorn.test(text.slice(start, stop)) && (text.slice(start, stop).match(/\p{L}+/gu)?.length ?? 0) > 2)
      break;
    at = stop;
  }
  return next;
}

/** The first piece of what is said: to the next mark. */
export function firstOf(said: string): string {
  return /^.*?(?=[.!?…,;:()[\]\n]|\s[–—-]\s|$)/su.exec(said)?.[0] ?? '';
}

export function findBehind(scene: Scene, claim: Claim): readonly Behind[] {
  const { typed, quotes } = scene;
  const { sentence } = scene.around(claim.start);
  const quote = quotes.find(({ start, end }) => start <= claim.start && claim.end <= end);
  const end = Math.max(
    sentence.end,
    quote && !typed.slice(claim.end, quote.end).includes('\n') ? quote.end : 0,
  );
  const own = [...typed.slice(claim.end, end).matchAll(mark)].map(({ 0: run, index }) => {
    const start = claim.end + index + run.length;
    return {
      start,
      said: typed.slice(start, end),
      isOwn: /[.!?\n]/u.test(run),
      isAsked: run.includes('?'),
      gap: typed.slice(claim.end, claim.end + index),
    };
  });
  const isAsked = /\?\W*$/u.test(typed.slice(claim.end, end));
  const nexts = findNext(typed, end);
  const last = nexts.at(-1)?.end;
  const others = nexts.map((next) => ({
    start: next.start,
    said: typed.slice(next.start, last),
    isOwn: true,
    isAsked,
    gap: typed.slice(claim.end, end),
  }));
  return [...own, ...others].filter(({ said }) => /[\p{L}\d]/u.test(said));
}

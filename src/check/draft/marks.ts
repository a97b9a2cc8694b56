// A sentence of a checked draft in; where in the draft its references go, and what each of them supports, out.
import type { Citation } from '../../answer/answer.ts';
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { CheckedFigure } from '../checked.ts';
import type { CheckedDraft, CheckedSentence } from './check-draft.ts';

/** `at` is an offset of the draft. */
export interface Mark {
  readonly at: number;
  readonly citations: readonly Citation[];
  /** It stands for the whole sentence, at its end. */
  readonly isLast: boolean;
}

/** Links and code, which no mark goes into. */
const closed = /!?\[[^\]\n]*\]\([^)\n]*\)|(`+)[^`\n]+\1/gu;
/** How far behind a number its noun is looked for, in characters. */
const near = 60;

function behindMarkup(draft: string, at: number): number {
  const around = [...draft.slice(Math.max(0, at - 500), at + 500).matchAll(closed)]
    .map(({ index, 0: run }) => ({ start: Math.max(0, at - 500) + index, length: run.length }))
    .find(({ start, length }) => start < at && at < start + length);
  const end = around ? around.start + around.length : at;
  return end + (/^(?:\*{1,3}|_{1,3}|~~|\|\|)(?=[\s\p{P}]|$)/u.exec(draft.slice(end))?.[0].length ?? 0);
}

/** Behind the number with the name of what it counts, where that follows. */
function behindFigure(knowledge: Knowledge, draft: string, { fact, end }: CheckedFigure): number {
  const about = knowledge.corpus.figures.find(({ id }) => id === fact)?.about;
  const gap = /^[*_~|]*[ \u00A0-]?/u.exec(draft.slice(end))?.[0].length ?? 0;
  const rest = draft.slice(end, end + near).split('\n')[0] ?? '';
  const [name] = knowledge.names.find(rest);
  const isNoun = name && name.start <= gap && name.readings.some(({ id }) => id === about);
  return behindMarkup(draft, isNoun ? end + name.end : end);
}

/** Behind the marks that close the quotation. */
function behindQuote(draft: string, { end }: Range): number {
  return behindMarkup(draft, end + (/^[,.;:!?]?["”’»'“]/u.exec(draft.slice(end))?.[0].length ?? 0));
}

function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A row of a table ends with its border, and not with its words. */
function isRow({ text }: CheckedSentence): boolean {
  return /^\s*\|/u.test(text);
}

/**
 * One at the end of a sentence that the sources support in everything they were asked for; else one right behind each figure
 * and quotation that they support. `end`: where the sentence ends with the quotations that begin in it.
 */
export function findMarks(
  knowledge: Knowledge,
  { draft }: CheckedDraft,
  sentence: CheckedSentence,
  end: number,
): readonly Mark[] {
  const { figures, quotes } = sentence;
  const verbatim = quotes.filter(({ verdict }) => verdict === 'verbatim');
  const matching = figures.filter(({ verdict }) => verdict === 'matches');
  const isWhole = verbatim.length === quotes.length && matching.length === figures.length;
  if (isWhole && !isRow(sentence)) {
    const citations = [...matching, ...verbatim].flatMap((one) => one.citations);
    return citations.length === 0 ? [] : [{ at: end, citations, isLast: true }];
  }
  const marks = [
    ...verbatim.map((quote) => ({ at: behindQuote(draft, quote), citations: quote.citations })),
    // A number inside such a quotation stands with it.
    ...matching
      .filter((figure) => !verbatim.some((quote) => isInside(figure, quote)))
      .map((figure) => ({ at: behindFigure(knowledge, draft, figure), citations: figure.citations })),
  ];
  return marks.map((mark) => ({ ...mark, isLast: false })).toSorted((a, b) => a.at - b.at);
}

// The passages of one source in; the runs that stand inside quotation marks out. A quotation may run over paragraphs.
import type { Passage, Range } from './corpus.ts';

interface Marks {
  /** The opening mark: a text without it opens nothing. */
  readonly mark: string;
  readonly opens: RegExp;
  readonly closes: RegExp;
  /** Single marks are not carried into the next paragraph: one that never closes is likelier an apostrophe (“'90s”). */
  readonly carries: boolean;
}

// An apostrophe looks like a closing or straight single mark; it has a letter after it, or an s before it (“boards’ plans”).
const styles: readonly Marks[] = [
  { mark: '“', opens: /“/gu, closes: /”/gu, carries: true },
  {
    mark: '‘',
    opens: /(?<![\p{L}\d])‘(?=\S)/gu,
    closes: /(?<=\S)(?:(?<!s)’(?![\p{L}\d])|(?<=s)’(?![\p{L}\d]|\s\p{L}))/gu,
    carries: false,
  },
  { mark: '"', opens: /(?<![\p{L}\d.,;:!?’”])"(?=\S)/gu, closes: /(?<=\S)"(?![\p{L}\d])/gu, carries: true },
  {
    mark: "'",
    opens: /(?<![\p{L}\d.,;:!?])'(?=\S)/gu,
    closes: /(?<=\S)(?:(?<!s)'(?![\p{L}\d])|(?<=s)'(?![\p{L}\d]|\s\p{L}))/gu,
    carries: false,
  },
];

function nextMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

interface Scan {
  readonly runs: readonly Range[];
  /** Where a quotation begins that this paragraph does not close. */
  readonly unclosed?: number;
}

function scan(text: string, marks: Marks, open: boolean): Scan {
  if (!open && !text.includes(marks.mark)) return { runs: [] };
  const runs: Range[] = [];
  let start = open && nextMatch(marks.opens, text, 0) !== 0 ? 0 : -1;
  for (let at = 0; ;) {
    if (start === -1) {
      const opening = nextMatch(marks.opens, text, at);
      if (opening === -1) return { runs };
      start = opening + 1;
    }
    const end = nextMatch(marks.closes, text, start);
    if (end === -1) return { runs, unclosed: start };
    runs.push({ start, end });
    at = end + 1;
    start = -1;
  }
}

/** It goes on where the next paragraph opens it again (the convention for long quotations) or closes it first thing. */
function goesOn(next: Passage | undefined, marks: Marks): boolean {
  if (next === undefined) return false;
  const opening = nextMatch(marks.opens, next.text, 0);
  const closing = nextMatch(marks.closes, next.text, 0);
  return opening === 0 || (closing !== -1 && (opening === -1 || closing < opening));
}

function findOfStyle(passages: readonly Passage[], marks: Marks): readonly (readonly [string, Range])[] {
  const found: (readonly [string, Range])[] = [];
  let open = false;
  passages.forEach((passage, index) => {
    const { runs, unclosed } = scan(passage.text, marks, open);
    found.push(...runs.map((run) => [passage.id, run] as const));
    open = marks.carries && unclosed !== undefined && goesOn(passages[index + 1], marks);
    if (open && unclosed !== undefined)
      found.push([passage.id, { start: unclosed, end: passage.text.length }]);
  });
  return found;
}

/** By passage id, the runs inside quotation marks: curly or straight, double or single; nested ones each on their own. */
export function findQuotedRuns(passages: readonly Passage[]): ReadonlyMap<string, readonly Range[]> {
  const all = styles.flatMap((marks) => findOfStyle(passages, marks));
  const byPassage = Map.groupBy(all, ([passage]) => passage);
  return new Map(passages.map(({ id }) => [id, (byPassage.get(id) ?? []).map(([, run]) => run)]));
}

// A checked quotation to its lines, in a list of what a message holds and by itself.
import type { Citation } from '../answer/answer.ts';
import type { Difference, QuoteFinding } from '../check/checked.ts';
import type { CheckView } from '../check/view.ts';
import { quoteWords } from '../check/verdict-words.ts';
import type { Knowledge } from '../knowledge.ts';
import { usualActions } from './actions.ts';
import { placeSpans, type Item } from './check-figure.ts';
import type { Draft, Section } from './draft.ts';
import { line, small, type Line, type Span } from './line.ts';
import { tame } from './untrusted.ts';
import { citedSources, inWords } from './wording.ts';

/** As much of a quotation as tells it from others. UTF-16 units. */
const LISTED_LENGTH = 60;
const PART_LENGTH = 120;
const NAME_LENGTH = 60;
const MOST_PLACES = 3;
const MOST_PARTS = 6;
/** Words that both have are shown where they stand around a change, so many to a side. */
const AROUND = 5;
/** Of a comparison, in UTF-16 units before escaping. */
const COMPARED_LENGTH = 700;

const LEGEND = 'Bold: words of the source that are left out. Struck out: words that it does not have.';

export function quoteItem(text: string, finding: QuoteFinding, knowledge: Knowledge): Item {
  const { verdict, citations, parts = [], differences = [] } = finding;
  const said = detailOf(finding);
  const shown = `  "${tame(text, LISTED_LENGTH)}"${said === '' ? '' : `: ${said}`}`;
  const lead = line({ bold: quoteWords[verdict] }, shown);
  const compared = differences.length === 0 ? [] : [comparedLine(differences)];
  const more =
    parts.length > 0
      ? parts.slice(0, MOST_PARTS).map((part) => partLine(part, citations, knowledge))
      : citations.slice(0, MOST_PLACES).map((citation) => small(...placeSpans(citation, knowledge)));
  return { lead: [lead, ...compared], more };
}

/** What is said besides the verdict; empty where that says it all. */
function detailOf({ verdict, speaker, attributed, parts = [] }: QuoteFinding): string {
  const name = speaker && tame(speaker.name, NAME_LENGTH);
  const by = attributed === undefined ? undefined : tame(attributed, NAME_LENGTH);
  switch (verdict) {
    case 'verbatim':
      return name ?? '';
    case 'altered':
      return name === undefined ? '' : `of ${name}`;
    case 'stitched':
      return `its ${inWords(parts.length)} parts stand apart`;
    case 'misattributed':
      return `${name === undefined ? 'the source gives no speaker' : `the source gives ${name}`}${by === undefined ? '' : `, not ${by}`}`;
    case 'not-found':
      return '';
  }
}

function partLine(
  { text, citation: at }: { readonly text: string; readonly citation: number },
  citations: readonly Citation[],
  knowledge: Knowledge,
): Line {
  const citation = citations[at];
  const place = citation ? [' ', ...placeSpans(citation, knowledge)] : [];
  return small(`"${tame(text, PART_LENGTH)}"`, ...place);
}

/** What both have, away from any change, says nothing. */
function around(words: string, isFirst: boolean, isLast: boolean): readonly Span[] {
  const all = words.split(' ');
  const [before, after] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
  if (all.length <= before + after + 1) return [words];
  const [head, tail] = [all.slice(0, before).join(' '), all.slice(all.length - after).join(' ')];
  return [...(before === 0 ? [] : [`${head} `]), { leftOut: true }, ...(after === 0 ? [] : [` ${tail}`])];
}

/** The source's words that the quotation has not are bold, its own are struck out. */
function comparedLine(differences: readonly Difference[]): Line {
  const spans: Span[] = [];
  let size = 0;
  for (const [at, { kind, words }] of differences.entries()) {
    if (size > COMPARED_LENGTH) {
      spans.push(' ', { leftOut: true });
      break;
    }
    const shown = tame(words, COMPARED_LENGTH);
    if (shown === '') continue;
    if (spans.length > 0 && !/^[,.;:!?)%]/u.test(shown)) spans.push(' ');
    if (kind === 'same') spans.push(...around(shown, at === 0, at === differences.length - 1));
    else spans.push(kind === 'missing' ? { bold: shown } : { struck: shown });
    size += shown.length;
  }
  return line(...spans);
}

/** The reply to one quotation: the verdict, the difference, and the words where they stand. */
export function draftQuote({ finding }: Extract<CheckView, { kind: 'quote' }>, knowledge: Knowledge): Draft {
  const { verdict, citations, parts = [], differences = [] } = finding;
  const compared = differences.length === 0 ? [] : [comparedLine(differences), small(LEGEND)];
  const sections: readonly Section[] =
    parts.length === 0
      ? [{ lead: [], citations }]
      : parts.slice(0, MOST_PARTS).map(({ text, citation }) => ({
          lead: [line(`"${tame(text, PART_LENGTH)}"`)],
          citations: citations.slice(citation, citation + 1),
        }));
  return {
    head: [line({ bold: quoteWords[verdict] }, `: ${sentenceOf(finding, knowledge)}`), ...compared],
    sections,
    foot: [],
    actions: usualActions([], knowledge),
    cited: citations,
  };
}

function sentenceOf(finding: QuoteFinding, knowledge: Knowledge): string {
  const { verdict, citations, speaker } = finding;
  const name = speaker && tame(speaker.name, NAME_LENGTH);
  switch (verdict) {
    case 'verbatim': {
      const have = citedSources(citations, knowledge, 'give').replace(/^\p{Lu}/u, (first) =>
        first.toLowerCase(),
      );
      return name === undefined ? `${have} these words.` : `${have} these words, as those of ${name}.`;
    }
    case 'altered':
      return 'the source has other words.';
    case 'stitched':
    case 'misattributed':
      return `${detailOf(finding)}.`;
    case 'not-found':
      return 'no source has these words, nor words near enough to them.';
  }
}

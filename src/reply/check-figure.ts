// A checked figure to its lines: the verdict as a word first, what the sources say, and the words that say so.
import type { CheckedFigure, Doubt } from '../check/checked.ts';
import { figureWords, saidWords } from '../check/verdict-words.ts';
import type { Citation } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { sourceName, whereOf } from './evidence.ts';
import { line, quoted, small, type Line, type Span } from './line.ts';
import { footnoteNumber, superscript } from './marks.ts';
import { tame } from './untrusted.ts';
import { citedSources } from './wording.ts';

const FIGURE_LENGTH = 60;
const SAID_LENGTH = 160;
const MOST_PLACES = 3;

/** What is counted stands behind the number, up to a comma or a small word: “24 gates”. */
const COUNTED =
  /^(?:\s(?!(?:and|or|but|in|for|with|is|are|was|were|have|has|had|at|on|by|to|that|which|from|of|will|not|it|there|as|so)\b)[\p{L}’'-]+){1,3}/iu;

export interface Item {
  /** The verdict and what goes with it. */
  readonly lead: readonly Line[];
  /** Where the sources say so. */
  readonly more: readonly Line[];
}

/** The number with what it counts, as far as the message has it in the next words; untrusted. */
export function shownFigure({ text, end }: Pick<CheckedFigure, 'text' | 'end'>, message: string): string {
  return text + (COUNTED.exec(message.slice(end, end + FIGURE_LENGTH))?.[0] ?? '');
}

const REASONS: Readonly<Record<Doubt, string>> = {
  scope: 'that is of another place or body, or of a part',
  qualifier: 'the limiting words differ',
  date: 'that is of another year or period',
  bound: 'that is one figure, no range or bound',
  apiece: 'that is not of each, nor by the year',
  claim: 'that is not what is said of it here',
  name: 'the name may mean several things',
  supposed: 'here it is supposed or foretold',
  disputed: 'here it is disputed, or not meant',
  promised: 'here somebody else promises it',
  denied: 'here it is denied',
};

export function figureItem(figure: CheckedFigure, message: string, knowledge: Knowledge): Item {
  const shown = tame(shownFigure(figure, message), FIGURE_LENGTH);
  const detail = detailOf(figure, knowledge);
  const lead = line({ bold: figureWords[figure.verdict] }, `  ${shown}${detail === '' ? '' : `: ${detail}`}`);
  const shownPlaces = figure.citations.slice(0, MOST_PLACES);
  return { lead: [lead], more: placesLine(shownPlaces, knowledge) };
}

function detailOf(figure: CheckedFigure, knowledge: Knowledge): string {
  const { verdict, citations, why } = figure;
  if (verdict === 'unknown') return '';
  const say = citedSources(citations, knowledge, 'say').replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  if (verdict === 'matches') return `${say} so`;
  const said = tame(saidWords(figure), SAID_LENGTH);
  return why === undefined ? `${say} ${said}` : `${say} ${said}; ${REASONS[why]}`;
}

/** “24 gates” ¹ The Gazette, paragraph 8 · … */
function placesLine(citations: readonly Citation[], knowledge: Knowledge): readonly Line[] {
  const spans = citations.flatMap((citation, at): readonly Span[] => [
    ...(at === 0 ? [] : [' · ']),
    ...quotedBold(citation),
    ...placeSpans(citation, knowledge),
  ]);
  return spans.length === 0 ? [] : [small(...spans)];
}

/** The words of a citation that answer. */
function quotedBold({ quote, start, bold }: Citation): readonly Span[] {
  const [run] = bold;
  const words = run === undefined ? '' : quote.slice(run.start - start, run.end - start);
  return words.trim() === '' ? [] : [...quoted(words), ' '];
}

/** “¹ The Gazette, paragraph 8”, without a link: in a list of many, addresses would take the room. */
export function placeSpans(citation: Citation, knowledge: Knowledge): readonly Span[] {
  const number = footnoteNumber(citation.source, knowledge);
  const name = sourceName(knowledge.findSource(citation.source), citation.source).map((span) =>
    typeof span === 'object' && 'link' in span ? span.link : span,
  );
  return [
    number === undefined ? '' : `${superscript(number)} `,
    ...name,
    `, ${whereOf(citation, knowledge)}`,
  ];
}

// A draft to a reply within Discord's limits: later evidence gives way, and how much of it is said.
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Citation } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { renderActions, ROWS } from './actions.ts';
import { container, separator, text } from './components.ts';
import type { Draft, Fit } from './draft.ts';
import { noteOf, renderQuote } from './evidence.ts';
import { type Line, plainLine, renderLine, small } from './line.ts';
import { MESSAGE_COMPONENTS, MESSAGE_TEXT, ROW_BUTTONS, textSize } from './limits.ts';
import type { Reply } from './reply.ts';
import { counted, NOTHING } from './wording.ts';

/** The share of a message that its head may take, so that its first evidence has room. */
const HEAD_TEXT = 2200;
const FOOT_TEXT = 700;
/** For the line that says how much was left out. */
const LEFT_TEXT = 60;
/** Passages a reader on a phone still looks at. */
const SHOWN = 6;
/** How long a quote may be: the first that fits. */
const QUOTE_SIZES = [600, 300, 120];
/** On a page of a source all are cut alike, and only if the page would not hold them otherwise. */
const PAGE_SIZES = [MESSAGE_TEXT, 1500, 900, 600, 400, 300, 120] as const;
/** The container, its head, line, foot and left-out line, and the rows. */
const OTHER_COMPONENTS = 5 + ROWS * (1 + ROW_BUTTONS);

interface Evidence extends Fit {
  readonly texts: readonly string[];
}

/** The message of a draft: always within the limits, its head and its buttons always there. */
export function compose(draft: Draft, knowledge: Knowledge): Reply {
  const head = fitLines(draft.head, HEAD_TEXT) || NOTHING;
  const foot = fitLines(draft.foot, FOOT_TEXT);
  const room = MESSAGE_TEXT - textSize(head) - textSize(foot) - LEFT_TEXT;
  const isPage = draft.isPage === true;
  const { texts, ...fit } = isPage
    ? fitPage(draft, knowledge, room)
    : fitEvidence(draft, knowledge, { room });
  const below = [...texts, isPage ? '' : leftOut(fit), foot].filter((content) => content !== '');
  const components: readonly APIComponentInContainer[] = [
    text(head),
    ...(isPage ? [separator()] : []),
    ...below.map(text),
    ...renderActions(draft.actions(fit), draft.topic, draft.asOf),
  ];
  return { components: [container(components)], citations: draft.cited };
}

/** The lines that fit, the first always. */
export function fitLines(lines: readonly Line[], size: number): string {
  const [first = '', ...others] = lines.filter((each) => plainLine(each) !== '').map(renderLine);
  let shown = first;
  for (const next of others) {
    if (textSize(shown) + 1 + textSize(next) <= size) shown += `\n${next}`;
  }
  return shown;
}

interface Room {
  /** UTF-16 units. */
  readonly room: number;
  readonly sizes?: readonly number[];
  readonly most?: number;
}

function fitPage(draft: Draft, knowledge: Knowledge, room: number): Evidence {
  const [first, ...smaller] = PAGE_SIZES;
  let fit = fitEvidence(draft, knowledge, { room, sizes: [first], most: MESSAGE_COMPONENTS });
  for (const size of smaller) {
    if (fit.left.length === 0) break;
    fit = fitEvidence(draft, knowledge, { room, sizes: [size], most: MESSAGE_COMPONENTS });
  }
  return fit;
}

function fitEvidence(
  draft: Draft,
  knowledge: Knowledge,
  { room, sizes = QUOTE_SIZES, most = SHOWN }: Room,
): Evidence {
  const page = openPage(room);
  const shown: Citation[] = [];
  const left: Citation[] = [];
  for (const section of draft.sections) {
    let lead = section.lead.map(renderLine).join('\n');
    for (const citation of section.citations) {
      if (citation.quote.trim() === '' || shown.some((other) => holds(other, citation))) continue;
      // A page has named its source above.
      const previous = shown.at(-1) ?? (draft.isPage === true ? citation : undefined);
      const told = { previous, speaker: draft.speaker };
      const note = renderLine(noteOf(citation, knowledge, told));
      const forms = (section.form === 'notes' ? [0] : sizes).map((size) => {
        const quote = size === 0 ? '' : renderQuote(citation, knowledge.findPassage(citation.passage), size);
        return [lead, quote, note].filter((part) => part !== '').join('\n');
      });
      const isFull = left.length > 0 || shown.length >= most;
      if (!isFull && page.addFirst(forms)) {
        shown.push(citation);
        lead = '';
      } else left.push(citation);
    }
    if (lead !== '') page.addFirst([lead]);
  }
  return { texts: page.texts, shown, left };
}

/** Takes texts while there is room, and of several forms of one the first that fits. */
function openPage(room: number) {
  const texts: string[] = [];
  let free = room;
  return {
    texts,
    addFirst(forms: readonly string[]): boolean {
      const fitting = forms.find((form) => textSize(form) <= free);
      if (fitting === undefined || texts.length >= MESSAGE_COMPONENTS - OTHER_COMPONENTS) return false;
      texts.push(fitting);
      free -= textSize(fitting);
      return true;
    },
  };
}

/** Whether one citation shows what another would: the same words, or more around them. */
function holds(other: Citation, { passage, start, end }: Citation): boolean {
  return other.passage === passage && other.start <= start && end <= other.end;
}

function leftOut({ left }: Fit): string {
  return left.length === 0
    ? ''
    : renderLine(small(`${counted(left.length, 'more passage')} not shown here.`));
}

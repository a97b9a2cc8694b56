// What a check gave, to the message that shows it within Discord's limits.
import { joinRefs, refOfCitation, refOfFigure } from '../check/words-behind.ts';
import type { CheckView } from '../check/view.ts';
import { figureWords, quoteWords } from '../check/verdict-words.ts';
import type { Knowledge } from '../knowledge.ts';
import { press, renderActions, usualActions } from './actions.ts';
import { shownFigure } from './check-figure.ts';
import { headlineOf, itemsOf, type Checked } from './check-items.ts';
import { draftQuote } from './check-quote.ts';
import { compose } from './compose.ts';
import { container, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import type { Action, Draft } from './draft.ts';
import { line, renderLine, small, type Line } from './line.ts';
import { MESSAGE_TEXT, textSize } from './limits.ts';
import type { Place, Reply } from './reply.ts';
import { tame } from './untrusted.ts';
import { allSources, counted } from './wording.ts';

const WORDS = 'check words';
const SHOW = 'Show the words';
/** For the line that says how much was left out. */
const LEFT_TEXT = 120;
const NAME_LENGTH = 40;
const ABOUT_LENGTH = 120;

type Sharing = Pick<Place, 'share'>;

export function renderCheck(view: CheckView, knowledge: Knowledge, { share }: Sharing): Reply {
  const sharing: readonly Action[] = share ? [{ kind: 'share', press: share }] : [];
  switch (view.kind) {
    case 'text':
      return renderText(view.checked, knowledge, sharing);
    case 'quote':
      return composeWith(draftQuote(view, knowledge), knowledge, sharing);
    case 'near':
      return composeWith(draftNear(view, knowledge), knowledge, sharing);
    case 'words':
      return composeWith(draftWords(view, knowledge), knowledge, sharing);
  }
}

function composeWith(draft: Draft, knowledge: Knowledge, sharing: readonly Action[]): Reply {
  return compose({ ...draft, actions: (fit) => [...draft.actions(fit), ...sharing] }, knowledge);
}

function draftNear({ citations }: Extract<CheckView, { kind: 'near' }>, knowledge: Knowledge): Draft {
  return {
    head: [line(`Most nearly ${allSources(knowledge, 'say').replace(/^The/u, 'the')}:`)],
    sections: [{ lead: [], citations }],
    foot: [],
    actions: usualActions([], knowledge),
    cited: citations,
  };
}

function draftWords({ shown, missing }: Extract<CheckView, { kind: 'words' }>, knowledge: Knowledge): Draft {
  const gone = `${counted(missing, 'reference')} to words that are not in the sources.`;
  return {
    head: [line(shown.length === 0 ? 'No source has these words now.' : 'The words of the sources:')],
    sections: shown.map(({ about, citations }) => ({
      lead: about === undefined ? [] : [line(tame(about, ABOUT_LENGTH))],
      citations,
    })),
    foot: missing === 0 ? [] : [small(gone)],
    actions: usualActions([], knowledge),
    cited: shown.flatMap(({ citations }) => citations),
  };
}

/** Every verdict on a line of its own: with its words and places where all of them fit, else without, else the first ones. */
function renderText(checked: Checked, knowledge: Knowledge, sharing: readonly Action[]): Reply {
  const { line: first, counts } = headlineOf(checked);
  const head = renderLine(first);
  const items = itemsOf(checked, knowledge);
  const room = MESSAGE_TEXT - textSize(head) - LEFT_TEXT;
  const whole = items.map(({ lead, more }) => lines([...lead, ...more]));
  const brief = items.map(({ lead }) => lines(lead));
  const form = sizeOf(whole) <= room ? whole : brief;
  const shown = fitting(form, room);
  const left = form.length - shown.length;
  const leftOut = `${left} more not shown here; /check draft gives all of them in a file.`;
  const texts = [head, shown.join('\n'), left === 0 ? '' : renderLine(small(leftOut))];
  return {
    components: [
      container([
        ...texts.filter((content) => content !== '').map((content) => text(content)),
        ...renderActions(items.length === 0 ? [] : [...wordsOf(checked), ...sharing]),
      ]),
    ],
    citations: [...checked.figures, ...checked.quotes].flatMap(({ citations }) => citations),
    counts,
  };
}

function lines(all: readonly Line[]): string {
  return all.map(renderLine).join('\n');
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, each) => sum + textSize(each) + 1, 0);
}

function fitting(texts: readonly string[], room: number): readonly string[] {
  let free = room;
  const end = texts.findIndex((each) => {
    free -= textSize(each) + 1;
    return free < 0;
  });
  return end === -1 ? texts : texts.slice(0, end);
}

/** One button for all of it where its references fit, else a menu: of the message itself nothing is kept. */
function wordsOf(checked: Checked): readonly Action[] {
  const behind = [
    ...checked.figures.map((figure) => ({
      refs: [refOfFigure(figure)].flatMap((ref) => ref ?? []),
      label: `${figureWords[figure.verdict]}: ${tame(shownFigure(figure, checked.message), NAME_LENGTH)}`,
    })),
    ...checked.quotes.map((quote) => ({
      refs: quote.citations.map(refOfCitation),
      label: `${quoteWords[quote.verdict]}: ${tame(quote.text, NAME_LENGTH)}`,
    })),
  ].filter(({ refs }) => refs.length > 0);
  const all = { of: joinRefs(behind.flatMap(({ refs }) => refs)) };
  if (all.of === '') return [];
  if (encodeCustomId({ command: WORDS, args: all }) !== undefined)
    return [press({ label: SHOW, question: '', command: WORDS, args: all })];
  const options = behind.map(({ refs, label }) => {
    const whole = { command: WORDS, args: { of: joinRefs(refs) } };
    const first = { command: WORDS, args: { of: refs[0] ?? '' } };
    return { label, press: encodeCustomId(whole) === undefined ? first : whole };
  });
  return [{ kind: 'choose', placeholder: SHOW, options }];
}

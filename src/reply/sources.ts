// The sources to their draft: the list of them, or a page of one with its paragraphs as block quotes.
import type { Citation, SourcesAnswer } from '../answer/answer.ts';
import type { Passage, Source } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { LIST, open, press } from './actions.ts';
import type { Action, Draft, Fit } from './draft.ts';
import { sourceName } from './evidence.ts';
import { large, type Line, line, small, words } from './line.ts';
import { ROW_BUTTONS } from './limits.ts';
import { footnoteNumber, superscript } from './marks.ts';
import { counted } from './wording.ts';

type Page = NonNullable<SourcesAnswer['page']>;

export function draftSources(answer: SourcesAnswer, knowledge: Knowledge): Draft {
  const { page } = answer;
  const source = page && knowledge.findSource(page.source);
  return page === undefined || source === undefined
    ? draftListOfSources(answer, knowledge)
    : draftPage(answer, page, source);
}

function draftListOfSources({ next, citations }: SourcesAnswer, knowledge: Knowledge): Draft {
  const { sources } = knowledge.corpus;
  const title = words(knowledge.corpus.title);
  return {
    head: [large(title.shown, ...title.rest), line(counted(sources.length, 'source'))],
    sections: sources.map((source) => ({ lead: entryOf(source, knowledge), citations: [] })),
    foot: [],
    actions: () => [...openers(sources, knowledge), ...next.map(press)],
    cited: citations,
  };
}

function entryOf(source: Source, knowledge: Knowledge): readonly Line[] {
  const number = footnoteNumber(source.id, knowledge) ?? 0;
  const title = source.title === source.cite ? undefined : source.title;
  const more = title === undefined ? [] : [line(words(title).shown, ...words(title).rest)];
  const size = counted(source.passages.length, 'paragraph');
  const details = [source.author, source.published, source.licence].flatMap((each) => each ?? []);
  return [
    line(`${superscript(number)} `, ...sourceName(source, source.id)),
    ...more,
    small([size, ...details.map((each) => words(each).shown)].join(' · ')),
  ];
}

/** A button for each source where they fit in a row, else a menu. */
function openers(sources: readonly Source[], knowledge: Knowledge): readonly Action[] {
  if (sources.length <= ROW_BUTTONS) {
    return sources.map(({ id, cite }) => open(numbered(id, cite, knowledge), id));
  }
  const options = sources.map(({ id, cite, title }) => {
    const option = {
      label: numbered(id, cite, knowledge),
      press: { command: 'sources', args: { source: id } },
    };
    return title === undefined || title === cite ? option : { ...option, description: title };
  });
  return [{ kind: 'choose', placeholder: 'Open a source', options }];
}

function numbered(id: string, cite: string, knowledge: Knowledge): string {
  return `${superscript(footnoteNumber(id, knowledge) ?? 0)} ${cite}`;
}

function draftPage({ citations, next }: SourcesAnswer, page: Page, source: Source): Draft {
  const passages = source.passages.filter(
    ({ paragraph }) => paragraph >= page.first && paragraph <= page.last,
  );
  const shown = passages.map(wholePassage);
  const [one, last] = [passages[0]?.paragraph ?? 0, passages.at(-1)?.paragraph ?? 0];
  const which = one === last ? `Paragraph ${one}` : `Paragraphs ${one} to ${last}`;
  const where = one === 0 ? 'There is no such paragraph.' : `${which} of ${source.passages.length}`;
  const title = source.title === undefined || source.title === source.cite ? [] : [words(source.title)];
  return {
    head: [
      large(...sourceName(source, source.id)),
      ...title.map(({ shown: part, rest }) => line(part, ...rest)),
      small(where),
    ],
    sections: [{ lead: [], citations: shown }],
    foot: [],
    actions: (fit) => [...turns(page, source, fit), ...next.map(press), LIST],
    cited: [...citations, ...shown],
    isPage: true,
  };
}

/** Previous goes back as far as this page goes forward; Next begins after what was shown. */
function turns({ first, last }: Page, source: Source, { shown, left }: Fit): readonly Action[] {
  const size = Math.max(1, last - first + 1);
  const end = left.length > 0 ? first + shown.length : last + 1;
  const back = first > 1 ? [open('Previous', source.id, String(Math.max(1, first - size)))] : [];
  const on = end <= source.passages.length ? [open('Next', source.id, String(end))] : [];
  return [...back, ...on];
}

function wholePassage({ id, source, text }: Passage): Citation {
  return { source, passage: id, start: 0, end: text.length, quote: text, bold: [] };
}

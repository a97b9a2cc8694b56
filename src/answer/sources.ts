// The corpus in; answers about itself out: its sources, a page of one, what this is, what can be asked.
import type { Source } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Score } from '../score.ts';
import type { Answer, HelpAnswer, Suggestion } from './answer.ts';

/** Paragraphs on a page. */
const pageSize = 5;

function examplesOf(knowledge: Knowledge): readonly Suggestion[] {
  return knowledge.corpus.examples.map((question) => ({
    label: question,
    question,
    command: 'ask',
    args: { question },
  }));
}

/** What can be asked, as an answer to a greeting, thanks, a call for help or an empty message. */
export function answerHelp(occasion: HelpAnswer['occasion'], knowledge: Knowledge): Answer {
  return { kind: 'help', occasion, citations: [], next: examplesOf(knowledge) };
}

/** What this is; `score`: how well it answered when that was last measured. */
export function answerAbout(knowledge: Knowledge, score?: Score): Answer {
  const next = examplesOf(knowledge).slice(0, 3);
  return { kind: 'about', citations: [], next, ...(score === undefined ? {} : { score }) };
}

/** All sources, or the page of one that holds the paragraph. `name`: its id, or how it is cited. */
export function answerSources(
  knowledge: Knowledge,
  name: string | undefined,
  paragraph: number | undefined,
): Answer {
  if (name === undefined) return { kind: 'sources', citations: [], next: [] };
  const [, typed = name, unit, number] =
    /^(.*?)(?:[\s,]+page \d{1,4})?[\s,]+(?:(paragraph|page|p) )?(\d{1,4})$/iu.exec(name.trim()) ?? [];
  const source = findSource(knowledge, name) ?? findSource(knowledge, typed);
  if (!source)
    return {
      kind: 'refusal',
      reason: 'nothing-matches',
      citations: [],
      next: knowledge.corpus.sources.slice(0, 4).map(({ id, cite }) => ({
        label: cite,
        question: `/sources ${id}`,
        command: 'sources',
        args: { source: id },
      })),
    };
  const last = source.passages.length;
  // Where the source has pages, a page is meant by its number.
  const onPage = source.passages.find(
    ({ page = 0 }) => /^page$/iu.test(unit ?? '') && page >= Number(number),
  );
  const asked = paragraph ?? onPage?.paragraph ?? (Number(number ?? 1) || 1);
  const within = Math.min(Math.max(asked, 1), last);
  const first = within - ((within - 1) % pageSize);
  const page = { source: source.id, first, last: Math.min(first + pageSize - 1, last) };
  const citations = source.passages.slice(page.first - 1, page.last).map(({ id, text }) => ({
    source: source.id,
    passage: id,
    quote: text,
    start: 0,
    end: text.length,
    bold: [],
  }));
  return { kind: 'sources', page, citations, next: [] };
}

/** A source by its id, by how it is cited, or by its title or the beginning of it. */
function findSource(knowledge: Knowledge, name: string): Source | undefined {
  const wanted = name.trim().toLowerCase();
  const called = ({ id, cite, title, publisher }: Source) =>
    [id, cite, title, publisher].map((text) => text?.toLowerCase());
  const { sources } = knowledge.corpus;
  return (
    sources.find((one) => called(one).includes(wanted)) ??
    (wanted.length < shortestBeginning
      ? undefined
      : sources.find((one) => called(one).some((text) => text?.startsWith(wanted))))
  );
}
const shortestBeginning = 4;

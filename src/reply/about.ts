// What this bot is, to its draft: the corpus it serves, what can be asked, what is stored, and how to install it.
import type { AboutAnswer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { ask, press } from './actions.ts';
import type { Action, Draft } from './draft.ts';
import { sourceName } from './evidence.ts';
import { commandLines } from './help.ts';
import { joined, large, type Line, line, small, words } from './line.ts';
import { footnoteNumber } from './marks.ts';
import { describeScore } from './measured.ts';
import type { Place } from './reply.ts';
import { tame } from './untrusted.ts';
import { counted } from './wording.ts';

const DESCRIPTION_LENGTH = 400;
/** More sources than this are counted, not named. */
const NAMED_SOURCES = 5;
const HASH_LENGTH = 12;
const NAME_LENGTH = 40;
const EXAMPLES = 3;

export function draftAbout(
  { next, citations, score }: AboutAnswer,
  knowledge: Knowledge,
  place: Place,
): Draft {
  const { corpus } = knowledge;
  const name = tame(place.botName ?? '', NAME_LENGTH) || 'Footnote';
  const title = words(corpus.title);
  const description = words(corpus.description, DESCRIPTION_LENGTH);
  return {
    head: [
      large(title.shown, ...title.rest),
      line(description.shown, ...description.rest),
      line(`${name} answers questions about it. ${PROMISE}`),
      ...sourcesLine(knowledge),
    ],
    sections: [
      { lead: [line({ bold: 'What can be asked' }), ...commandLines()], citations: [] },
      { lead: [line({ bold: 'Privacy' }), line(PRIVACY)], citations: [] },
    ],
    foot: [
      ...(score === undefined ? [] : [small(describeScore(score, corpus.hash))]),
      small(countsOf(knowledge)),
    ],
    actions: () => [
      ...next.map(press),
      ...corpus.examples.slice(0, EXAMPLES).map(ask),
      press({ label: 'Read the sources', question: '', command: 'sources', args: {} }),
      ...install(place),
    ],
    cited: citations,
  };
}

const PROMISE =
  'Every answer stands on words of a source, shown with the place where they stand; where the sources do not say, so does the reply.';

const PRIVACY =
  'Questions without an answer and reported answers are stored, without who they are from. Who asks to be told later is stored until they are told; /privacy shows and deletes it. What moderators do is kept with their id and name, and who was refused a moderators’ command by id alone.';

function sourcesLine(knowledge: Knowledge): readonly Line[] {
  const { sources } = knowledge.corpus;
  if (sources.length === 0 || sources.length > NAMED_SOURCES) return [];
  const named = sources.map((source) => {
    const number = footnoteNumber(source.id, knowledge);
    return [...sourceName(source, source.id), { notes: number === undefined ? [] : [number] }];
  });
  return [line(sources.length === 1 ? 'Its source: ' : 'Its sources: ', ...joined(named))];
}

function countsOf({ corpus }: Knowledge): string {
  const passages = corpus.sources.reduce((sum, source) => sum + source.passages.length, 0);
  return [
    counted(corpus.sources.length, 'source'),
    counted(passages, 'paragraph'),
    counted(corpus.figures.length, 'figure'),
    counted(corpus.quotations.length, 'quotation'),
    `corpus ${corpus.hash.slice(0, HASH_LENGTH)}`,
  ].join(' · ');
}

function install({ installUrl }: Place): readonly Action[] {
  return installUrl === undefined ? [] : [{ kind: 'link', label: 'Install', url: installUrl }];
}

// Sentences of the sources that answer by themselves, to their drafts: passages, a yes or a no, a comparison.
import type { Citation, ComparisonAnswer, PassageAnswer, YesNoAnswer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { usualActions } from './actions.ts';
import type { Draft } from './draft.ts';
import { sourceName } from './evidence.ts';
import { citedBy } from './figure.ts';
import { bold, large, line, small, type Span } from './line.ts';
import { tame } from './untrusted.ts';
import { allSources, citedSources, sourcesOf } from './wording.ts';

export function draftPassage({ citations, next }: PassageAnswer, knowledge: Knowledge): Draft {
  return {
    // Several sources need not say the same: each is shown with its own words.
    head: [
      line(
        sourcesOf(citations).length > 1
          ? 'The sources say:'
          : `${citedSources(citations, knowledge, 'say')}:`,
      ),
    ],
    sections: [{ lead: [], citations }],
    foot: [],
    actions: usualActions(next, knowledge),
    cited: citations,
  };
}

/** “Yes” and “no” only where a checked fact says so; else the sentence stands alone. */
export function draftYesNo(answer: YesNoAnswer, knowledge: Knowledge): Draft {
  const { verdict, reading, citations, next } = answer;
  if (verdict === 'unsaid') return draftPassage({ kind: 'passage', citations, next }, knowledge);
  const cited = reading === undefined ? citations : citedBy(reading.citations, citations);
  const said = citedSources(cited, knowledge, 'say');
  return {
    head: [
      large(verdict === 'yes' ? 'Yes' : 'No'),
      reading === undefined ? line(`${said}:`) : line(`${said} `, ...bold(reading.words), '.'),
    ],
    sections: [
      { lead: [], citations: [...cited, ...citations.filter((citation) => !cited.includes(citation))] },
    ],
    foot: [],
    actions: usualActions(next, knowledge),
    cited: citations,
  };
}

const differing = {
  values: (about: string, named: string) =>
    `The sources differ on ${about}${named && `, and use different words for ${named}`}. Each is shown with its own words.`,
  names: (about: string) =>
    `The sources use different words for ${about}. No figure in the table differs between them.`,
} as const;

function comparisonHead(
  { about, differ, alsoNamed }: ComparisonAnswer,
  cited: readonly Citation[],
  knowledge: Knowledge,
): string {
  const thing = tame(about ?? '') || 'that';
  if (differ !== undefined) return differing[differ](thing, tame(alsoNamed ?? ''));
  if (sourcesOf(cited).length === 0) return `${allSources(knowledge, 'do')} not speak of ${thing}.`;
  return about === undefined
    ? 'What each source says:'
    : `${citedSources(cited, knowledge, 'speak')} of ${thing}.`;
}

/** Source by source, those that say nothing too. */
export function draftComparison(answer: ComparisonAnswer, knowledge: Knowledge): Draft {
  const { bySource, citations, next } = answer;
  const cited = bySource.flatMap((each) => citedBy(each.citations, citations));
  return {
    head: [line(comparisonHead(answer, cited, knowledge))],
    sections: bySource.map((each) => {
      const said = citedBy(each.citations, citations);
      const name: readonly Span[] = sourceName(knowledge.findSource(each.source), each.source);
      return { lead: said.length === 0 ? [small(...name, ' says nothing about it.')] : [], citations: said };
    }),
    foot: [],
    actions: usualActions(next, knowledge),
    cited: citations,
  };
}

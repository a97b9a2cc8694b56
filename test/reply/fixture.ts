// Small corpora for rendering, their citations by their words, and the payload of a reply flattened for reading.
import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import type { Answer, Citation, Suggestion } from '../../src/answer/answer.ts';
import type { Corpus, Source } from '../../src/corpus/corpus.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import type { Reply } from '../../src/reply/reply.ts';

export interface SourceText {
  readonly paragraphs: readonly string[];
  readonly cite?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Knowledge of sources written inline; `corpus` replaces what is said of the corpus itself. */
export function knowledgeOf(
  sources: Readonly<Record<string, SourceText>>,
  corpus: Partial<Corpus> = {},
): Knowledge {
  return buildKnowledge({
    hash: '0123456789abcdef'.repeat(4),
    title: 'The bridges of the valley',
    description: 'Two reports on the bridges of the valley.',
    examples: ['How many bridges are there?', 'Who is Ada Lane?'],
    sources: Object.entries(sources).map(([id, text]) => sourceOf(id, text)),
    entities: [],
    figures: [],
    quotations: [],
    statements: [],
    precedents: [],
    ...corpus,
  });
}

function sourceOf(id: string, { paragraphs, cite, ...rest }: SourceText): Source {
  const passages = paragraphs.map((text, at) => ({
    id: `${id}#${at + 1}`,
    source: id,
    paragraph: at + 1,
    text,
  }));
  return { id, cite: cite ?? rest.title ?? id, passages, ...rest };
}

/** Two reports that agree on the bridges, differ on the ferries, and quote somebody. */
export const valley = knowledgeOf({
  gazette: {
    cite: 'The Gazette',
    url: 'https://gazette.example/bridges_of_the_valley',
    paragraphs: [
      'The valley has 12 road bridges, three ferries and several fords, the council says.',
      '“Each bridge is a promise. We must keep it,” said Ada Lane, the county surveyor.',
      '“The fords are not safe in winter. They need a rail, and they need it now.”',
    ],
  },
  survey: {
    cite: 'Crossings […]',
    title: 'Crossings of the valley: a survey',
    paragraphs: [
      '* Besides 12 stone bridges the valley keeps four ferries, at Upper Mill, Lower Mill and the Weir.',
      'Nobody has counted the stepping stones.',
    ],
  },
});

/** The citation of `quote`, in the first passage that holds it, with the words `bold`. */
export function cite(knowledge: Knowledge, quote: string, ...bold: readonly string[]): Citation {
  const passages = knowledge.corpus.sources.flatMap((source) => source.passages);
  const passage = passages.find(({ text }) => text.includes(quote));
  if (passage === undefined) throw new Error(`no passage holds ${JSON.stringify(quote)}`);
  const start = passage.text.indexOf(quote);
  const runs = bold.map((words) => {
    const at = passage.text.indexOf(words, start);
    return { start: at, end: at + words.length };
  });
  return {
    source: passage.source,
    passage: passage.id,
    start,
    end: start + quote.length,
    quote,
    bold: runs,
  };
}

export function suggest(label: string, args: Readonly<Record<string, string>> = { what: 'x' }): Suggestion {
  return { label, question: `${label}?`, command: 'count', args };
}

export const nothing = { citations: [], next: [] } as const;

/** The text displays of an answer's reply, apart by empty lines, and its rows as `[label]`. */
export function showReply(answer: Answer, knowledge: Knowledge = valley): string {
  const reply = renderAnswer(answer, knowledge, {});
  return partsOf(reply)
    .map(({ content, buttons }) => content ?? buttons.map(({ label }) => `[${label}]`).join(' '))
    .join('\n\n');
}

export interface Part {
  readonly content?: string;
  readonly buttons: readonly { readonly label: string; readonly id: string }[];
}

/** What is inside a reply's container, without its lines. */
export function partsOf({ components }: Reply): readonly Part[] {
  type Inner = APIComponentInContainer | APIComponentInMessageActionRow;
  return components.flatMap((outer) => {
    const inner: readonly Inner[] = 'components' in outer ? outer.components : [];
    return inner.flatMap((part): Part[] => {
      if ('content' in part) return [{ content: part.content, buttons: [] }];
      return 'components' in part ? [{ buttons: part.components.flatMap(buttonOf) }] : [];
    });
  });
}

function buttonOf(part: APIComponentInMessageActionRow | APITextDisplayComponent): Part['buttons'] {
  if ('url' in part) return [{ label: part.label ?? '', id: part.url }];
  return 'label' in part && 'custom_id' in part ? [{ label: part.label ?? '', id: part.custom_id }] : [];
}

export function contentOf(reply: Reply): string {
  return partsOf(reply)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

export function buttonsOf(reply: Reply): readonly { readonly label: string; readonly id: string }[] {
  return partsOf(reply).flatMap(({ buttons }) => buttons);
}

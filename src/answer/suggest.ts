// Entities and figures in; questions about them that can be asked, ready for buttons, out.
import type { Entity, Figure } from '../corpus/corpus.ts';
import { saysOf } from '../corpus/says-of.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Suggestion } from './answer.ts';
import { calledIn } from './named.ts';
import type { Question } from './question/question.ts';

/**
 * What a suggestion asks for; an answer does not offer what it just said. A mention is a definition that the sources do not
 * give: it tells readings of a name apart, and leads nowhere else.
 */
export type Topic = 'count' | 'figure' | 'quotation' | 'definition' | 'list' | 'mention';

const mostAround = 3;

function beOf(entity: Entity): { is: string; was: string } {
  return entity.plural === undefined ? { is: 'is', was: 'was' } : { is: 'are', was: 'were' };
}

function ask(label: string, question: string, command: string, args: Record<string, string>): Suggestion {
  return { label, question, command, args };
}

function suggestFigure(entity: Entity, figure: Figure): Suggestion | undefined {
  const called = calledIn(entity);
  const words = saysOf(figure.evidence[0]);
  switch (figure.measure) {
    case 'count':
    case 'people': {
      const value = typeof figure.value === 'number' ? figure.value.toLocaleString('en-GB') : figure.value;
      const label = figure.measure === 'count' ? `${value} ${called}` : words;
      return ask(label, `How many ${called} are there?`, 'count', { what: entity.id });
    }
    case 'share':
      return ask(words, `What percentage of ${called}?`, 'figure', { what: figure.id });
    case 'money':
      return ask(words, `How much is ${called}?`, 'figure', { what: figure.id });
    case 'date': {
      const asked = figure.asked[0];
      if (asked === undefined) return undefined;
      const question = `When ${beOf(entity).was} ${called} ${asked}?`;
      return ask(question, question, 'figure', { what: figure.id });
    }
    case 'duration':
      return undefined;
  }
}

/** Everything that can be asked about an entity. */
function suggestAll(
  knowledge: Knowledge,
  entity: Entity,
): readonly { topic: Topic; suggestion: Suggestion }[] {
  const called = calledIn(entity);
  const name = entity.names[0].text;
  const figures = knowledge.facts.figuresAbout(entity.id).filter(({ value }) => value !== 'open');
  const asked = figures.flatMap((figure) => {
    const suggestion = suggestFigure(entity, figure);
    const topic: Topic = figure.measure === 'count' ? 'count' : 'figure';
    return suggestion ? [{ topic, suggestion }] : [];
  });
  const speaks = knowledge.facts.quotationsBy(entity.id).length > 0;
  const said = entity.kind === 'person' ? name : called;
  const who = entity.kind === 'person' ? `Who is ${name}?` : `What ${beOf(entity).is} ${called}?`;
  const members = `Which ${called}?`;
  const isTold = entity.kind === 'person' || entity.description.length > 0 || entity.roles.length > 0;
  return [
    ...asked,
    ...(speaks
      ? [
          {
            topic: 'quotation' as const,
            suggestion: ask(`What ${said} said`, `What did ${said} say?`, 'quote', { speaker: entity.id }),
          },
        ]
      : []),
    ...(entity.members.length > 1 && entity.plural !== undefined
      ? [{ topic: 'list' as const, suggestion: ask(members, members, 'ask', { question: members }) }]
      : []),
    {
      topic: isTold ? ('definition' as const) : ('mention' as const),
      suggestion: ask(who, who, 'explain', { what: entity.id }),
    },
  ];
}

/** What else can be asked about an entity and those it points to, `said` apart. */
export function suggestAround(knowledge: Knowledge, entity: Entity, said: Topic): readonly Suggestion[] {
  const others = entity.seeAlso.flatMap((id) => knowledge.findEntity(id) ?? []);
  const own = suggestAll(knowledge, entity).filter(({ topic }) => topic !== said);
  const told = own.filter(({ topic }) => topic !== 'mention');
  const near = others.flatMap((other) =>
    suggestAll(knowledge, other)
      .filter(({ topic }) => topic !== 'mention')
      .slice(0, 1),
  );
  const around = told.length + near.length > 0 ? [...told, ...near] : own;
  return distinct(around.map(({ suggestion }) => suggestion)).slice(0, mostAround);
}

function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(
    ({ question }, place) => suggestions.findIndex((other) => other.question === question) === place,
  );
}

const mostNearest = 4;
/** More on one thing leave no room for anything else. */
const mostOfOne = 2;

/**
 * The questions nearest to one that has no answer, nearest first: about what it mentions, then about what shares words
 * with it, then the corpus's own examples. Each is tried with `answers` before it is offered.
 */
export function suggestNearest(
  knowledge: Knowledge,
  question: Question,
  answers: (text: string) => boolean,
): readonly Suggestion[] {
  const mentioned = new Set(question.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  const linked = new Set([...mentioned].flatMap((id) => knowledge.findEntity(id)?.seeAlso ?? []));
  const stems = new Set(question.content.map(({ stem }) => stem));
  const counting = question.want === 'count' || question.want === 'amount';
  const ranked = knowledge.corpus.entities
    .flatMap((entity) =>
      suggestAll(knowledge, entity).map(({ topic, suggestion }) => ({ entity, topic, suggestion })),
    )
    .map((offer) => ({ ...offer, score: nearness(offer) }))
    .filter(({ score, topic }) => score > 0 && topic !== 'mention')
    .toSorted((a, b) => b.score - a.score);
  const examples = knowledge.corpus.examples.map((text) => ask(text, text, 'ask', { question: text }));
  const chosen: Suggestion[] = [];
  const times = new Map<Entity | undefined, number>();
  const offers = [...ranked, ...examples.map((suggestion) => ({ entity: undefined, suggestion }))];
  for (const { entity, suggestion } of offers) {
    if (chosen.length === mostNearest) break;
    const isNew = chosen.every(
      ({ label, question: asked }) => label !== suggestion.label && asked !== suggestion.question,
    );
    const before = times.get(entity) ?? 0;
    if (!isNew || (entity && before === mostOfOne) || !answers(suggestion.question)) continue;
    times.set(entity, before + 1);
    chosen.push(suggestion);
  }
  return chosen;

  function nearness({ entity, topic }: { entity: Entity; topic: Topic }): number {
    const near = mentioned.has(entity.id) ? 4 : linked.has(entity.id) ? 2 : 0;
    const shared = knowledge.names.stems(entity).filter((stem) => stems.has(stem)).length;
    const fits = counting && topic === 'count' ? 1 : 0;
    return near + shared + fits + (near + shared > 0 && topic !== 'definition' ? 0.5 : 0);
  }
}

/** One question for each reading of an ambiguous name. */
export function suggestReadings(
  knowledge: Knowledge,
  readings: readonly Entity[],
  answers: (knowledge: Knowledge, text: string) => boolean,
): readonly Suggestion[] {
  return readings.flatMap((entity) =>
    suggestAll(knowledge, entity)
      .map(({ suggestion }) => suggestion)
      .filter(({ question }) => answers(knowledge, question))
      .slice(0, 1),
  );
}

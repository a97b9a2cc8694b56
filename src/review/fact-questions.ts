// The knowledge of a corpus in; a question for each of its facts out, as somebody would ask it.
import type { Entity, Figure } from '../corpus/corpus.ts';
import { calledIn } from '../answer/named.ts';
import type { Knowledge } from '../knowledge.ts';

function askFigure(entity: Entity, { measure, asked, asOf }: Figure): string {
  const called = calledIn(entity);
  const [be, was] = entity.plural === undefined ? ['is', 'was'] : ['are', 'were'];
  const time = asOf === undefined ? '' : ` in ${asOf}`;
  const [words = ''] = asked;
  const how = words === '' ? '' : ` ${words}`;
  switch (measure) {
    case 'count':
    case 'people':
      return `How many ${called} ${be} there${time}?`;
    case 'share':
      return `What percentage of ${called}${how}${time}?`;
    case 'money':
      return `How much ${was} ${called}${time}?`;
    case 'date':
      return `When ${was} ${called}${how}?`;
    case 'duration':
      return `How long ${be} ${called}?`;
  }
}

function askEntity(knowledge: Knowledge, entity: Entity): readonly string[] {
  const [{ text: name }] = entity.names;
  const called = calledIn(entity);
  const be = entity.plural === undefined ? 'is' : 'are';
  const isPerson = entity.kind === 'person';
  const speaks = knowledge.facts.quotationsBy(entity.id).length > 0;
  const isListed = entity.members.length > 1 && entity.plural !== undefined;
  return [
    isPerson ? `Who is ${name}?` : `What ${be} ${called}?`,
    ...(speaks ? [`What did ${isPerson ? name : called} say?`] : []),
    ...(isListed ? [`Which ${called}?`] : []),
    ...knowledge.facts.figuresAbout(entity.id).map((figure) => askFigure(entity, figure)),
  ];
}

/** The examples of the corpus first; then what each entity is, says and consists of, and its figures. Each question once. */
export function askForFacts(knowledge: Knowledge): readonly string[] {
  const { examples, entities } = knowledge.corpus;
  return [...new Set([...examples, ...entities.flatMap((entity) => askEntity(knowledge, entity))])];
}

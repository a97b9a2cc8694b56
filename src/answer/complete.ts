// What somebody has typed into an option so far in; what it may become, best first, out.
import type { Entity, Figure } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { findNearest } from '../search/nearest.ts';

/** What Discord takes: at most 25, name and value at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const most = 25;
const longest = 100;

function choose(choices: readonly Choice[]): readonly Choice[] {
  return choices
    .filter(({ value }) => value.length <= longest)
    .slice(0, most)
    .map(({ name, value }) => ({
      name: name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`,
      value,
    }));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .trim();
}

/** How well a form fits what is typed: whole, beginning, beginning of a word, inside, misspelt; 0 for not at all. */
function fits(form: string, typed: string): number {
  if (form === typed) return 5;
  if (form.startsWith(typed)) return 4;
  if (` ${form}`.includes(` ${typed}`)) return 3;
  if (form.includes(typed)) return 2;
  const words = form.split(' ');
  return typed.split(' ').every((word) => words.includes(word) || findNearest(word, words) !== undefined)
    ? 1
    : 0;
}

/** Entities whose name, short form or alias fits, best first, then in the order of the table. */
function rankEntities(knowledge: Knowledge, entities: readonly Entity[], typed: string): readonly Choice[] {
  const wanted = fold(typed);
  const ranked = entities
    .map((entity) => ({
      entity,
      fit:
        wanted === ''
          ? 1
          : Math.max(...knowledge.names.forms(entity).map((form) => fits(fold(form), wanted))),
    }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  return choose(ranked.map(({ entity }) => ({ name: labelOf(entity), value: entity.id })));
}

function labelOf(entity: Entity): string {
  const name = entity.names[0].text;
  return entity.short === undefined || entity.short === name ? name : `${name} (${entity.short})`;
}

function entitiesWith(knowledge: Knowledge, has: (entity: Entity) => boolean): readonly Entity[] {
  return knowledge.corpus.entities.filter(has);
}

/** Anything that the table names: “board” becomes “Garden Board (the board)”, with its id as the value. */
export function completeEntity(knowledge: Knowledge, typed: string): readonly Choice[] {
  return rankEntities(knowledge, knowledge.corpus.entities, typed);
}

/** Only what the sources give a number of: “bo” becomes “boats”, and not “Bo Finch”. */
export function completeCounted(knowledge: Knowledge, typed: string): readonly Choice[] {
  const counted = entitiesWith(knowledge, ({ id }) =>
    knowledge.facts.figuresAbout(id).some(({ measure }) => measure === 'count' || measure === 'people'),
  );
  return rankEntities(knowledge, counted, typed);
}

/** Figures other than counts: what is typed may be the entity's name or the words of the figure. */
export function completeFigure(knowledge: Knowledge, typed: string): readonly Choice[] {
  const wanted = fold(typed);
  const ranked = knowledge.corpus.figures
    .filter(({ measure }) => measure !== 'count')
    .flatMap((figure) => {
      const entity = knowledge.findEntity(figure.about);
      if (!entity) return [];
      const [{ quote }] = figure.evidence;
      const forms = [quote, ...figure.asked, ...knowledge.names.forms(entity)];
      const fit = wanted === '' ? 1 : Math.max(...forms.map((form) => fits(fold(form), wanted)));
      return offerFigure(knowledge, figure).map((choice) => ({ fit, choice }));
    })
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  return choose(ranked.map(({ choice }) => choice));
}

/** The figure that a choice of completeFigure names: by its value, or by its name, which some clients send instead. */
export function findChosenFigure(knowledge: Knowledge, typed: string): Figure | undefined {
  const wanted = typed.trim();
  return knowledge.corpus.figures.find((figure) =>
    choose(offerFigure(knowledge, figure)).some(({ name, value }) => value === wanted || name === wanted),
  );
}

function offerFigure(knowledge: Knowledge, figure: Figure): readonly Choice[] {
  const entity = knowledge.findEntity(figure.about);
  return entity ? [{ name: `${entity.names[0].text}: ${figure.evidence[0].quote}`, value: figure.id }] : [];
}

/** Only those whose words the sources give: “bo” becomes “Bo Finch”, and not “boats”. */
export function completeSpeaker(knowledge: Knowledge, typed: string): readonly Choice[] {
  const speakers = entitiesWith(knowledge, ({ id }) => knowledge.facts.quotationsBy(id).length > 0);
  return rankEntities(knowledge, speakers, typed);
}

/** Subjects that the speaker's words name. */
export function completeTopic(
  knowledge: Knowledge,
  typed: string,
  speaker: string | undefined,
): readonly Choice[] {
  const id =
    speaker === undefined
      ? undefined
      : (knowledge.findEntity(speaker) ?? knowledge.names.find(speaker)[0]?.readings[0])?.id;
  const quotations = id === undefined ? knowledge.corpus.quotations : knowledge.facts.quotationsBy(id);
  const named = new Set(
    quotations
      .flatMap(({ parts }) => parts.flatMap(({ quote }) => knowledge.names.find(quote)))
      .flatMap(({ readings }) => readings.map((entity) => entity.id)),
  );
  return rankEntities(
    knowledge,
    entitiesWith(knowledge, (entity) => named.has(entity.id) && entity.id !== id),
    typed,
  ).map(({ name }) => ({ name, value: name }));
}

/** A source by how it is cited, its title or its id: “gaz” becomes “The Gazette”. */
export function completeSource(knowledge: Knowledge, typed: string): readonly Choice[] {
  const wanted = fold(typed);
  const fitting = knowledge.corpus.sources.filter((source) =>
    [source.cite, source.title ?? '', source.id].some((text) => fold(text).includes(wanted)),
  );
  return choose(fitting.map(({ id, cite }) => ({ name: cite, value: id })));
}

/** Questions: the corpus's examples that hold what is typed. */
export function completeQuestion(knowledge: Knowledge, typed: string): readonly Choice[] {
  const wanted = fold(typed);
  return choose(
    knowledge.corpus.examples
      .filter((text) => fold(text).includes(wanted))
      .map((text) => ({ name: text, value: text })),
  );
}

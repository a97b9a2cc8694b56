// What somebody has typed of a figure so far in; the figures of the table that it may become out, counts as well.
import { readFigure } from '../answer/figure/read-figure.ts';
import type { Choice } from '../answer/complete.ts';
import type { Figure } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';

/** What Discord takes. */
const MOST = 25;
const LONGEST = 100;

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/gu, "'").trim();
}

function labelOf(knowledge: Knowledge, figure: Figure): string {
  const { words } = readFigure(knowledge, figure).readings[0];
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The words that a figure may be looked for by. */
function formsOf(knowledge: Knowledge, figure: Figure): readonly string[] {
  const entity = knowledge.findEntity(figure.about);
  return [labelOf(knowledge, figure), figure.id, ...(entity ? knowledge.names.forms(entity) : [])];
}

/** In the order of the table; what begins with the typed words before what only holds them. */
export function completeAnyFigure(knowledge: Knowledge, typed: string): readonly Choice[] {
  const wanted = fold(typed);
  return knowledge.corpus.figures
    .map((figure) => {
      const forms = formsOf(knowledge, figure).map(fold);
      const fit = forms.some((form) => form.startsWith(wanted)) ? 2 : 1;
      return { figure, fit: forms.some((form) => form.includes(wanted)) ? fit : 0 };
    })
    .filter(({ figure, fit }) => fit > 0 && figure.id.length <= LONGEST)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ figure }) => ({ name: labelOf(knowledge, figure), value: figure.id }));
}

/** The figures that typed words name: a choice by its value or its name, which some clients send, or what they are about. */
export function findTypedFigures(knowledge: Knowledge, typed: string): readonly Figure[] {
  const { figures } = knowledge.corpus;
  const chosen = figures.filter(({ id }) => id === typed);
  if (chosen.length > 0) return chosen;
  const labelled = figures.filter((figure) => labelOf(knowledge, figure) === typed);
  if (labelled.length > 0) return labelled;
  const named = knowledge.names.find(typed).flatMap(({ readings }) => readings.map(({ id }) => id));
  return figures.filter(({ about }) => named.includes(about));
}

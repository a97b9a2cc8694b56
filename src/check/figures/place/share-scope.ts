// A share and a clause in; whether the clause says by what the figure is a share, and the words that say so, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import { findScopeLead } from '../../../facts/scope-lead.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { stemOf } from '../../../search/terms.ts';
import { turnIn } from '../../english/rises.ts';
import type { Item, Scene } from '../read/scene.ts';
import { ownTurn } from '../words/own-turn.ts';
import { quotesOf } from '../words/own-quotes.ts';
import { askedStems, statedStems } from '../words/stated.ts';
import { isScopeName, scopeEntities } from './scopes.ts';

/** What the share is by: where the table has no scope for it, the words of its sentence and those it is asked for by. */
export function explainShare({ knowledge }: Scene, figure: Figure): ReadonlySet<string> {
  // “Hail from”: asked words that end in the scope's own preposition say no more than the scope does.
  if (figure.scope !== undefined) {
    const lead = findScopeLead(knowledge.names, figure);
    const led = figure.asked.filter((words) => lead !== undefined && words.endsWith(` ${lead.word}`));
    return new Set([...statedStems(figure), ...led.map((words) => stemOf(words.split(' ')[0] ?? ''))]);
  }
  const { near } = knowledge.facts.vocabularyOf(figure);
  return new Set([...statedStems(figure), ...near, ...askedStems(figure)]);
}

/** “A levy of 7 per cent”: a rate, which is by nothing. */
const isOfNothing = oncePerPair(
  (knowledge: Knowledge, figure: Figure) =>
    figure.scope === undefined &&
    quotesOf(knowledge, figure).some(({ scene }) =>
      scene.items.every((item) => item.kind !== 'word' || item.term.stop),
    ),
);

function textOf({ text }: Scene, items: readonly Item[]): string {
  return text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
}

/** Whether the clause says by what they are a share. */
export function isScoped(
  scene: Scene,
  figure: Figure,
  items: readonly Item[],
  stems: ReadonlySet<string>,
): boolean {
  if (scopeEntities(scene.knowledge, figure).length > 0)
    return items.some((item) => isScopeName(scene, figure, item));
  if (isOfNothing(scene.knowledge, figure)) return true;
  const turn = ownTurn(scene.knowledge, figure);
  if (turn !== undefined) return turn === turnIn(textOf(scene, items));
  return items.some((item) => item.kind === 'word' && !item.term.stop && stems.has(item.term.stem));
}

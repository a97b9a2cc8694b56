// A figure in; the places that it is true of out.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { isLocation } from './location.ts';
import { scopeEntities } from './scopes.ts';
import { subjectsOf } from '../words/quote-subject.ts';
import { statedEntities } from '../words/stated.ts';

/**
 * The places that a figure is true of as a whole: those its evidence names, else those of the sentences around it, else what
 * those are about. Money
 * is given to somebody, wherever the sentence around it is.
 */
export const placesOf = oncePerPair((knowledge: Knowledge, figure: Figure): ReadonlySet<string> => {
  const { nearNamed } = knowledge.facts.vocabularyOf(figure);
  const places = (ids: ReadonlySet<string>) =>
    [...ids].filter((id) => {
      const entity = knowledge.findEntity(id);
      // A place that is listed as part of another is not what a figure of the whole is true of.
      return entity !== undefined && isLocation(entity) && id !== figure.about && !knowledge.facts.isPart(id);
    });
  const scope = new Set(scopeEntities(knowledge, figure).map(({ id }) => id));
  // Where people come from is not where they are counted.
  const own = places(statedEntities(knowledge, figure)).filter((id) => !scope.has(id));
  if (own.length > 0 || figure.measure === 'money') return new Set(own);
  const near = places(nearNamed).filter((id) => !scope.has(id) || figure.measure !== 'share');
  return new Set(near.length > 0 ? near : places(subjectsOf(knowledge, figure)));
});

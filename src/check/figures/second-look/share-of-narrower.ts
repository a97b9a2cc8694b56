// A share that matches, in its message, in; whether those who make it up are a narrower group than the figure counts, out.
//
// “Newcomers from Wales make up 7 per cent of drivers” is said of people; “cooks from Wales make up 7 per cent of drivers” of cooks
// alone.
import { anyone } from '../../english/anyone.ts';
import { isTalk } from '../../english/everyday.ts';
import type { Figure } from '../../../corpus/corpus.ts';
import { findScopeLead } from '../../../facts/scope-lead.ts';
import type { Claim } from '../read/claim.ts';
import { scopeEntities } from '../place/scopes.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { findLead } from '../words/own-lead.ts';
import { askedStems, statedStems } from '../words/stated.ts';

/** Behind where they come from: the verb of the share. */
const madeUp =
  /^\s(?:(?:now|currently|only|just|already|still|also|together|who|that|do|\p{L}+ly)\s)*(?:makes?|made|accounts?|accounted|forms?|are|is|were|constitutes?|represents?|comprises?|provides?|fills?|occup(?:y|ies)|number|hold)\s/iu;

/** A word that leaves open which people are meant, or says whom the share is of. */
function isAnyone(scene: Scene, item: Item, figure: Figure): boolean {
  // “Drivers and guards from Wales”: those that the same is told of.
  if (item.kind === 'name')
    return scene.knowledge.corpus.figures.some(
      ({ about, scope }) =>
        scope === figure.scope &&
        item.mention.readings.some(({ id, kind }) => id === about || kind === 'place'),
    );
  if (item.kind === 'number' || item.term.stop || anyone.test(item.term.term) || isTalk(item.term.stem))
    return true;
  return statedStems(figure).has(item.term.stem) || askedStems(figure).has(item.term.stem);
}

/** “Cooks from Wales make up 7 per cent of drivers”: a word before where they come from names no people at large. */
export function isShareOfNarrower(scene: Scene, claim: Claim, figure: Figure): boolean {
  if (findScopeLead(scene.knowledge.names, figure)?.word !== 'from') return false;
  const scope = new Set(scopeEntities(scene.knowledge, figure).map(({ id }) => id));
  const { clause } = scene.around(claim.start);
  const lead = findLead(scene, claim, clause.start);
  const items = itemsIn(scene, lead);
  const at = items.findIndex(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.some(({ id }) => scope.has(id)) &&
      /\bfrom\s(?:the\s|all over\s|across\s)?$/iu.test(scene.text.slice(lead.start, item.start)) &&
      madeUp.test(scene.text.slice(item.end, claim.span.start)),
  );
  return at !== -1 && items.slice(0, at).some((item) => !isAnyone(scene, item, figure));
}

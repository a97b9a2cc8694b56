// A figure's scope and a clause in; whether the clause names that scope, as the figure's words do, out.
import type { Entity, Figure } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import { findNumbers } from '../../../corpus/numbers.ts';
import { findScopeLead } from '../../../facts/scope-lead.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { meansTheSame } from '../../../search/synonyms.ts';
import { findTerms, stemOf } from '../../../search/terms.ts';
import { flowStems, isChange, isTalk } from '../../english/everyday.ts';
import type { Item, Scene } from '../read/scene.ts';
import { askedStems } from '../words/stated.ts';

/** The entities that a figure's scope names; a place inside a longer name is none of them. */
export const scopeEntities = oncePerPair(({ names }: Knowledge, { scope = '' }: Figure): readonly Entity[] =>
  names.find(scope).flatMap(({ readings }) => [...readings]),
);

const gets =
  /^\s+(?:(?:will|would|should(?=\ssee)|is|was|has|had|['’]s|can|to|gonna|going\sto|been|be|also|really|actually|only)\s+)*(?:get(?:s|ting)?|got|sees?(?=\san?\s(?:extra|additional))|receiv\w+|expects?|promised|pledged|given|have|has|had|due)\b/iu;

/** Words of one root: “coast” and “coastal”, not “coast” and “sea”. */
export function isAkin(said: string, entity: Entity): boolean {
  const roots = [...entity.names.map(({ text }) => text), entity.short, entity.singular, entity.plural]
    .flatMap((form) => findTerms(form ?? ''))
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);
  // “Town transport board” of one that the sources call “TTB”.
  const printed = new Set(entity.names.map(({ text }) => text.toLowerCase()));
  const spelt = entity.aliases
    .filter((alias) => printed.has((alias.match(/\b\p{L}/gu) ?? []).join('').toLowerCase()))
    .flatMap((alias) => findTerms(alias).map(({ term }) => term));
  const initials = entity.names.map(({ text }) => (text.match(/\b\p{L}/gu) ?? []).join('').toLowerCase());
  return findTerms(said).some(
    ({ term, stop }) =>
      !stop &&
      (initials.includes(term.replace(/s$/u, '')) ||
        spelt.includes(term) ||
        roots.some(
          (root) =>
            root === term ||
            (root.length > 3 && term.startsWith(root.slice(0, Math.max(4, root.length - 2)))),
        )),
  );
}

/** “Parks funding is to rise by £3”, “the parks’ extra £3”: what they get more of. */
const getsMore =
  /^(?:['’]s?\s(?:extra|additional)\s£|(?:['’]s?)?\s(?:funding|budget|spending)\s(?:(?:is|was|are|will|to|set|due|going|be|also|then)\s)*(?:ris(?:e|es|ing)|increas(?:e|es|ed|ing)|grow(?:s|ing)?|go(?:es|ing)?\sup|boost(?:ed)?|uplift)\s(?:by|of)\s)/iu;

const verbs =
  /^(?:after|before|since|during|despite|though|although|while|whilst|when|because|until|once|unless|without|under|per|via|around|about|over|out|up|down|away|back|again|here|instead|alone|runs|lands|lasts|kicks|expires|goes|begins|will|excludes|includes|covers|leaves|ignores|omits|misses|comes|goes|means|ends|arrives|sounds|looks|seems|feels|falls|does|helps|starts|equals|works|adds|amounts|buys|pays|sits)$/u;

/** “The 7% who come from Wales deserve better”: the verb of what they are said to do, and no noun. */
function isRelativeEnd(left: string, word: string): boolean {
  return (
    /\b(?:who|that)\s(?:(?:all|now)\s)?(?:come|came|are|were|hail)\s(?:\p{L}+\s)?from\s(?:the\s)?$/iu.test(
      left,
    ) && /^\p{Ll}+(?<!s|ed|ing)$/u.test(word)
  );
}

/** “When will the £3 extra for the parks reach my gate?”: the verb of what is asked of the sum, and no noun. */
function isAskedVerb(left: string, right: string): boolean {
  return (
    /(?:^|[\s,])(?:will|would|does|do|did|can|could|should|might)\s(?:(?:any|all|some|much|most|a penny) of\s)?(?:the|that|this|its|(?:the\s)?\p{L}+['’]s)\s(?:[^.;:?!]|\.\d)*\sfor\s(?:the\s)?$/iu.test(
      left,
    ) &&
    /^\s(?:ever\s|actually\s|really\s)?(?:reach|fix|help|show|make|solve|save|change|buy|hit|touch|mend|cure|stretch|trickle|filter|turn|materiali[sz]e|appear|benefit|sort|plug|include|exclude|leave|end|kick|sink|stay|stop|last|flow|cover|improve)(?=\s*\?|\s(?:up|out|in|on|off|through|down|to|the|an?|any|my|our|your|us|me|you|it|them|this|that|these|those|any\p{L}+|every\p{L}+|some\p{L}+|\p{Lu}\p{L}+)(?=\P{L}|$))/u.test(
      right,
    )
  );
}

/** “For town managers”: the name only says which managers. */
function saysWhich(left: string, right: string): boolean {
  // What stands on the next line says nothing of it.
  const word = /^[^\S\n](\p{L}+)/u.exec(right)?.[1];
  if (word !== undefined && (isRelativeEnd(left, word) || isAskedVerb(left, right))) return false;
  if (/^\s(?:full stop|period|comma|belongs?|deserves?|matters?)\b/iu.test(right)) return false;
  const term = findTerms(word ?? '')[0];
  if (!term || term.stop || isTalk(term.stem) || flowStems.has(term.stem) || gets.test(right)) return false;
  // “From Wales left”: what they did.
  if (isChange(term.stem) && !/(?:s|ing)$/u.test(term.term)) return false;
  return !term.term.endsWith('ly') && !verbs.test(term.term);
}

/** “Promised the parks £3”. */
function isGiven(left: string, right: string): boolean {
  const verb = /(?<verb>\p{L}+)\s(?:the\s)?$/u.exec(left)?.groups?.verb?.toLowerCase();
  return (
    verb !== undefined && flowStems.has(stemOf(verb)) && /^\s(?:an?\s)?(?:extra\s|another\s)?£/iu.test(right)
  );
}

const supplies =
  /^\s(?:\p{L}+ly\s|still\s|also\s)?(?:suppl(?:y|ies)|provides?|contributes?|sends?|gives?|brings?)\s(?:(?:us|you|them|the (?:city|capital|country)|with|some|about|around|around|only|just|over|\p{Lu}\p{L}+)\s){0,3}\d/u;

/** “… of the town’s drivers”, “… of drivers here”: of those of one place, which is told. */
function saysWhere(scene: Scene, { end, start }: Item): boolean {
  const { sentence } = scene.around(start);
  return (
    /\bhere\b/iu.test(scene.text.slice(end, sentence.end)) ||
    scene.items.some(
      (item) =>
        item.kind === 'name' &&
        item.start >= end &&
        item.end <= sentence.end &&
        item.mention.readings.every(({ kind }) => kind === 'place'),
    )
  );
}

/** “Supplies” of “Wales supplies 7%”. */
export function isSupplying(scene: Scene, figure: Figure, item: Item): boolean {
  return scene.items.some(
    (name) =>
      name.end === item.start - 1 &&
      isScopeName(scene, figure, name) &&
      supplies.test(scene.text.slice(name.end)),
  );
}

/** “For park repairs”: the scope word for word, where one name in it says which of the other. */
function isInScope({ knowledge, text }: Scene, { scope = '' }: Figure, item: Item): boolean {
  if (knowledge.names.find(scope).length < 2) return false;
  const from = Math.max(0, item.end - scope.length);
  const at = text
    .slice(from, item.start + scope.length)
    .toLowerCase()
    .indexOf(scope.toLowerCase());
  return at !== -1 && from + at <= item.start && item.end <= from + at + scope.length;
}

/** Whether an item names the scope's entity in the figure's own relation: “from the coast”, “coastal”, not “on the coast”. */
export function isScopeName(scene: Scene, figure: Figure, item: Item): boolean {
  if (item.kind !== 'name') return false;
  const entities = scopeEntities(scene.knowledge, figure);
  const entity = item.mention.readings.find(({ id }) => entities.some((one) => one.id === id));
  if (!entity) return false;
  if (isInScope(scene, figure, item)) return true;
  const said = scene.text.slice(item.start, item.end);
  if (!isAkin(said, entity)) return false;
  const lead = findScopeLead(scene.knowledge.names, figure);
  if (!lead) return true;
  const [left, right] = [scene.text.slice(0, item.start), scene.text.slice(item.end)];
  const owned = /['’]s?$/u.test(said) ? `’s${right}` : right;
  // “Wales supplies 7% of drivers”.
  if (lead.word === 'from' && supplies.test(right)) return saysWhere(scene, item);
  if (saysWhich(left, right) && !(lead.word === 'for' && getsMore.test(owned))) return false;
  const isAdjective = figure.asked.some(
    (word) => word.toLowerCase() === said.toLowerCase().replace(/s$/u, ''),
  );
  // “The parks: £3”.
  if (lead.word === 'for' && (/^\s*:/u.test(right) || isGiven(left, right) || getsMore.test(owned)))
    return true;
  return lead.leadsThere(left) || isAdjective || (lead.word === 'for' && gets.test(right));
}

/** The stems of what a figure's evidence says beside its number and name: “cater”. */
const ownWords = oncePerPair((knowledge: Knowledge, figure: Figure): ReadonlySet<string> => {
  const entity = knowledge.findEntity(figure.about);
  const names = new Set(entity ? knowledge.names.stems(entity) : []);
  const texts = [...figure.evidence.map(({ quote }) => quote), figure.scope ?? ''];
  return new Set(
    texts.flatMap((text) => {
      const numbers = findNumbers(text);
      return findTerms(text)
        .filter(
          ({ stop, stem, start }) =>
            !stop && !names.has(stem) && !numbers.some((run) => run.start <= start && start < run.end),
        )
        .map(({ stem }) => stem);
    }),
  );
});

/** Whether any of the items is of the figure's scope: a name in it, or a word of its evidence or one for it. */
export function namesScope(scene: Scene, figure: Figure, items: readonly Item[], before: number): boolean {
  const own = ownWords(scene.knowledge, figure);
  const asked = askedStems(figure);
  return items.some(
    (item) =>
      isScopeName(scene, figure, item) ||
      (item.kind === 'word' &&
        !item.term.stop &&
        ((item.end <= before && asked.has(item.term.stem)) ||
          [...own].some((stem) => stem === item.term.stem || meansTheSame(stem, item.term.stem)))),
  );
}

/** The stem of one asked word, for the nouns people use for those counted: “people”. */
export function askedNouns({ asked }: Figure): ReadonlySet<string> {
  return new Set(asked.filter((word) => /^\p{L}+$/u.test(word)).map((word) => stemOf(word)));
}

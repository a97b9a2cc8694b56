// Names in; the same names out, which read a text once that they are asked about again and again.
import { remember } from '../corpus/remember.ts';
import type { Names } from './names.ts';

/** Texts whose mentions are kept: those of the passages that questions find, and of the questions that refusals offer. */
const KEPT = 2_000;

/** Gives what `names` gives: a name never changes, so that the same text has the same mentions. */
export function rememberNames(names: Names): Names {
  return {
    forms: remember((entity) => names.forms(entity), KEPT),
    stems: remember((entity) => names.stems(entity), KEPT),
    find: remember((text) => names.find(text), KEPT),
    findNested: remember((text) => names.findNested(text), KEPT),
  };
}

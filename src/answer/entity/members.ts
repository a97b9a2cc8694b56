// The runs of a citation’s bold words, where `check` looks for them.
export { apart } from '../cite.ts';

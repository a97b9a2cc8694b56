// A citation and the knowledge in; where it stands as people say it out: the source, its page and paragraph.
import type { Citation } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';

/** Page and paragraph: “page 12, paragraph 61”, or the paragraph alone. */
export function placeIn(knowledge: Knowledge, { passage: id }: Pick<Citation, 'passage'>): string {
  const passage = knowledge.findPassage(id);
  if (!passage) return '';
  const page = passage.page === undefined ? '' : `page ${passage.page}, `;
  return `${page}paragraph ${passage.paragraph}`;
}

/** “The Gazette, paragraph 8”. */
export function placeOf(knowledge: Knowledge, citation: Pick<Citation, 'source' | 'passage'>): string {
  const source = knowledge.findSource(citation.source)?.cite ?? citation.source;
  return [source, placeIn(knowledge, citation)].filter((part) => part !== '').join(', ');
}

/** Each place once, in order. */
export function placesCited(knowledge: Knowledge, citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map((citation) => placeOf(knowledge, citation)))];
}

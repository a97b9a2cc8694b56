// A draft in; the file that its writer downloads, with a sentence that counts what was found, out.
import type { FileResult } from '../../interaction.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { CheckedDraft } from './check-draft.ts';
import { checkLongDraft } from './long-draft.ts';
import type { FootnoteStyle } from './references.ts';
import { renderDraft } from './render-draft.ts';
import { figureWords, quoteWords } from '../verdict-words.ts';

export interface DraftFile {
  readonly text: string;
  /** The name of the file that it came in. */
  readonly name?: string | undefined;
  readonly style: FootnoteStyle;
}

const NOTHING = 'There is no number and no quotation in the draft, so nothing was checked.';

function countLine<Verdict extends string>(
  name: string,
  counts: Readonly<Record<Verdict, number>>,
  words: Readonly<Record<Verdict, string>>,
): readonly string[] {
  const found: string[] = [];
  for (const verdict in counts) if (counts[verdict] > 0) found.push(`${counts[verdict]} ${words[verdict]}`);
  return found.length === 0 ? [] : [`${name}: ${found.join(' · ')}`];
}

function describeDraft({ counts, sentences }: CheckedDraft): string {
  const lines = [
    ...countLine('Figures', counts.figures, figureWords),
    ...countLine('Quotations', counts.quotes, quoteWords),
  ];
  const size = sentences.length === 1 ? '1 sentence' : `${sentences.length} sentences`;
  if (lines.length === 0) return NOTHING;
  return [...lines, `The file has the draft sentence by sentence (${size}), and with footnotes.`].join('\n');
}

function nameOf(name = 'draft'): string {
  return `${name.replace(/\.[^.]*$/u, '') || 'draft'}-checked.md`;
}

/** Never fails; takes its time for a long draft and lets others be answered meanwhile. */
export async function checkDraftFile(knowledge: Knowledge, draft: DraftFile): Promise<FileResult> {
  const checked = await checkLongDraft(knowledge, draft.text);
  return {
    kind: 'file',
    name: nameOf(draft.name),
    bytes: new TextEncoder().encode(renderDraft(knowledge, checked, draft.style)),
    words: describeDraft(checked),
    hasFootnotes: draft.style === 'markdown',
  };
}

// A draft in; its front matter, and the same draft, as long, with all that is no prose blank, out.

const frontMatter = /^---[ \t]*\r?\n[^]*?(?<=\n)---[ \t]*(?:\r?\n|$)/u;
const fence = /^[ \t]*(?<marks>`{3,}|~{3,})(?<rest>.*)$/u;
/** The line under the head of a table, and rules between the parts of a text. */
const rule = /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|?)+[ \t]*$/u;

function blank(run: string): string {
  return run.replace(/[^\r\n]/gu, ' ');
}

/** The front matter that a draft begins with; empty where it has none. */
export function frontMatterOf(draft: string): string {
  return frontMatter.exec(draft)?.[0] ?? '';
}

/** Comments that are closed. */
function blankComments(draft: string): string {
  let text = '';
  let done = 0;
  for (;;) {
    const start = draft.indexOf('<!--', done);
    const end = start === -1 ? -1 : draft.indexOf('-->', start + 4);
    if (end === -1) return text + draft.slice(done);
    text += draft.slice(done, start) + blank(draft.slice(start, end + 3));
    done = end + 3;
  }
}

/** Blocks of code, from fence to fence; one that is never closed goes to the end, as Markdown has it. */
function blankCode(lines: readonly string[]): readonly string[] {
  let open: string | undefined;
  return lines.map((line) => {
    const { marks, rest = '' } = fence.exec(line.trimEnd())?.groups ?? {};
    if (open === undefined) {
      if (marks === undefined || (marks.startsWith('`') && rest.includes('`')))
        return rule.test(line.trimEnd()) ? blank(line) : line;
      open = marks;
    } else if (marks?.startsWith(open) && rest === '') open = undefined;
    return blank(line);
  });
}

/** Lines and offsets stay as they are. */
export function blankNoProse(draft: string): string {
  const text = blankComments(draft.replace(frontMatter, blank));
  return blankCode(text.split('\n')).join('\n');
}

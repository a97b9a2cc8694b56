// A file of passages and questions in; sources to search, and questions split by article, out.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Source } from '../../src/corpus/corpus.ts';

const fileSchema = z.object({
  passages: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      doc: z.string(),
      answers: z.array(z.string()),
      impossible: z.boolean(),
    }),
  ),
});

export type Question = z.infer<typeof fileSchema>['questions'][number] & { readonly article: string };

export interface TestSet {
  readonly sources: readonly Source[];
  readonly questions: readonly Question[];
  /** Every other article by name: constants are fitted to these, and reported on the rest. */
  readonly tuned: ReadonlySet<string>;
}

/** Reads a file of {passages, questions}; an article is a source. Throws where the file has another shape. */
export function readTestSet(path: string): TestSet {
  const file = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const articles = [...new Set(file.passages.map(({ title }) => title))].sort();
  const sources = articles.map((title): Source => {
    const own = file.passages.filter((passage) => passage.title === title);
    return {
      id: title,
      cite: title,
      title,
      passages: own.map(({ id, text }, index) => ({ id, source: title, paragraph: index + 1, text })),
    };
  });
  const articleOf = new Map(file.passages.map(({ id, title }) => [id, title]));
  return {
    sources,
    questions: file.questions.map((question) => ({
      ...question,
      article: articleOf.get(question.doc) ?? '',
    })),
    tuned: new Set(articles.filter((_, index) => index % 2 === 0)),
  };
}

/** The sources without the passages that `drops` names; a source left empty goes too. */
export function without(
  sources: readonly Source[],
  drops: (passage: string, source: string) => boolean,
): readonly Source[] {
  return sources
    .map((source) => ({ ...source, passages: source.passages.filter(({ id }) => !drops(id, source.id)) }))
    .filter(({ passages }) => passages.length > 0);
}

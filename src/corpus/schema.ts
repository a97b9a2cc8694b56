// The shape of `corpus/facts.yaml` and of a source's front matter. Rules that need more than one place at once are in check.ts.
import { z } from 'zod';

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')
  .describe('Lower-case letters, digits and single hyphens.');
const words = z.string().trim().min(1);

const evidence = z
  .strictObject({
    source: idSchema.describe('The id of a source: its file name in corpus/sources without .md.'),
    quote: words.describe('Words that stand letter for letter in one paragraph of that source.'),
    paragraph: z
      .int()
      .min(1)
      .optional()
      .describe('Which paragraph, counted from 1; needed only where several hold the quote.'),
  })
  .describe('Where a source says so.');

const printed = z.strictObject({
  text: words.describe('Words that stand letter for letter in each of the quotes.'),
  evidence: z.array(evidence).min(1),
});

export const entitySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['body', 'person', 'place', 'document', 'law', 'group', 'post', 'programme', 'event', 'term']),
  names: z.array(printed).min(1).describe('As the sources print it; the first is the one shown.'),
  singular: words.optional().describe('One of them: “school board”.'),
  plural: words.optional().describe('Many of them: “school boards”.'),
  short: words.optional().describe('The short form people use: “MPs”.'),
  aliases: z
    .array(words)
    .default([])
    .describe('Other words that readers use for the same thing; never shown as a source’s.'),
  shared: z
    .array(words)
    .default([])
    .describe('Those of its aliases that stand for another entity too; the other must list them as well.'),
  description: z.array(evidence).default([]).describe('The words of the sources that say what or who it is.'),
  roles: z.array(printed).default([]).describe('What a person or body is, as printed.'),
  members: z
    .array(printed.extend({ entity: idSchema.optional() }))
    .default([])
    .describe('What it consists of, each as printed.'),
  seeAlso: z.array(idSchema).default([]).describe('Entities a reader of this one is likely to want next.'),
});

const stated = evidence.extend({
  says: words
    .optional()
    .describe(
      'The words of the quote that state the value, unit and qualifier included; of a date what happened too: “set up in 1998”.',
    ),
});

const valueRule = 'must be a number; for a date 1998, 2005/06 or 1998-05-31; or open';

export const figureSchema = z.strictObject({
  id: idSchema,
  about: idSchema.describe('The entity it is about.'),
  measure: z.enum(['count', 'share', 'money', 'people', 'date', 'duration']),
  value: z
    .union([z.number(), z.string().regex(/^\d{4}(?:[-/]\d{2}){0,2}$/, valueRule), z.literal('open')], {
      error: valueRule,
    })
    .describe('A number; for a date a year (1998), a period (2005/06) or 1998-05-31; or open: “several”.'),
  unit: words.optional(),
  qualifier: words
    .optional()
    .describe('Words that limit the value, as printed: “almost”, “extra”, “more than”, “by”.'),
  scope: words
    .optional()
    .describe(
      'What it is true of, where that is narrower than the entity; a part that is counted is an entity of its own.',
    ),
  asOf: words.optional().describe('The date or period it is true of.'),
  asked: z
    .array(words)
    .default([])
    .describe(
      'Words people ask for it by: for the date of a founding “set up, founded, created”. A phrase with a name in it finds a count by itself.',
    ),
  evidence: z.array(stated).min(1),
});

export const quotationSchema = z.strictObject({
  id: idSchema,
  speaker: idSchema
    .optional()
    .describe('The entity whose words these are; left out where the text does not say.'),
  form: z
    .enum(['said', 'reported'])
    .default('said')
    .describe(
      'said: the words stand inside quotation marks. reported: the source tells it in its own words.',
    ),
  parts: z.array(words).min(1).describe('The words without quotation marks; one part for each unbroken run.'),
  source: idSchema,
  paragraph: z
    .int()
    .min(1)
    .optional()
    .describe('Which paragraph its first part stands in; needed only where several hold the words.'),
  attribution: evidence
    .omit({ source: true })
    .optional()
    .describe('The words that name the speaker, in the same or an adjoining paragraph.'),
});

export const statementSchema = z.strictObject({
  id: idSchema,
  asked: z
    .array(words)
    .min(1)
    .describe(
      'Words people ask for it by that it does not hold itself: for “beds were cut” “close, closure, lose”; who, when, often or reason, where it tells that.',
    ),
  evidence: z.array(evidence).min(1).describe('The clause or sentence that states it.'),
});

/** `corpus/facts.yaml`. */
export const factsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    corpus: z.strictObject({
      title: words,
      description: words.describe('What the corpus is, in one sentence.'),
      examples: z.array(words).min(1).describe('Questions that can be answered, for the welcome.'),
      sources: z
        .array(idSchema)
        .default([])
        .describe('The order in which sources are listed and cited; those left out follow by file name.'),
    }),
    entities: z.array(entitySchema).default([]),
    figures: z.array(figureSchema).default([]),
    quotations: z.array(quotationSchema).default([]),
    statements: z.array(statementSchema).default([]),
  })
  .describe('The fact table of a corpus.');

export type FactsFile = z.infer<typeof factsSchema>;
export type EvidenceInput = z.infer<typeof evidence>;
export type PrintedInput = z.infer<typeof printed>;
export type EntityInput = z.infer<typeof entitySchema>;
export type FigureInput = z.infer<typeof figureSchema>;
export type QuotationInput = z.infer<typeof quotationSchema>;
export type StatementInput = z.infer<typeof statementSchema>;

const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be 2018, 2018-09 or 2018-09-27');

/** The front matter of `corpus/sources/<id>.md`. Every field may be left out; none may be guessed. */
export const frontMatterSchema = z.strictObject({
  title: z.coerce.string().trim().min(1).optional(),
  short: words.optional().describe('The beginning of the title, by which it is cited.'),
  publisher: words.optional(),
  author: words.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: isoDate.optional(),
  retrieved: isoDate.optional(),
  licence: words.optional(),
  pages: z
    .string()
    .regex(/^\s*\d+(?:\s+\d+)*\s*$/, 'must be numbers of paragraphs apart by spaces')
    .optional()
    .describe('The first paragraph that begins on page 1, on page 2 and so on: “1 4 9”.'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

// What comes in (a file's name and bytes), what goes out (a parsed source or a refusal), and the limits between.
import { z } from 'zod';
import { frontMatterSchema, idSchema } from '../corpus/schema.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Limits {
  /** Of the file, in bytes. */
  readonly bytes: number;
  /** Of its text in UTF-8, in bytes; as much as this is too much. */
  readonly textBytes: number;
  /** Of a DOCX when unpacked, in bytes. */
  readonly unpackedBytes: number;
  /** Of files inside a DOCX. */
  readonly entries: number;
  /** Of a PDF. */
  readonly pages: number;
  /** Of elements of a page of HTML. */
  readonly elements: number;
  /** Of the time until the worker is ended, its start included. */
  readonly milliseconds: number;
  /** Of what the whole process may grow by while the worker runs, heap and buffers alike: the limit that acts. */
  readonly residentMegabytes: number;
  /** Of the worker's heap, by V8 itself: the last resort, well above the other. */
  readonly heapMegabytes: number;
}

export const defaultLimits: Limits = {
  bytes: 25 * 1024 * 1024,
  textBytes: 10_000_000,
  unpackedBytes: 200 * 1024 * 1024,
  entries: 5_000,
  pages: 2_000,
  elements: 200_000,
  milliseconds: 60_000,
  residentMegabytes: 1_024,
  heapMegabytes: 2_048,
};

export const formatSchema = z.enum(['markdown', 'text', 'html', 'docx', 'pdf']);
export type Format = z.infer<typeof formatSchema>;

export const refusalRuleSchema = z.enum([
  'empty',
  'too-large',
  'wrong-type',
  'binary',
  'not-utf8',
  'encrypted',
  'damaged',
  'scanned',
  'no-text',
  'too-much-text',
  'too-many-pages',
  'zip-bomb',
  'time',
  'memory',
  'crashed',
]);
export type RefusalRule = z.infer<typeof refusalRuleSchema>;

export const warningSchema = z
  .strictObject({
    rule: z.enum([
      /** The name says one format, the content another. */
      'format',
      /** Front matter that was not taken. */
      'front-matter',
      /** Lines of two columns that run into each other. */
      'columns',
      /** Paragraphs that seem to be pieces of sentences. */
      'broken-paragraphs',
      /** Digits among letters that look like digits. */
      'digits',
      /** Pages without text, damaged or with turned text. */
      'pages',
      /** Characters that stand for ones that could not be read. */
      'characters',
      /** Words parted at a line end that nothing else in the file decides. */
      'hyphens',
      /** Paragraphs that look like no paragraph. */
      'paragraphs',
      /** The article could not be told from the rest of the page. */
      'article',
      /** The file's own word on copying. */
      'permission',
    ]),
    /** A sentence. */
    words: z.string(),
    /** Of a PDF, counted from 1. */
    pages: z.array(z.int()).readonly().optional(),
    /** Counted from 1. */
    paragraphs: z.array(z.int()).readonly().optional(),
  })
  .readonly();
export type Warning = z.infer<typeof warningSchema>;

export const parsedSchema = z
  .strictObject({
    kind: z.literal('parsed'),
    /** The file's name as it may be shown: no folder, no control characters. */
    file: z.string(),
    format: formatSchema,
    /** Made from the file's name. */
    id: idSchema,
    /** Only what the file itself states. */
    details: frontMatterSchema,
    /** Each as `parseSourceFile` would have it: no blank line inside, no white space at its ends. */
    paragraphs: z.array(z.string()).min(1).readonly(),
    /** Of a PDF: for each page the number of the first paragraph that begins on it or after it. */
    pages: z.array(z.int().min(1)).readonly().optional(),
    warnings: z.array(warningSchema).readonly(),
  })
  .readonly();
export type Parsed = z.infer<typeof parsedSchema>;

export const refusedSchema = z
  .strictObject({
    kind: z.literal('refused'),
    file: z.string(),
    rule: refusalRuleSchema,
    /** What was received, as it may be shown. */
    value: z.string(),
    /** A sentence that names the file, the rule and the value. */
    words: z.string(),
  })
  .readonly();
export type Refused = z.infer<typeof refusedSchema>;

export const intakeSchema = z.discriminatedUnion('kind', [parsedSchema.unwrap(), refusedSchema.unwrap()]);
export type Intake = Parsed | Refused;

/** What a parser of one format gives. */
export interface Draft {
  /** As the file states them; not checked yet. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly paragraphs: readonly string[];
  readonly pages?: readonly number[];
  readonly warnings: readonly Warning[];
}

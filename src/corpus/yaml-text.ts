// YAML text in; its plain value, or what is wrong with the syntax and on which line, out.
import { type ErrorCode, parseDocument } from 'yaml';

export type ParsedYaml = { readonly value: unknown } | { readonly errors: readonly string[] };

interface YamlOptions {
  /** Every scalar is text, so that a title of digits stays one. */
  readonly textOnly?: boolean;
  /** How many lines of the file stand before `text`. */
  readonly linesBefore?: number;
}

const whole =
  'a text that begins with a quotation mark, a bracket or another sign needs quotes around it all';

/** What is meant as text and read as YAML: a headline with a colon, a title that begins with a quotation mark. */
const remedies: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it needs quotes around it: "Ferry: a new timetable"',
  UNEXPECTED_TOKEN: whole,
  BAD_SCALAR_START: whole,
  MISSING_CHAR: whole,
};

/** Never throws. A duplicate key is an error; so is an alias that names nothing or multiplies without end. */
export function parseYaml(text: string, options: YamlOptions = {}): ParsedYaml {
  const document = parseDocument(text, {
    prettyErrors: true,
    schema: options.textOnly ? 'failsafe' : 'core',
  });
  if (document.errors.length > 0) {
    return {
      errors: document.errors.map((error) => {
        const line = (error.linePos?.[0].line ?? 1) + (options.linesBefore ?? 0);
        const [first = ''] = error.message.split(/ at line \d+|\n/);
        const remedy = remedies[error.code];
        return `is not valid YAML, line ${line}: ${first.replace(/[.:]$/, '')}${remedy === undefined ? '' : `; ${remedy}`}`;
      }),
    };
  }
  try {
    const value: unknown = document.toJS();
    return { value };
  } catch (error) {
    return { errors: [`is not valid YAML: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

// A value in; the engine as it is with that value in place of the constant `answerCoverage`, out. Nothing else differs.
import { registerHooks } from 'node:module';
import type * as trials from '../trials.ts';

const MARK = '?coverage=';
const FILE = '/src/answer/passage/passages.ts';
const CONSTANT = /(export const answerCoverage = )[\d.]+;/u;

/** Modules asked for with the mark hand it on to what they import, so that each value has an engine of its own. */
function install(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const mark = context.parentURL?.split(MARK)[1];
      const own = specifier.startsWith('.') && mark !== undefined;
      return own ? { ...found, url: `${found.url}${MARK}${mark}` } : found;
    },
    load(url, context, next) {
      const loaded = next(url, context);
      const [file = '', mark] = url.split(MARK);
      if (mark === undefined || !file.endsWith(FILE)) return loaded;
      const { source: read } = loaded;
      const source = typeof read === 'string' ? read : new TextDecoder().decode(read);
      if (!CONSTANT.test(source)) throw new Error(`${FILE} has no line “export const answerCoverage = …;”.`);
      return { ...loaded, source: source.replace(CONSTANT, `$1${mark};`) };
    },
  });
}

let installed = false;

function isTrials(module: unknown): module is typeof trials {
  return typeof module === 'object' && module !== null && 'playAll' in module;
}

/** `coverage`: 0 to 1; above 1 no sentence answers. */
export async function engineAt(coverage: number): Promise<typeof trials> {
  if (!installed) install();
  installed = true;
  const module: unknown = await import(`../trials.ts${MARK}${coverage}`);
  if (!isTrials(module)) throw new Error('trials.ts gives no playAll.');
  return module;
}

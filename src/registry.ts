// Every command, by static import: a command that is not listed here does not exist (a test compares it with the folder).
import about from '../commands/about.ts';
import ask from '../commands/ask.ts';
import compare from '../commands/compare.ts';
import count from '../commands/count.ts';
import explain from '../commands/explain.ts';
import figure from '../commands/figure.ts';
import quote from '../commands/quote.ts';
import sources from '../commands/sources.ts';
import type { Command } from './command.ts';

export const registry: readonly Command[] = [count, figure, quote, ask, explain, compare, sources, about];

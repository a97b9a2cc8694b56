// What a person typed or picked for one option in; out, its value, or a sentence on what does not fit.
import type { CommandOption } from '../shapes.ts';
import { optionTypes } from './option-schema.ts';

export type OptionValue = string | number | boolean;

/** Something that Discord's own client would not let a person send. */
export class InvocationError extends Error {}

function readNumber(option: CommandOption, value: OptionValue): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const whole = option.type !== optionTypes.integer;
  if (typeof number !== 'number' || !Number.isFinite(number) || !(whole || Number.isSafeInteger(number)))
    throw new InvocationError(`${option.name} must be ${whole ? 'a number' : 'a whole number'}`);
  if (number < (option.min_value ?? -Infinity) || number > (option.max_value ?? Infinity))
    throw new InvocationError(`${option.name} is out of range`);
  return number;
}

function readString(option: CommandOption, value: OptionValue): string {
  const words = String(value);
  if (words.length < (option.min_length ?? 0) || words.length > (option.max_length ?? 6000))
    throw new InvocationError(`${option.name} is too short or too long`);
  return words;
}

function readBoolean(option: CommandOption, value: OptionValue): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new InvocationError(`${option.name} must be true or false`);
}

/** The value of an option; throws InvocationError where Discord's client would object. */
export function readValue(option: CommandOption, value: OptionValue): OptionValue {
  const { integer, number, boolean } = optionTypes;
  const read =
    option.type === integer || option.type === number
      ? readNumber(option, value)
      : option.type === boolean
        ? readBoolean(option, value)
        : readString(option, value);
  if (option.choices?.length && !option.choices.some((choice) => choice.value === read))
    throw new InvocationError(`${option.name} has no choice "${String(value)}"`);
  return read;
}

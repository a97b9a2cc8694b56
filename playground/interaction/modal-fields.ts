// The fields that the inputs of a form have in common, with Discord's limits and defaults.
import * as z from 'zod';
import { addFault, text } from '../form.ts';

/** The number of a component; 0 is counted up to by Discord. */
export const numberOrZero = z
  .int()
  .min(0)
  .max(2_147_483_647)
  .nullish()
  .transform((value) => value ?? 0);

/** True or false, or what an absent one stands for. */
export const flagOr = (otherwise: boolean) =>
  z
    .boolean()
    .nullish()
    .transform((value) => value ?? otherwise);

/** A number within limits, or what an absent one stands for. */
export const countOr = (otherwise: number, min: number, max: number) =>
  z
    .int()
    .min(min)
    .max(max)
    .nullish()
    .transform((value) => value ?? otherwise);

export const shared = { id: numberOrZero, custom_id: text(1, 100) };
export const required = flagOr(true);

interface Counted {
  readonly required: boolean;
  readonly min_values: number;
  readonly max_values: number;
}

/** Records what is wrong with how many may be given. */
export function checkCounts(
  { required: isRequired, min_values: min, max_values: max }: Counted,
  context: z.core.$RefinementCtx,
): void {
  if (isRequired && min === 0)
    addFault(
      context,
      ['min_values'],
      'SELECT_COMPONENT_REQUIRED_ZERO_MIN_VALUES',
      'Select menus marked as required cannot have a min_values of 0',
    );
  if (min > max)
    addFault(context, ['min_values'], 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${max}.`);
}

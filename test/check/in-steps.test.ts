// A message that is nothing but numbers is checked a number at a time, so that nobody else waits for it.
import { expect, test } from 'vitest';
import { checkText, checkTextAsync } from '../../src/check/check-text.ts';
import { library } from '../answer/library.ts';

test.each(['((12) ', '12 branches ', 'opened in 1998 ', '“12 branches” ', '12% of readers - '])(
  'everything else has a turn for each number of %j over and over',
  async (text) => {
    const message = text.repeat(40);
    let turns = 0;
    let isChecked = false;
    const count = (): void => {
      turns++;
      if (!isChecked) setImmediate(count);
    };
    setImmediate(count);
    const checked = await checkTextAsync(library, message);
    isChecked = true;
    expect(turns).toBeGreaterThan(40);
    expect(checked).toEqual(checkText(library, message));
  },
);

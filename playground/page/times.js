// Takes ISO timestamps; gives them as a reader of the channel sees them.

const format = (options) => new Intl.DateTimeFormat('en-GB', options);
const CLOCK = format({ hour: '2-digit', minute: '2-digit' });
const SHORT = format({ dateStyle: 'short', timeStyle: 'short' });
const FULL = format({ dateStyle: 'full', timeStyle: 'short' });
const DAY = format({ dateStyle: 'long' });

/** The time of day if it was today, else the date and the time. */
export function clockTime(timestamp) {
  const date = new Date(timestamp);
  return isToday(date) ? CLOCK.format(date) : SHORT.format(date);
}

/** The whole date and time, for a tooltip. */
export const fullTime = (timestamp) => FULL.format(new Date(timestamp));

/** The day, for the line between two days. */
export const dayOf = (timestamp) => DAY.format(new Date(timestamp));

const isToday = (date) => date.toDateString() === new Date().toDateString();

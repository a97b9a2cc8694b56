// A question as somebody typed it in; what may be kept of it out: nobody is named by a mention.

/** Mentions of people, roles, channels and commands, custom emoji and timestamps, as Discord writes them. */
const MARKUP = /<(?:@[!&]?\d+|#\d+|\/[^:<>]{1,100}:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+)>/gu;
/** A name after an @ as it is typed, where no word or address ends there. */
const TYPED = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_.]{2,40}/gu;

/** One line; empty where there is nothing but mentions. */
export function withoutMentions(question: string): string {
  return question
    .replace(MARKUP, ' ')
    .replace(TYPED, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/ (?=[?!.,;:])/gu, '')
    .trim();
}

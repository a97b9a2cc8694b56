// A name as a message writes it in; whether it is one of many, which a number may count, out.

const many = /(?:s|staff|people)(?:\s(?:in|of|across)\s(?:the\s)?\p{L}+)?$/iu;

/** “Boards”, “boards in town”, “staff”. */
export function isOfMany(said: string): boolean {
  return many.test(said);
}

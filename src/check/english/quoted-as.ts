// English by which a sentence goes on behind a statement that it quotes: ““…” was my mistake”, ““…” is the first line”.

/** Right behind the quotation: up to the end of the clause, what it is or was. */
export const predicated =
  /^["”’'»]*\s(?:(?:is|was|were|had|has|got|became|remains|stays|needs?|must|should)\b|['’]s\b)(?<what>[^.!?;:,()\n–—]*?)(?=\s(?:and|but|because|cos|so|which|though|although)\s|[.!?;:,()\n–—]|$)/iu;

/** “What got me”, “how I’d open”: tells of the talkers. */
export const whatItIs =
  /^\s(?:(?:just|exactly|also|still|really|not|all)\s)*(?:what|how|why|where|who|all)\s/iu;

/** Leaves a statement standing, besides little words and those of talk. */
export const standing =
  /^(?:quotations?|words?|phrase|statement|opening|closing|opener|written|copied|copy|direct|verbatim|fine|public|known|new|front|back|bold|bottom|striking|killer|part|start|end|beginning|slogan|title|subtitle|hook|pitch|tweet|speech|use|use?able|put|open|begin|lead|finish|close|stuck|struck|asked|two|three|four|five|six|last|final|best|worst|scribbled|jotted|get|need|want|confirmed|checked|verified|approved|agreed|accepted|proved|proven|sourced|published|included|highlighted|underlined|repeated|ticked|kept|cheered|spelled|spelt)$/iu;

/** Words of talk, and others, by which it does not stand, or no more. */
export const noLonger =
  /(?<!\b(?:no|not an?|never an?|n['’]t an?)\s)\b(?:typos?|jokes?|myths?|corrections?|confus\p{L}+|wrong|(?:last (?:year|month|week|time|term)|yesterday)(?:['’]s)?|me\s\p{L}+ing|(?:taken|left|crossed|struck) (?:off|down|out))\b|^\s(?:to (?:go|come)|been (?:taken|put right))\b/iu;

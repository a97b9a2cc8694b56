// The words that English prints between a quotation and its speaker, and the shape of a name, as parts of regular expressions.

/** Verbs of saying in the forms that stand beside a quotation. */
export const SAYING =
  'said|says|added|adds|argued|argues|wrote|writes|explained|explains|commented|comments|concluded|concludes|warned|warns|noted|notes|stated|states|claimed|claims|insisted|insists|replied|replies|announced|remarked|admitted|admits|declared|declares|continued|recalled|recalls|asked';

/** Titles before a name, any number of them, each with its space. */
export const TITLES =
  '(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof(?:essor)?|Sir|Dame|Lord|Lady|Councillor|Cllr|Rev|Reverend)\\.?\\s)*';

/** One capitalised word of a name, or an initial with its stop. */
export const CAPITAL = "\\p{Lu}(?:[\\p{L}\\p{M}’'-]*[\\p{L}\\p{M}]|\\.)?";

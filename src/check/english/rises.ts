// A text in; whether it tells of a rise or of a fall, out.

export type Turn = 'rise' | 'fall';

const turns = [
  [
    'rise',
    /\b(?:rises?|rose|risen|rising|up(?!\sto\b)|increas(?:es?|ed|ing)|gr[eo]ws?|grown|growing|growth|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|higher)\b/iu,
  ],
  [
    'fall',
    /\b(?:falls?|fell|fallen|falling|down(?!\sto\b)|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nk(?:s|en|ing)?|slump(?:s|ed|ing)?|plunge[sd]?|plunging|lower)\b/iu,
  ],
] as const;

/** “Fares are up”, “rides have dropped”; neither where it tells of both, or of none. */
export function turnIn(text: string): Turn | undefined {
  const found = turns.filter(([, pattern]) => pattern.test(text)).map(([turn]) => turn);
  return found.length === 1 ? found[0] : undefined;
}

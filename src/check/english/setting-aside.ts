// English turns that name somebody only to say that it is not they: “Reed, not Amos”, “not Amos but Reed”.

/** Right before the name. */
export const setAside =
  /(?:\bnot|n['’]t|\brather than|\binstead of|\bas opposed to|\bunlike)\s(?:(?:by|from|of|to|the|our|prof|professor|sir|dame|dr|mr|mrs|ms)\.?\s)*$/iu;

/** In a label of two names: the one that it is not. */
const notOne = /^\W*not\s(?!(?:only|just|merely|least)\b)[^,:]{2,50}?,?\sbut\s/iu;
const notOther = /(?:,\s(?:and\s)?|\sand\s|\s[(–—-]\s?|\s\()not\s[^,:]{2,50}$/iu;

/** A label without those whom it only sets aside. */
export function withoutSetAside(label: string): string {
  return label.replace(notOne, '').replace(notOther, '');
}

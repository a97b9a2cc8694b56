// A name as it is printed in; what kind of thing has such a name, out.
import type { EntityKind } from '../../corpus/corpus.ts';

const kinds: readonly (readonly [EntityKind, RegExp])[] = [
  ['law', /(?<!\p{L})(?:Act|Bill|Regulations|Directive|Treaty)(?!\p{L})/u],
  [
    'document',
    /(?<!\p{L})(?:Report|Review|Survey|Study|Plan|Strategy|Paper|Audit|Inquiry|Gazette|Herald|Times|Post|Guardian|News|Journal)$/u,
  ],
  [
    'body',
    /(?<!\p{L})(?:Council|Board|Trust|Committee|Association|Authority|Department|Ministry|Office|University|College|School|Commission|Foundation|Institute|Society|Union|Party|Company|Ltd|Limited|plc|Inc|Services?|Agency|Partnership|Alliance|Federation|Fund|Group|Club|Network|Govern(?:ment|ors)|Friends|Libraries|Museums|Hospitals|Forum|Consortium|Charity)(?!\p{L})/u,
  ],
  [
    'place',
    /(?<!\p{L})(?:Library|Hall|Centre|Center|House|Building|Museum|Hospital|Park|Bridge|Station|Street|Road|Square|Church|Theatre)$/u,
  ],
];

/** `term` for a name that tells nothing. */
export function kindOfName(name: string): EntityKind {
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'term';
}

const personal =
  /^\p{Lu}[\p{L}’'-]*(?:\s(?:(?:de|van|von|der|la|le|al|bin|ap)\s)?(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)){1,3}$/u;
const noFirstName =
  /^(?:The|This|That|These|Those|In|On|At|By|For|Last|Next|Our|Their|Its|One|Two|Mr|Mrs|Ms|Dr|North|South|East|West|New|Old|Greater|Central|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\s/u;

/** Two capitalised words or more that are nobody else’s name: “Ann Lee”. */
export function isPersonName(name: string): boolean {
  return personal.test(name) && !noFirstName.test(name) && kindOfName(name) === 'term';
}

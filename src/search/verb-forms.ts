// Two stems in; whether they are of one English verb (“bring”, “brought”), whose past has another stem, out.
import { readGroups, stemsOf } from './word-groups.ts';

/** One verb a line. */
export const verbForms = `
bring brought
make made
give gave given
take took taken
begin began begun
lead led
hold held
keep kept
leave left
spend spent
build built
rise rose risen
grow grew grown
fall fell fallen
pay paid
meet met
lose lost
win won
choose chose chosen
speak spoke spoken
see saw seen
run ran
buy bought
sell sold
send sent
think thought
mean meant
hear heard
teach taught
become became
`;

const stems = stemsOf(readGroups(verbForms));

/** Whether two stems are of one verb: “brought” and “bring”. */
export function isFormOf(one: string, other: string): boolean {
  return one === other || stems.get(one)?.has(other) === true;
}

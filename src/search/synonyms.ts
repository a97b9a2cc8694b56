// Everyday English words that ask for the same thing: a question seldom uses the report's own verb. No subject matter here.
import { stemOf } from './terms.ts';

/** One group a line; a word may stand in several. Kept to words that can replace each other in a question about any report. */
const groups = `
commission order request ask
begin start launch establish create found introduce form set-up
introduce introduction implement implementation rollout
stop end drop abandon scrap cancel shelve
cut reduce decrease lower slash reduction cutback
grow growth increase rise expand bigger
old age ageing elderly older
quick fast rapid rush hurry speedy haste slow sluggish delay pace speed
bring brought
make made
give gave given
take took taken
begin began begun start
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
problem challenge difficulty issue obstacle pressure trouble hurdle struggle
hinder hamper impede obstruct hold-back block
cause reason lead
aim goal purpose objective intend
plan proposal strategy
help support assist aid
money funding fund finance budget cash financial
pay fund finance
worker staff employee personnel workforce labour labor
tight constrained squeezed stretched limited
exclude omit include
boss chief head leader lead director run manage
boss chief head executive exec ceo
write wrote written author
politician mayor
politician minister
depend hinge rely
role part
respond response reply
study report research review paper analysis
law act legislation legal statutory statute
power authority right
rule regulation
cover include contain comprise
cover serve cater
give provide offer supply deliver
get receive obtain gain
need require
must should
influence impact effect affect
lag trail behind
worse poor bad weak
better improve improvement good enhance
advance progress ahead develop
big large major huge great significant substantial
small little minor
many several numerous
important vital crucial key essential
difficult hard harder challenging challenge tough problem easy
complicated complex cluttered messy
unclear uncertain certain vague sure safe secure
known famous
patient resident people population inhabitant
citizen resident inhabitant
area region district zone place
city capital town
country nation
government state
council authority
group body organisation agency institution
partner ally
collaborate cooperate partnership together joint
team staff
job role post position
name appoint appointment
choose elect pick select
replace succeed
split separate separation divide
abolish dismantle dissolve remove disband
law act
money spending spend cost
promise pledge commitment commit
extra additional more further
soon imminent shortly
now current currently present
future outlook
past previous former last
yearly annual
idea vision view
popular liked
brand image reputation
competition rivalry compete
buy purchase purchaser
sell provide provider
link connect relationship relation tie
talk engage engagement consult
public people community citizen
gap shortage lack deficit
vacancy shortage
risk threat danger exposed expose vulnerable
demonstrate prove show evidence
find finding discover conclude
say argue state claim
criticise criticism criticize harsh
foreign abroad overseas
near local neighbourhood
free independent
unique special different
`;

type Groups = ReadonlyMap<string, ReadonlySet<string>>;

/** For each stem the words of its groups. */
function buildTable(text: string): Groups {
  const table = new Map<string, Set<string>>();
  for (const line of text.trim().split('\n')) {
    const group = line.split(' ');
    for (const stem of group.map(stemOf)) table.set(stem, new Set([...(table.get(stem) ?? []), ...group]));
  }
  return table;
}

const table = buildTable(groups);
const stems = new Map([...table].map(([stem, group]) => [stem, new Set([...group].map(stemOf))]));

/** Whether two stems may stand for each other in a question. */
export function meansTheSame(one: string, other: string): boolean {
  return stems.get(one)?.has(other) === true || one === `un${other}` || other === `un${one}`;
}

/** The words that may stand for a stem in a question; none for a stem that is in no group. */
export function findSynonyms(stem: string): readonly string[] {
  return [...(table.get(stem) ?? [])];
}

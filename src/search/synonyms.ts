// Everyday English words for one thing: a question seldom uses the report's own verb. No subject matter here.
import { verbForms } from './verb-forms.ts';
import { readGroups, stemsOf } from './word-groups.ts';

/** One group a line; a word may stand in several. Kept to words that say the same in a question about any report. */
const same = `
commission order request ask
begin start launch establish create found introduce form set-up
introduce introduction implement implementation rollout
stop end drop abandon scrap cancel shelve
cut reduce decrease lower slash reduction cutback
grow growth increase rise expand bigger
old age ageing elderly older
quick fast rapid speedy
rush hurry haste
slow sluggish
pace speed
problem challenge difficulty issue obstacle trouble hurdle struggle
hinder hamper impede obstruct hold-back block
cause reason
aim goal purpose objective intend
plan proposal strategy
help support assist aid
money funding fund finance cash financial
pay fund finance
worker staff employee personnel workforce labour labor
tight constrained squeezed stretched limited
exclude omit
boss chief head leader lead director run manage
boss chief head executive exec ceo
write wrote written author
depend hinge rely
respond response reply
study report research review paper analysis
law act legislation statute
legal statutory
rule regulation
cover include contain comprise
cover serve cater
give provide offer supply deliver
get receive obtain gain
need require
influence impact effect affect
lag trail behind
bad poor
better improve improvement enhance
advance progress develop
big large major huge great significant substantial
small little minor
many several numerous
important vital crucial key essential
difficult hard harder challenging challenge tough problem
complicated complex
cluttered messy
unclear uncertain vague
certain sure
safe secure
resident inhabitant
people population
area region district zone
city town
country nation
group body organisation agency institution
partner ally
collaborate cooperate partnership together joint
job role post position
appoint appointment
choose pick select
replace succeed
split separate separation divide
abolish dismantle dissolve remove disband rid
spending spend cost
promise pledge commitment commit
extra additional more further
soon imminent shortly
now current currently present
future outlook
previous former
yearly annual
popular liked
competition rivalry compete
buy purchase
link connect relationship relation tie
talk engage engagement consult
gap shortage lack deficit
vacancy shortage
risk threat danger
exposed expose vulnerable
demonstrate prove show
find finding discover conclude
say argue state claim
criticise criticism criticize harsh
foreign abroad overseas
unique special
`;

/** Words that are asked and answered with one another and do not say the same: opposites, a whole and its part, what causes and what is caused. */
const near = `
exclude omit include
difficult hard tough easy
certain sure uncertain unclear vague
safe secure uncertain unclear vague
quick fast rapid rush hurry speedy haste slow sluggish delay pace speed
worse poor bad weak
good better improve improvement enhance
advance progress ahead develop
problem challenge difficulty pressure trouble struggle
cause reason lead
money budget funding spend spending cost
politician minister
role part
law act legislation legal statutory statute
power authority right
must should
complicated complex cluttered messy
known famous
people population inhabitant resident citizen
public people community citizen
area region district zone place
government state
council authority
team staff
name appoint appointment
choose elect pick select
past previous former last
idea vision view
brand image reputation
risk threat danger exposed expose vulnerable
demonstrate prove show evidence
near local neighbourhood
unique special different
`;

const groups = readGroups(same, verbForms, near);
const stems = stemsOf(groups);
const sameStems = stemsOf(readGroups(same, verbForms));

/** Whether two stems are one or say the same: either may stand for the other in a statement. */
export function meansTheSame(one: string, other: string): boolean {
  return one === other || sameStems.get(one)?.has(other) === true;
}

/** Whether what holds the one stem may tell of the other, be it that it is not so: “uncertain” answers “certain?”. */
export function tellsOf(one: string, other: string): boolean {
  return stems.get(one)?.has(other) === true || one === `un${other}` || other === `un${one}`;
}

/** The words that may tell of a stem; none for a stem that is in no group. */
export function findSynonyms(stem: string): readonly string[] {
  return [...(groups.get(stem) ?? [])];
}

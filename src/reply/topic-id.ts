// What a message is about, on one of its own custom ids and back: a message is all that is left of a conversation after a restart.
import { decodeTopic, encodeTopic, type Topic } from '../answer/follow-up/context.ts';
import { CUSTOM_ID } from './limits.ts';

/** The custom id of [Ask further], without its topic. It gives no command: it opens a form. */
const FURTHER_ID = '1+';
const FURTHER = /^1\+(?:\?as-of=([^?&=]+))?(?:[?&]=[^?&=]+)?$/su;

/** Custom ids that share begin so; the topic on them is what their own question leans on. */
export const SHARE = '1!';
const TOPIC = /^1.*[?&]=([^?&=]+)$/su;

/** A custom id or the body of one with a topic at its end: an argument without a name, which no command has. */
export function appendTopic(id: string, topic: Topic): string {
  return `${id}${id.includes('?') ? '&' : '?'}=${encodeTopic(topic)}`;
}

/** The custom id with as much of the topic as there is room for; undefined where not even what was wanted fits. */
export function carryTopic(id: string, topic: Topic): string | undefined {
  return lesserOf(topic)
    .map((lesser) => appendTopic(id, lesser))
    .find((carrying) => carrying.length <= CUSTOM_ID);
}

/** The topic on a custom id, which anybody may have made up; undefined where it carries none. */
export function readTopic(id: string): Topic | undefined {
  if (id.length > CUSTOM_ID || id.startsWith(SHARE)) return undefined;
  return decodeTopic(TOPIC.exec(id)?.[1] ?? '');
}

/** The custom id of [Ask further]; `asOf` is the version that the answer came from, where that was asked for. */
export function furtherId(asOf?: string): string {
  return asOf === undefined ? FURTHER_ID : `${FURTHER_ID}?as-of=${encodeURIComponent(asOf)}`;
}

/** Reads such an id, which anybody may have made up; undefined for any other. */
export function readFurther(id: string): { readonly asOf?: string } | undefined {
  const found = FURTHER.exec(id);
  if (!found || (/[?&]=/.test(id) && readTopic(id) === undefined)) return undefined;
  const [, coded] = found;
  if (coded === undefined) return {};
  try {
    return { asOf: decodeURIComponent(coded) };
  } catch {
    return undefined;
  }
}

/** The topic, and what is left of it when ever more is left out: the main entity and what was wanted go last. */
function lesserOf({ entities, words, ...asked }: Topic): readonly Topic[] {
  const sound: Topic = {
    ...asked,
    entities: entities.filter((id) => isSound({ ...asked, entities: [id], words: [] })).slice(0, ENTITIES),
    words: words.filter((word) => isSound({ ...asked, entities: [], words: [word] })).slice(0, WORDS),
  };
  const main = { ...sound, entities: sound.entities.slice(0, 1) };
  return [
    ...fewer(sound.entities)
      .slice(0, -1)
      .map((some) => ({ ...sound, entities: some })),
    ...fewer(main.words).map((some) => ({ ...main, words: some })),
    ...fewer(main.words).map((some) => ({ ...asked, entities: [], words: some })),
  ];
}

/** As many as `decodeTopic` takes. */
const ENTITIES = 3;
const WORDS = 3;

function isSound(topic: Topic): boolean {
  return decodeTopic(encodeTopic(topic)) !== undefined;
}

/** All, then all but the last, and so on down to none. */
function fewer<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: all.length + 1 }, (_, left) => all.slice(0, all.length - left));
}

// The knowledge in; who published the documents it speaks of, and the words that its sources’ own publishers are called by, out.
import type { Knowledge } from '../knowledge.ts';

const cache = new WeakMap<
  Knowledge,
  { readonly ids: ReadonlySet<string>; readonly words: ReadonlySet<string> }
>();

/** “The Society’s report”, “a report by the Society”: in the sources’ own words the body stands right beside the document. */
function findPublishers({ corpus, names }: Knowledge): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { text } of corpus.sources.flatMap(({ passages }) => passages)) {
    const mentions = names.findNested(text);
    for (const document of mentions.filter(({ readings }) =>
      readings.some(({ kind }) => kind === 'document'),
    ))
      for (const body of mentions) {
        const [entity] = body.readings;
        if (entity.kind !== 'body') continue;
        const isInside = body.start === document.start && body.end < document.end;
        const isBefore = /^(?:['’]s?)?\s$/u.test(text.slice(body.end, document.start));
        const isAfter = /^\s(?:from|by)\s(?:the\s)?$/iu.test(text.slice(document.end, body.start));
        if (isInside || isBefore || isAfter) ids.add(entity.id);
      }
  }
  return ids;
}

function read(knowledge: Knowledge): {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
} {
  const known = cache.get(knowledge);
  if (known) return known;
  const called = knowledge.corpus.sources.flatMap(({ publisher, author }) => [publisher, author]);
  // “The Bexbury Post”: the name of a town is the town’s, whoever else is called by it.
  const words = called
    .flatMap((name) => (name ?? '').match(/[\p{L}\d’'-]+/gu) ?? [])
    .filter((word) => knowledge.names.find(word).length === 0)
    .map((word) => word.toLowerCase());
  const made = { ids: findPublishers(knowledge), words: new Set(words) };
  cache.set(knowledge, made);
  return made;
}

/** The bodies whose documents the sources are about: what the document says, they say. */
export function publishersOf(knowledge: Knowledge): ReadonlySet<string> {
  return read(knowledge).ids;
}

/** The words of the names of those who publish and write the sources, in lower case. */
export function nameWords(knowledge: Knowledge): ReadonlySet<string> {
  return read(knowledge).words;
}

/** Whether an entity publishes what the sources are about, and is none of many. */
export function isPublisher(knowledge: Knowledge, id: string): boolean {
  return (
    publishersOf(knowledge).has(id) &&
    knowledge.facts.figuresAbout(id).every(({ measure }) => measure !== 'count')
  );
}

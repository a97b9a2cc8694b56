import { describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus.ts';
import { boards, ev, groups, lee, named, problemsOf, withEntity } from './annual.ts';

describe('checkCorpus on entities', () => {
  it.each<[string, readonly string[], string]>([
    [
      'a name that its evidence does not print',
      withEntity({ names: [named('bodies', '32 groups')] }),
      'facts.yaml: entity "groups" has name "bodies", which its evidence does not print: "32 groups"',
    ],
    [
      'a name that would cut a word of its evidence',
      withEntity({ names: [named('group', '32 groups')] }),
      'facts.yaml: entity "groups" has name "group", which its evidence does not print: "32 groups"',
    ],
    [
      'a name with a capital that it does not have, amid a sentence',
      withEntity({ names: [named('board of Health', 'The Board of Health')] }),
      'facts.yaml: entity "groups" has name "board of Health", which its evidence does not print: "The Board of Health"',
    ],
    [
      'a role that only has a capital where a sentence begins with it',
      withEntity({ roles: [named('groups', 'Groups began in 2016')] }),
      'facts.yaml: entity "groups" has role "groups", which its evidence does not print: "Groups began in 2016"',
    ],
    [
      'an unknown source',
      withEntity({ names: [{ text: 'groups', evidence: [{ source: 'anual', quote: '32 groups' }] }] }),
      'facts.yaml: entity "groups" cites unknown source "anual"; there are annual',
    ],
    [
      'straight quotation marks where the source has curly ones',
      withEntity({ description: [ev("wrote 'five-year plans'")] }),
      'facts.yaml: entity "groups" cites words that are not in source "annual": "wrote \'five-year plans\'"; paragraph 4 prints it as "wrote ‘five-year plans’" (mind quotation marks, dashes, spaces and capitals)',
    ],
    [
      'words that no paragraph has, with the nearest one',
      withEntity({ description: [ev('nobody was ever asked')] }),
      'facts.yaml: entity "groups" cites words that are not in source "annual": "nobody was ever asked"; the nearest paragraph is 5: "Nobody was asked. The chair of the Board of Health wrote: “Boards must do mor…',
    ],
    [
      'words that end inside a word',
      withEntity({ description: [ev('32 group')] }),
      'facts.yaml: entity "groups" cites words that are not in source "annual": "32 group"; in paragraph 1 it begins or ends inside a word',
    ],
    [
      'words that several paragraphs have, none of them named',
      withEntity({ description: [ev('Boards must do more')] }),
      'facts.yaml: entity "groups" cites words that stand in paragraphs 2 and 5 of source "annual"; say which with "paragraph": "Boards must do more"',
    ],
    [
      'a paragraph that does not have the words',
      withEntity({ description: [ev('Boards must do more', { paragraph: 3 })] }),
      'facts.yaml: entity "groups" cites paragraph 3 of source "annual", where the words are not; paragraph 2 and 5 has them: "Boards must do more"',
    ],
    [
      'a role outside its evidence',
      withEntity({ roles: [named('the head', 'Ann Lee, the chair')] }),
      'facts.yaml: entity "groups" has role "the head", which its evidence does not print: "Ann Lee, the chair"',
    ],
    [
      'a member that is no entity',
      withEntity({ members: [{ ...named('boards', 'five boards'), entity: 'borads' }] }),
      'facts.yaml: entity "groups" has as a member unknown entity "borads"',
    ],
    [
      'the same member twice',
      withEntity({ members: [named('boards', 'five boards'), named('boards', 'five boards')] }),
      'facts.yaml: entity "groups" lists member "boards" more than once',
    ],
    [
      '"seeAlso" with an unknown id',
      withEntity({ seeAlso: ['trusts'] }),
      'facts.yaml: entity "groups" "seeAlso" names unknown entity "trusts"',
    ],
    [
      '"seeAlso" with its own id',
      withEntity({ seeAlso: ['groups'] }),
      'facts.yaml: entity "groups" names itself under "seeAlso"',
    ],
    [
      'an id that two entities have',
      problemsOf({ entities: [groups, { ...boards, id: 'groups' }, lee] }),
      'facts.yaml: entity "groups" stands 2 times; an id belongs to one entity',
    ],
    [
      'a "shared" term that nobody shares',
      withEntity({ aliases: ['bodies'], shared: ['bodies'] }),
      'facts.yaml: entity "groups" lists "bodies" under "shared", and no other entity has it',
    ],
    [
      'a "shared" term that is none of its own',
      withEntity({ shared: ['boards'] }),
      'facts.yaml: entity "groups" lists "boards" under "shared", which is no name or alias of its own',
    ],
  ])('reports %s', (_, problems, expected) => {
    expect(problems).toEqual([expected]);
  });

  it('takes a name with the capital that it has where a sentence begins with it, and shows that place', () => {
    const text = 'Nobody asked. “Reading rooms are shut,” she said.';
    const quote = '“Reading rooms are shut,” she said';
    const names = [{ text: 'reading rooms', evidence: [{ source: 'notes', quote }] }];
    const corpus = corpusOf({ sources: { notes: text }, facts: { entities: [{ ...groups, names }] } });
    const [printed] = corpus.entities[0]?.names ?? [];
    const at = printed?.at[0];
    expect(text.slice(at?.start, at?.end)).toBe('Reading rooms');
  });

  it('reports a term of two entities on each that does not list it as shared, whatever its case and quotes', () => {
    const clash = (shared: string[]): readonly string[] =>
      problemsOf({
        entities: [
          { ...groups, aliases: ['the chair’s  Bodies'] },
          { ...boards, short: "The Chair's bodies", shared },
          lee,
        ],
      });
    expect(clash([])).toEqual([
      'facts.yaml: entity "groups" has the term "the chair’s  Bodies", which entity "boards" has too; both must list it under "shared", or one give it up',
      'facts.yaml: entity "boards" has the term "The Chair\'s bodies", which entity "groups" has too; both must list it under "shared", or one give it up',
    ]);
    expect(clash(["the chair's bodies"])).toHaveLength(1);
  });

  it('allows a term of two entities where both list it as shared', () => {
    const both = { aliases: ['bodies'], shared: ['bodies'] };
    expect(
      problemsOf({
        entities: [
          { ...groups, ...both },
          { ...boards, ...both },
        ],
      }),
    ).toEqual([]);
  });
});

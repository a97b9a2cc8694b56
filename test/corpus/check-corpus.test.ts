import { describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus.ts';
import { annual, count, entities, problemsOf } from './annual.ts';

describe('checkCorpus on a folder of sources', () => {
  it('makes a corpus of sources alone, titled by them, with no examples', () => {
    const corpus = corpusOf({
      sources: { first: '---\npublisher: Post\n---\n\nOne.\n\nTwo.', second: 'Three.' },
    });
    expect(corpus).toMatchObject({
      title: 'Post and 1 more',
      description: '3 paragraphs of 2 sources.',
      examples: [],
      entities: [],
    });
  });

  it('reports a folder without sources', () => {
    expect(problemsOf(undefined, {})).toEqual([
      'sources/: has no source; put at least one text in it as <id>.md',
    ]);
  });

  it('cites a source by publisher, else by its short title with a mark, else by its title, else by its id', () => {
    const sources = {
      a: '---\npublisher: Post\ntitle: Some news\n---\nx',
      b: '---\ntitle: A long title\nshort: A long\n---\nx',
      c: '---\ntitle: 2018\n---\nx',
      d: 'x',
    };
    expect(corpusOf({ sources }).sources.map(({ cite }) => cite)).toEqual([
      'Post',
      'A long […]',
      '2018',
      'd',
    ]);
  });

  it('tells two sources of one publisher apart by their titles', () => {
    const sources = { a: '---\npublisher: Post\ntitle: News\n---\nx', b: '---\npublisher: Post\n---\nx' };
    expect(corpusOf({ sources }).sources.map(({ cite }) => cite)).toEqual(['Post, News', 'Post, b']);
  });

  it('lists sources in the order that the table gives them, the others after', () => {
    const about = { title: 'T', description: 'D', examples: ['Q'], sources: ['c', 'b'] };
    const corpus = corpusOf({ sources: { a: 'x', b: 'x', c: 'x' }, facts: { corpus: about } });
    expect(corpus.sources.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('hashes what is shown: the same for the same corpus, another for one changed letter or fact', () => {
    const facts = { entities, figures: [count] };
    const { hash } = corpusOf({ sources: { annual }, facts });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(corpusOf({ sources: { annual: annual.replaceAll('\n', '\r\n') }, facts }).hash).toBe(hash);
    expect(corpusOf({ sources: { annual: annual.replace('asked', 'Asked') }, facts }).hash).not.toBe(hash);
    expect(corpusOf({ sources: { annual }, facts: { entities } }).hash).not.toBe(hash);
  });
});

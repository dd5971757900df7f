import assert from 'node:assert/strict';
import { ownName, shownName } from '../../../scripts/corpus/corpus-files';
import { readManifest } from '../../../scripts/corpus/manifest';

describe('readManifest', () => {
  it('reads files with their locales, and none where several or no language is named', () => {
    const csv =
      'file,path_language,bytes\na/pt-br.html,pt-br,3\na/b.html,source(en),3\na/c.html,,3\na/d.html,mul(de+en),3\n';
    assert.deepEqual(readManifest(csv), [
      { file: 'a/pt-br.html', locale: 'pt-BR' },
      { file: 'a/b.html', locale: undefined },
      { file: 'a/c.html', locale: undefined },
      { file: 'a/d.html', locale: undefined },
    ]);
  });
  it('says what a manifest lacks', () => assert.throws(() => readManifest('path\nx\n'), /no column "file"/));
});

describe('shownName', () => {
  it('gives a file a name that a template may have', () => {
    assert.equal(shownName('offer.plain.fi'), 'offer.plain.fi.txt');
    assert.equal(shownName('offer.hbs'), 'offer.hbs');
  });
  it('can be undone', () => {
    const disguised = new Set(['/x/offer.plain.fi.txt']);
    assert.equal(ownName('/x/offer.plain.fi.txt', disguised), '/x/offer.plain.fi');
    assert.equal(ownName('/x/other.txt', disguised), '/x/other.txt');
  });
});

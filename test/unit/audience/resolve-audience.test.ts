import assert from 'node:assert/strict';
import { readFrontMatterAudience } from '../../../src/audience/front-matter';
import type { PartialAudience } from '../../../src/audience/partial-audience';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { type AudienceLayer, resolveAudience } from '../../../src/audience/resolve-audience';
import { readFrontMatter } from '../../../src/template/front-matter';

const layer = (text: string, file: string): AudienceLayer => ({
  audience: readAudienceFile(text, file).audience,
  file,
});

const fromPath = (locale: string): AudienceLayer => ({
  audience: { locales: { value: [{ value: locale, at: undefined }], at: undefined } },
  file: undefined,
  fromPath: true,
});

const tags = (audience: Pick<PartialAudience, 'locales'>) =>
  audience.locales?.value.map(({ value }) => value);

describe('resolveAudience', () => {
  it('takes each key from the first layer that gives it', () => {
    const audience = resolveAudience([
      layer('kind: marketing', '/a'),
      layer('locales: [pl]\nkind: security\nreads: [sk]', '/b'),
      layer('locales: [de]\nbilingual: true', '/c'),
    ]);
    assert.deepEqual(tags(audience), ['pl']);
    assert.deepEqual(
      [audience.kind?.value, audience.bilingual?.value, audience.reads],
      ['marketing', true, ['sk']],
    );
    assert.deepEqual(audience.sources, ['/a', '/b', '/c']);
    assert.equal(audience.localesAt?.file, '/b');
    assert.equal(audience.localesFromPath, false);
  });

  it('merges fields, consent, aliases and flags entry by entry', () => {
    const audience = resolveAudience([
      layer(
        'fields: {a: {category: name}}\nconsent: {location: false}\naliases: {x: [y]}\nlocaleFlags: {p: pl}',
        '/a',
      ),
      layer(
        'fields: {a: {optional: true}, b: {}}\nconsent: {location: true, device: true}\naliases: {z: [w]}\nlocaleFlags: {g: de}',
        '/b',
      ),
    ]);
    assert.deepEqual(
      [...audience.fields].map(([path, { value }]) => [path, value]),
      [
        ['a', { category: 'name' }],
        ['b', {}],
      ],
    );
    assert.deepEqual(
      [...(audience.consent ?? [])].map(([key, { value }]) => [key, value]),
      [
        ['location', false],
        ['device', true],
      ],
    );
    assert.deepEqual([...audience.aliases.keys()], ['x', 'z']);
    assert.deepEqual([...audience.localeFlags.keys()], ['p', 'g']);
  });

  it('names only files that decide something', () => {
    const layers = [
      layer('locale: pl\nfields: {a: {}}', '/a'),
      layer('locale: de\nfields: {a: {}}', '/b'),
      layer('', '/c'),
    ];
    assert.deepEqual(resolveAudience(layers).sources, ['/a']);
  });

  it('lays the configured fields under all layers', () => {
    const configured = new Map([
      ['a', { value: { category: 'age' }, at: undefined }],
      ['b', { value: { category: 'diet' }, at: undefined }],
    ]);
    const { fields } = resolveAudience([layer('fields: {a: {category: name}}', '/a')], configured);
    assert.deepEqual(
      [...fields].map(([path, { value }]) => [path, value.category]),
      [
        ['a', 'name'],
        ['b', 'diet'],
      ],
    );
  });

  it('knows when only the path says who reads it', () => {
    const guessed = resolveAudience([layer('kind: marketing', '/a'), fromPath('pl')]);
    assert.deepEqual([tags(guessed), guessed.localesFromPath, guessed.localesAt], [['pl'], true, undefined]);
    const told = resolveAudience([layer('locale: de', '/a'), fromPath('pl')]);
    assert.deepEqual([tags(told), told.localesFromPath], [['de'], false]);
  });

  it('leaves unknown what nobody says', () => {
    const audience = resolveAudience([]);
    assert.deepEqual(
      [audience.locales, audience.consent, audience.kind, audience.sources],
      [undefined, undefined, undefined, []],
    );
    assert.deepEqual([audience.fields.size, audience.aliases.size, audience.reads], [0, 0, []]);
    assert.equal(resolveAudience([layer('consent: {}', '/a')]).consent?.size, 0);
  });
});

describe('readFrontMatterAudience', () => {
  const read = (lines: string) => {
    const text = `---\n${lines}\n---\nHi`;
    const found = readFrontMatterAudience(readFrontMatter(text)?.audience, '/w/a.hbs');
    const said = found.problems.map(({ place }) => text.slice(place.span.start, place.span.end));
    return { ...found, said };
  };

  it('reads a name', () => assert.equal(read('audience: newsletter').name?.value, 'newsletter'));

  it('reads one written out, in any place of the template', () => {
    const found = read('subject: {{x}}, hi\naudience:\n  locales: [pl]\n  knd: x');
    assert.deepEqual([tags(found.audience), found.said], [['pl'], ['knd']]);
    assert.equal(found.name, undefined);
  });

  it('reads nothing where there is none', () => {
    assert.deepEqual(read('subject: a').audience, {});
    assert.deepEqual(read('audience: [a]').said, ['[a]']);
  });
});

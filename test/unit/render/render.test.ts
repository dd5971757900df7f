import assert from 'node:assert/strict';
import { type RenderOptions, render } from '../../../src/render/render';
import type { Rendered } from '../../../src/render/rendered';
import { readTemplate } from '../../../src/template/template';

function rendered(
  text: string,
  data: unknown,
  options: RenderOptions = {},
  partials: Readonly<Record<string, string>> = {},
): Rendered {
  const read = (name: string, content: string) => [name, readTemplate(`/${name}.hbs`, content)] as const;
  const known = new Map(Object.entries(partials).map(([name, content]) => read(name, content)));
  return render(readTemplate('/mail.hbs', text), known, data, options);
}

const textOf = (text: string, data: unknown, options?: RenderOptions): string =>
  rendered(text, data, options).body.text;

describe('render', () => {
  describe('tells where each stretch came from', () => {
    const shown = (given: Rendered) =>
      given.body.stretches
        .filter((each) => each.kind === 'value')
        .map(({ text, paths, place }) => [text, paths.join(' '), place.span.start]);
    const cases: readonly (readonly [string, string, unknown, readonly unknown[]])[] = [
      ['a field', '<p>{{user.name}}</p>', { user: { name: 'Ania' } }, [['Ania', 'user.name', 3]]],
      ['a missing field', '{{user.name}}', {}, [['', 'user.name', 0]]],
      [
        'an element',
        '{{#each list}}{{this}}{{/each}}',
        { list: ['a', 'b'] },
        [
          ['a', 'list[0]', 14],
          ['b', 'list[1]', 14],
        ],
      ],
      [
        'a block parameter',
        '{{#each list as |x|}}{{x.id}}{{/each}}',
        { list: [{ id: 1 }] },
        [['1', 'list[0].id', 21]],
      ],
      [
        'a value by its key',
        '{{#each map}}{{@key}}{{this}}{{/each}}',
        { map: { 'a b': 1 } },
        [
          ['a b', '', 13],
          ['1', 'map.[a b]', 21],
        ],
      ],
      [
        'a path outwards',
        '{{#with a}}{{../b}}{{@root.b}}{{/with}}',
        { a: { c: 1 }, b: 2 },
        [
          ['2', 'b', 11],
          ['2', 'b', 19],
        ],
      ],
      ['all that a helper gets', '{{coalesce a b}}', { b: 2 }, [['2', 'a b', 0]]],
    ];
    for (const [name, text, data, expected] of cases)
      it(name, () => assert.deepEqual(shown(rendered(text, data)), expected));

    it('what a partial is handed', () => {
      const given = rendered(
        '{{#with user}}{{> hi title=@root.t}}{{/with}}',
        { t: 'Dr', user: { name: 'Ania' } },
        {},
        {
          hi: '{{title}} {{name}}',
        },
      );
      assert.deepEqual(shown(given), [
        ['Dr', 't', 0],
        ['Ania', 'user.name', 10],
      ]);
      assert.ok(given.body.stretches.every(({ place }) => place.file === '/hi.hbs'));
    });
    it('the front matter', () => {
      const given = rendered('---\nsubject: Hi {{name}}\n---\nbody', { name: 'Ania' });
      assert.equal(given.subject?.text, 'Hi Ania');
      assert.equal(given.subject?.stretches[1]?.place.span.start, 16);
      assert.equal(given.body.text, 'body');
    });
  });

  describe('shows what it cannot tell as it is written', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['a helper', 'a {{myHelper a b=1}} z', 'a {{myHelper a b=1}} z'],
      ['a partial', 'a {{> nowhere x=1}} z', 'a {{> nowhere x=1}} z'],
      ['a question', '{{#if (mine a)}}x{{else}}y{{/if}}', '{{#if (mine a)}}x{{else}}y{{/if}}'],
      ['a block', '{{#mine a}}{{a}}{{/mine}}', '{{#mine a}}1{{/mine}}'],
      ['a broken tag', 'a {{a b=}} z', 'a {{a b=}} z'],
      ['a data feed', '{{defaultIfEmpty a "x"}} [[feed.title]]', '1 [[feed.title]]'],
      ['what the platform fills in', '{{insert a "default=x"}} {{{unsubscribe}}}', '1 {{{unsubscribe}}}'],
    ];
    for (const [name, text, expected] of cases)
      it(name, () => assert.equal(textOf(text, { a: 1 }), expected));
    it('and says that such a branch may not be shown', () => {
      const { stretches } = rendered('{{#mine a}}x{{/mine}}y', {}).body;
      assert.deepEqual(
        stretches.map(({ text, isCertain }) => [text, isCertain]),
        [
          ['{{#mine a}}', true],
          ['x', false],
          ['{{/mine}}', true],
          ['y', true],
        ],
      );
    });
  });

  describe('comes to no harm', () => {
    it('by names that objects inherit', () => {
      const data = JSON.parse('{"__proto__": {"admin": 1}, "a": {"constructor": "own"}, "toString": 1}');
      const text =
        '{{__proto__.admin}}|{{constructor}}|{{a.constructor}}|{{a.toString}}|{{#each this}}{{@key}},{{/each}}';
      assert.equal(textOf(text, data), '1||own||__proto__,a,toString,');
      assert.equal(
        textOf('{{a}} {{hasOwnProperty}} {{list.map}}', { a: { toString: 1 }, list: [] }),
        '[object Object]  ',
      );
      assert.equal(textOf('{{> p __proto__=a}}', { a: 1 }), '{{> p __proto__=a}}');
      assert.equal(rendered('{{> p __proto__=a}}', { a: 1 }, {}, { p: '{{__proto__}}{{b}}' }).body.text, '1');
      assert.equal(({} as Record<string, unknown>)['admin'], undefined);
    });
    const stops: readonly (readonly [string, () => Rendered, string])[] = [
      [
        'partials that include themselves',
        () => rendered('{{> a}}', {}, {}, { a: 'x{{> b}}', b: '{{> a}}' }),
        'depth',
      ],
      [
        'a partial block that includes itself',
        () => rendered('{{> a}}', {}, {}, { a: '{{#> a}}{{> a}}{{/a}}' }),
        'depth',
      ],
      [
        'a list without an end',
        () =>
          rendered('{{#each list}}{{#each @root.list}}x{{/each}}{{/each}}', {
            list: new Array(5000).fill(1),
          }),
        'steps',
      ],
      ['a text of 10 MB', () => rendered('{{a}}', { a: 'x'.repeat(10_000_000) }), 'output'],
      [
        'a list of long texts',
        () => rendered('{{a}}', { a: new Array(10_000).fill('x'.repeat(10_000)) }),
        'output',
      ],
    ];
    for (const [name, run, because] of stops)
      it(`${name}, and says so`, () => assert.equal(run().stopped?.because, because));
    it('lists within lists', () => {
      let list: unknown = 'x';
      for (let i = 0; i < 100_000; i++) list = [list];
      assert.equal(textOf('{{a}}', { a: list }), '');
    });
    it('a chain of thousands of links, and says so', () => {
      const chain = (links: number) =>
        `{{#if a0}}0${Array.from({ length: links }, (_, i) => `{{else if a${i + 1}}}${i + 1}`).join('')}{{/if}}`;
      assert.equal(textOf(chain(250), { a250: true }), '250');
      assert.equal(rendered(chain(5000), { a250: true }).stopped?.because, 'depth');
    });
    it('one budget is shared by all parts', () => {
      const given = rendered(
        '---\nsubject: "{{a}}"\n---\n{{a}}',
        { a: 'x'.repeat(80) },
        { budget: { output: 100 } },
      );
      assert.equal(given.subject?.text.length, 80);
      assert.equal(given.stopped?.because, 'output');
    });
  });

  describe('knows what helpers of platforms and libraries give', () => {
    const DATA = {
      a: 'Ania',
      n: 1234.5,
      two: 2,
      list: ['a', 'b'],
      at: '2026-05-10T08:05:00Z',
      day: '2026-05-10',
      none: '',
    };
    const cases: readonly (readonly [string, string])[] = [
      ['{{#if (eq a "Ania")}}y{{else}}n{{/if}}', 'y'],
      ['{{#equals a "Jan"}}y{{else}}n{{/equals}}', 'n'],
      ['{{#compare two ">=" 2}}y{{/compare}}{{#compare two "==" "2"}}y{{/compare}}', 'yy'],
      ['{{#if (and a none)}}y{{else}}n{{/if}}{{#if (or none a)}}y{{/if}}{{#if (not none)}}y{{/if}}', 'nyy'],
      ['{{#greaterThan (length list) 1}}y{{/greaterThan}}{{#if (contains list "b")}}y{{/if}}', 'yy'],
      ['{{eq two "2"}}', '{{eq two "2"}}'],
      ['{{default none "you"}} {{insert none "default=you"}} {{coalesce none missing a}}', 'you you Ania'],
      [
        '{{upper a}} {{lower a}} {{capitalize "ab c"}} {{join list ", "}} {{substring a 0 2}}',
        'ANIA ania Ab c a, b An',
      ],
      [
        '{{json list}} {{{json list}}} {{encodeURIComponent "a b"}}',
        '[&quot;a&quot;,&quot;b&quot;] ["a","b"] a%20b',
      ],
      ['{{math two "+" 3}} {{toFixed n 2}} {{add two two}} {{multiply a 2}}', '5 1234.50 4 NaN'],
      ['{{numberFormat n}} {{formatCurrency n "EUR"}}', '1.234,5 1.234,50\u00a0€'],
      [
        '{{formatDate at "DD.MM.YYYY HH:mm"}} {{dateFormat at "d MMMM yyyy, h:mm a"}}',
        '10.05.2026 08:05 10 Mai 2026, 8:05 AM',
      ],
      [
        '{{dateFormat day "EEEE"}} {{formatDate "soon" "YYYY"}} {{formatDate at "QQ"}}',
        'Sonntag Invalid Date {{formatDate at "QQ"}}',
      ],
      ['{{formatDate at "HH:mm" "Europe/Warsaw"}} {{now format="yyyy-MM-dd"}}', '10:05 2026-06-01'],
    ];
    for (const [text, expected] of cases)
      it(text, () => assert.equal(textOf(text, DATA, { locale: 'de-DE', now: '2026-06-01' }), expected));
  });

  it('follows what a team says of its helpers', () => {
    const options: RenderOptions = {
      ownGuard: (name) => (name === 'isPolish' ? { guards: 'user.locale', equals: 'pl' } : undefined),
      ownMeaning: (name) => (name === 'orElse' ? { role: 'fallback' } : undefined),
    };
    const text = '{{#if isPolish}}pl{{else}}other{{/if}} {{#isPolish}}tak{{/isPolish}} {{orElse name "you"}}';
    assert.equal(textOf(text, { user: { locale: 'pl' } }, options), 'pl tak you');
    assert.equal(textOf(text, { user: { locale: 'de' } }, options), 'other  you');
  });
});

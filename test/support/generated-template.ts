import * as fc from 'fast-check';

// Templates and data as nobody would write them, for the test that holds our rendering against Handlebars' own.

const LITERALS = [
  'text',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\n  ',
  '  \n',
  '<p>',
  '</p>\n',
  '"',
  "'",
  '&',
  '\\',
  'a b',
  '} ',
  ' {',
  '\\{{a}}',
  '\\\\',
  '\\{{ b ',
  ',',
  '=',
  '\u00a0',
  'x\n  y',
];
const PATHS = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'list',
  'deep',
  'a.b',
  'deep.a',
  'deep.list',
  'deep.deep.b',
  'this',
  '.',
  './a',
  'this.b',
  '../a',
  '../b',
  '../../c',
  '../this',
  '..',
  '@root.a',
  '@root.deep.b',
  '@index',
  '@key',
  '@first',
  '@last',
  '@../index',
  'list.0',
  'list.[1]',
  'list.length',
  '[odd name]',
  'deep.[odd name]',
  'x',
  'y',
  'x.a',
  'constructor',
  '__proto__',
  'a.constructor',
  'deep/a',
  '@root',
  'zero',
  'no',
  'yes',
  'one',
  'two',
  '"a"',
  '12',
];
const PARTIALS = ['p1', 'p1', 'p2', 'p2', 'p2', 'inner'];

/** Partials that generated templates include. */
export const PARTIAL_TEXTS: Readonly<Record<string, string>> = {
  p1: 'one {{a}}\n{{#each list}}\n  - {{this}} {{@index}}\n{{/each}}\nlast',
  p2: '{{#if b}}\n<b>{{b}}</b>\n{{else}}\nnone\n{{/if}}\n  {{> p1 a=zero}}\n',
  p3: '[{{> @partial-block}}]{{x}}\n{{../a}}\n',
};

const oneOf = fc.constantFrom;
const path = oneOf(...PATHS);
const literalValue = oneOf('"s"', "'t'", '1', '0', 'true', 'false', 'null', 'undefined');
const argument: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: path },
  { weight: 2, arbitrary: literalValue },
  {
    weight: 1,
    arbitrary: fc.tuple(path, fc.oneof(path, literalValue)).map(([a, b]) => `(lookup ${a} ${b})`),
  },
);
const rarely = fc.integer({ min: 0, max: 5 }).map((n) => (n === 0 ? '~' : ''));
const tag = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(rarely, inner, rarely).map(([before, text, after]) => `{{${before}${text}${after}}}`);

const mustache = fc.oneof(
  { weight: 5, arbitrary: tag(path) },
  { weight: 2, arbitrary: path.map((each) => `{{{${each}}}}`) },
  { weight: 1, arbitrary: tag(path.map((each) => `&${each}`)) },
  { weight: 1, arbitrary: tag(fc.tuple(argument, argument).map(([a, b]) => `lookup ${a} ${b}`)) },
  { weight: 1, arbitrary: tag(oneOf('! note ', '!-- {{a}} --')) },
);
const hash = fc.oneof(
  fc.constant(''),
  fc.tuple(oneOf('a', 'b', 'x'), argument).map(([key, value]) => ` ${key}=${value}`),
);
const partial = tag(
  fc
    .tuple(
      oneOf(...PARTIALS),
      fc.oneof(
        fc.constant(''),
        argument.map((each) => ` ${each}`),
      ),
      hash,
    )
    .map(([name, context, given]) => `> ${name}${context}${given}`),
);

const literal = oneOf(...LITERALS);
const leaf = fc.oneof(
  { weight: 4, arbitrary: literal },
  { weight: 4, arbitrary: mustache },
  { weight: 1, arbitrary: partial },
);
const bodyOf = (node: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(node, { maxLength: 5 }).map((parts) => parts.join(''));

function blockOf(node: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const body = bodyOf(node);
  const orElse = fc.oneof(
    fc.constant(''),
    fc.tuple(tag(oneOf('else', '^')), body).map((parts) => parts.join('')),
  );
  const chain = fc
    .array(
      fc.tuple(
        tag(fc.tuple(oneOf('if', 'unless', 'with'), argument).map(([name, at]) => `else ${name} ${at}`)),
        body,
      ),
      {
        maxLength: 3,
      },
    )
    .map((links) => links.flat().join(''));
  const params = oneOf('', '', '', ' as |x|', ' as |x y|');
  const builtIn = fc.oneof(
    fc.tuple(oneOf('if', 'unless'), argument, oneOf('', '', ' includeZero=true'), fc.constant('')),
    fc.tuple(oneOf('each', 'with'), argument, fc.constant(''), params),
  );
  const closed = (name: string) => tag(fc.constant(`/${name}`));
  return fc.oneof(
    builtIn.chain(([name, at, more, as]) =>
      fc
        .tuple(tag(fc.constant(`#${name} ${at}${more}${as}`)), body, chain, orElse, closed(name))
        .map((parts) => parts.join('')),
    ),
    fc
      .tuple(oneOf('#', '^'), path)
      .chain(([sigil, name]) =>
        fc.tuple(tag(fc.constant(sigil + name)), body, orElse, closed(name)).map((parts) => parts.join('')),
      ),
    fc.tuple(tag(fc.constant('#*inline "inner"')), body, closed('inline')).map((parts) => parts.join('')),
    fc
      .tuple(oneOf('p3', 'p1', 'missing', 'inner'), hash)
      .chain(([name, given]) =>
        fc.tuple(tag(fc.constant(`#> ${name}${given}`)), body, closed(name)).map((parts) => parts.join('')),
      ),
    fc.tuple(path, literal).map(([name, text]) => `{{{{${name}}}}}${text}{{{{/${name}}}}}`),
  );
}

export const template: fc.Arbitrary<string> = bodyOf(
  fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, blockOf(tie('node'))),
  })).node,
);

const scalar = oneOf<unknown>(
  '',
  'text',
  '<i>"x" & \'y\'</i>',
  'a=b`c',
  0,
  1,
  2.5,
  true,
  false,
  null,
  undefined,
  'line\nline\n',
);
const NAMES = ['a', 'b', 'c', 'd', 'e', 'zero', 'no', 'yes', 'one', 'two', 'odd name'];

/** Data as JSON holds it, with values for the names that templates use. */
export const data: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown; object: object }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, scalar, tie('object'), fc.array(tie('value'), { maxLength: 3 })),
    object: fc.record(
      Object.fromEntries(
        [...NAMES, 'list', 'deep'].map((name) => [
          name,
          name === 'list' ? fc.array(tie('value'), { maxLength: 3 }) : tie('value'),
        ]),
      ),
      { requiredKeys: [] },
    ),
  }))
  .object.map((each) => JSON.parse(JSON.stringify(each)));

import assert from 'node:assert/strict';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { truthFor } from '../../../src/audience/readers';
import { resolveAudience } from '../../../src/audience/resolve-audience';
import { buildMessage } from '../../../src/message/build-message';
import { readTemplate } from '../../../src/template/template';

// What is told of a condition, against what Handlebars renders: random templates, random data. Helpers do what the
// `handlebars-helpers` library says they do. Left out: empty lists as an operand of `and`, `or` and `not`, which
// JavaScript takes for something and `{{#if}}` for nothing; and flags that are missing, or numbers, instead of true and false.

const AUDIENCE = `locales: [pl-PL, de-AT]
localeField: { path: lang, values: { german: de-AT, austrian: de-AT, polish: pl-PL } }
localeFlags: { inPolish: pl-PL }
fields: { tier: { values: [gold, silver] }, size: { values: [small, large], optional: true } }
`;
const { audience: read } = readAudienceFile(AUDIENCE, '/a.yaml');
const audience = resolveAudience([{ audience: read, file: '/a.yaml' }]);

type Options = Handlebars.HelperOptions;

/** As `util.value` of handlebars-helpers: a block's branch, or the value itself. */
const shows = (test: (...given: readonly unknown[]) => boolean) =>
  function (this: unknown, ...all: unknown[]): unknown {
    const options = all.at(-1) as Options;
    const value = test(...all.slice(0, -1));
    // `Options.fn` is missing where the helper is a subexpression.
    if (!('fn' in options) || !options.fn) return value;
    return value ? options.fn(this) : options.inverse(this);
  };

const OPERATORS: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  // biome-ignore lint/suspicious/noDoubleEquals: that is what the operator means
  '==': (a, b) => a == b,
  '===': (a, b) => a === b,
  // biome-ignore lint/suspicious/noDoubleEquals: that is what the operator means
  '!=': (a, b) => a != b,
  '!==': (a, b) => a !== b,
  '&&': (a, b) => Boolean(a && b),
  '||': (a, b) => Boolean(a || b),
};
const operate = (sign: unknown, a: unknown, b: unknown): boolean => OPERATORS[String(sign)]?.(a, b) ?? false;

const engine = Handlebars.create();
engine.registerHelper({
  eq: shows((a, b) => a === b),
  ne: shows((a, b) => a !== b),
  is: shows((a, b) => operate('==', a, b)),
  isnt: shows((a, b) => operate('!=', a, b)),
  compare: shows((a, sign, b) => operate(sign, a, b)),
  and: shows((...all) => all.every(Boolean)),
  or: shows((...all) => all.some(Boolean)),
  not: shows((a) => !a),
  neither: shows((a, b) => !a && !b),
  oneOf: shows((a, ...all) => all.includes(a)),
  contains: shows((a, b) => (typeof a === 'string' || Array.isArray(a)) && a.includes(String(b))),
  gt: shows((a, b) => Number(a) > Number(b)),
});

const PATHS = ['lang', 'tier', 'size', 'a', 'b', 'u.c'];
const LITERALS = [
  '"german"',
  '"austrian"',
  '"polish"',
  '"gold"',
  '"silver"',
  '"small"',
  '"x"',
  '"y"',
  '"1"',
  '"01"',
  '""',
  '0',
  '1',
  '2',
  'true',
  'false',
  'null',
  'undefined',
];
const VALUES = ['x', 'y', '1', '01', '', 'gold', 0, 1, 2, true, false, null, undefined];

/** How a path is written at a place: from the root, or from where `../` leads there. */
const path = fc
  .tuple(fc.constantFrom(...PATHS), fc.boolean())
  .map(([name, root]) => (root ? `@root.${name}` : `ROOT${name}`));
const literal = fc.constantFrom(...LITERALS);

const comparison = fc.oneof(
  fc.tuple(fc.constantFrom('eq', 'ne', 'is', 'isnt'), path, literal).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('eq', 'is'), literal, path).map((parts) => parts.join(' ')),
  fc
    .tuple(path, fc.constantFrom(...Object.keys(OPERATORS)), fc.oneof(literal, path))
    .map(([a, sign, b]) => `compare ${a} "${sign}" ${b}`),
  fc.constantFrom('eq ROOTinPolish true', 'eq @root.inPolish false', 'ne ROOTinPolish true'),
  fc.tuple(path, literal, literal).map(([a, b, c]) => `oneOf ${a} ${b} ${c}`),
  fc.tuple(path, fc.constantFrom('"x"', '"g"')).map(([a, b]) => `contains ${a} ${b}`),
  fc.tuple(path, fc.constantFrom('1', '5')).map(([a, b]) => `gt ${a} ${b}`),
);

const { expression } = fc.letrec<{ expression: string; call: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    path,
    fc.constant('ROOTinPolish'),
    tie('call').map((call) => `(${call})`),
  ),
  call: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparison,
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('expression'), { minLength: 1, maxLength: 3 }))
      .map(([name, all]) => `${name} ${all.join(' ')}`),
    tie('expression').map((one) => `not ${one}`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `neither ${a} ${b}`),
  ),
}));

interface Block {
  readonly opener: string;
  readonly elses: readonly string[];
  readonly inside: readonly (Block | undefined)[];
}

const opener = fc.oneof(
  expression.map((e) => `#if ${e}`),
  expression.map((e) => `#unless ${e}`),
  comparison.map((call) => `#${call}`),
  fc.constantFrom('#ROOTinPolish', '^ROOTinPolish', '#each ROOTlistN', '#with ROOTplaceN'),
);
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc
    .record({
      opener,
      chained: fc.array(
        expression.map((e) => `else if ${e}`),
        { maxLength: 2 },
      ),
      hasElse: fc.boolean(),
      inside: fc.array(fc.option(tie('block'), { nil: undefined, depthSize: 'small', maxDepth: 3 }), {
        minLength: 4,
        maxLength: 4,
      }),
    })
    .map(({ opener: open, chained, hasElse, inside }) => ({
      opener: open,
      elses: [...(open.startsWith('^') ? [] : chained), ...(hasElse ? ['else'] : [])],
      inside,
    })),
}));

/**
 * The template with a mark of its own in every branch; `root`: how the root is written here. Each level goes into data
 * of its own: Handlebars takes a context that is the same object as the one around it for no context at all.
 */
function written(one: Block, root: string, level: number, next: () => number): string {
  const name = /[a-zA-Z./]+/.exec(one.opener.replace('ROOT', root))?.[0] ?? '';
  const at = (tag: string) =>
    `{{${tag.replaceAll('ROOT', root).replace(/(?<=list|place)N/, String(level))}}}`;
  const enters = /^#(?:each|with)/.test(one.opener) ? `../${root}` : root;
  const branch = (i: number) => {
    const inner = one.inside[i];
    return `[${next()}]${inner ? written(inner, i === 0 ? enters : root, level + 1, next) : ''}`;
  };
  return `${at(one.opener)}${branch(0)}${one.elses.map((tag, i) => at(tag) + branch(i + 1)).join('')}{{/${name}}}`;
}

const value = fc.constantFrom(...VALUES);
const reader = fc.record({
  locale: fc.constantFrom('pl-PL', 'de-AT'),
  german: fc.constantFrom('german', 'austrian'),
  tier: fc.constantFrom('gold', 'silver'),
  size: fc.constantFrom('small', 'large', undefined),
  a: value,
  b: value,
  c: value,
  xs: fc.array(fc.record({ a: value }), { maxLength: 2 }),
});

describe('what is told of a condition', () => {
  it('never contradicts what Handlebars renders', function () {
    this.timeout(120_000);
    let told = 0;
    let asked = 0;
    const check = (
      one: Block,
      { locale, german, c, xs, ...rest }: typeof reader extends fc.Arbitrary<infer T> ? T : never,
    ) => {
      let last = 0;
      const template = written(one, '', 0, () => ++last);
      const isPolish = locale === 'pl-PL';
      const deeper = Array.from({ length: 5 }, (_, i) => ({
        [`list${i}`]: xs.map((each) => ({ ...each })),
        [`place${i}`]: xs[0] && { ...xs[0] },
      }));
      const data = {
        ...rest,
        ...Object.assign({}, ...deeper),
        u: { c },
        lang: isPolish ? 'polish' : german,
        inPolish: isPolish,
      };
      const rendered = engine.compile(template)(data);
      const message = buildMessage(readTemplate('/mail.hbs', template), {
        partial: () => undefined,
        ownMeaning: () => undefined,
        ownGuard: () => undefined,
      });
      for (const run of message.passages.flatMap((passage) => passage.runs)) {
        for (const [mark] of run.text.matchAll(/\[\d+\]/g)) {
          const truth = truthFor(locale, run.condition, audience);
          asked++;
          if (truth === undefined) continue;
          told++;
          assert.equal(truth, rendered.includes(mark), `${mark} of ${template}`);
        }
      }
    };
    fc.assert(fc.property(block, reader, check), { numRuns: 300, seed: 20261122 });
    console.log(`      ${told} of ${asked} answers told`);
    assert.ok(told > asked / 4, `${told} of ${asked} told`);
  });
});

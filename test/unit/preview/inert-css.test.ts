import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inertCss } from '../../../src/preview/inert-css';

const OWN = 'url(data:image/png;base64,iVBORw0KGgo=)';

/** CSS as it is written, and what is left of it. */
const CASES: readonly (readonly [string, string])[] = [
  ['p > a:hover { color: #c00; margin: -1px }', 'p > a:hover { color: #c00; margin: -1px }'],
  ['@media (max-width: 600px) { td { width: 100% } }', '@media (max-width: 600px) { td { width: 100% } }'],
  ['@import "a.css"; p{}', ' p{}'],
  ['@IMPORT url(a.css) screen; p{}', ' p{}'],
  ['@\\69mport "a.css";p{}', 'p{}'],
  ['@\\000049 mport "a.css";p{}', 'p{}'],
  ['@i\\mport "a.css";p{}', 'p{}'],
  ['p{background: url( "a.png" ) no-repeat}', 'p{background: none no-repeat}'],
  ["p{background:URL('a.png')}", 'p{background:none}'],
  ['p{background:url(a.png', 'p{background:none'],
  ['p{background:u\\72 l(a.png)}', 'p{background:none}'],
  ['p{background:\\u\\r\\l(a.png)}', 'p{background:none}'],
  ['p{background:-webkit-image-set("a.png" 1x)}', 'p{background:-webkit-none("a.png" 1x)}'],
  [`p{background:${OWN}}`, `p{background:${OWN}}`],
  ['p{background:url(data:image/svg+xml,<svg/>)}', 'p{background:none}'],
  ['a{content:"\\201C"}', 'a{content:"\\201C"}'],
  ['a{content:"\\2014 x"}', 'a{content:"\\2014 x"}'],
  ['a{content:"</style><script>"}', 'a{content:"\\3c /style>\\3c script>"}'],
];

describe('CSS that asks for nothing', () => {
  for (const [css, left] of CASES) it(css, () => assert.equal(inertCss(css), left));

  it('takes time in proportion to the text', () => {
    for (const piece of ['@import ', 'url(', 'url("', "url('", 'url( ', '\\', '\\0', '\\75', ' ', 'src(']) {
      const started = performance.now();
      inertCss(piece.repeat(1_000_000 / piece.length));
      const spent = performance.now() - started;
      assert.ok(spent < 3000, `${piece} took ${spent} ms`);
    }
  });
});

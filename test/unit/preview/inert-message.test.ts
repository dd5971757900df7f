import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { describe, it } from 'mocha';
import { ATTRIBUTES, SHOWN } from '../../../src/preview/inert-markup';
import { inertMessage } from '../../../src/preview/inert-message';
import type { Mark } from '../../../src/preview/marked-text';
import { ASKS, HOSTILE_MAIL, RUNS } from '../../support/hostile-mail';

const write = (text: string, marks: readonly Mark[] = [], images: ReadonlyMap<string, string> = new Map()) =>
  inertMessage({ text, marks }, (n) => ({ severity: 'warning', message: `Words ${n} of <it>.` }), images);

const bodyOf = (text: string): string => write(text).body;

const OWN_ATTRIBUTES = ['src', 'alt', 'tabindex', 'data-words', 'id'];
const names = new Set([...[...SHOWN.values()].map((shown) => shown.name), 'img', 'span', 'mark']);

/** What another reader of HTML sees in a text that must not be there. */
function harmIn(html: string): readonly string[] {
  const harm: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!names.has(name)) harm.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(key) && !OWN_ATTRIBUTES.includes(key)) harm.push(`${key}=${value}`);
        if (key === 'src' && !value.startsWith('data:image/')) harm.push(`src=${value}`);
        if (key === 'style' && /url\(|import|\\/i.test(value)) harm.push(`style=${value}`);
      }
    },
    oncomment: (text) => harm.push(`<!--${text}`),
    onprocessinginstruction: (_, text) => harm.push(text),
  });
  parser.end(html);
  return harm;
}

describe('a message that can be shown', () => {
  for (const [title, markup] of Object.entries({ ...RUNS, ...ASKS })) {
    it(`holds nothing of ${title}`, () => {
      const { body, css, htmlAttributes, bodyAttributes } = write(`<p>One</p>${markup}<p>Two</p>`);
      assert.deepEqual(harmIn(`<p${htmlAttributes}${bodyAttributes}>${body}</p>`), []);
      assert.match(body, /^<p>One<\/p>/);
      assert.doesNotMatch(css, /@import|url\(|<|src:\s*https/i);
    });
  }

  it('holds nothing of all of it together', () => {
    const { body, css } = write(HOSTILE_MAIL);
    assert.deepEqual(harmIn(body), []);
    assert.match(body, /<p>Good morning\.<\/p>/);
    assert.doesNotMatch(css, /@import|url\(|</i);
  });

  it('keeps what a mail is made of', () => {
    const table =
      '<table width="600" cellpadding="0" bgcolor="#fff"><tr><td align="center" style="color: red">A &amp; B &lt; C&nbsp;é</td></tr></table>';
    assert.equal(
      bodyOf(table),
      '<table width="600" cellpadding="0" bgcolor="#fff"><tr><td align="center" style="color: red">A &amp; B &lt; C\u00a0é</td></tr></table>',
    );
  });

  it('writes attributes of html and body once, and the title and the CSS apart', () => {
    const message = write(
      '<html lang="pl" class="x"><head><title>Witaj &amp; już</title><style>p > b { color: red }</style></head><body bgcolor="#eee" onload="x"><p>Tak</p></body></html>',
    );
    assert.deepEqual(message, {
      body: '<p>Tak</p>',
      htmlAttributes: ' lang="pl"',
      bodyAttributes: ' bgcolor="#eee"',
      css: 'p > b { color: red }',
      title: 'Witaj &amp; już',
      preview: '',
      opening: 'Tak',
    });
  });

  it('says where a link leads, which leads nowhere', () => {
    assert.equal(
      bodyOf('<a href="https://shop.example/?a=1&amp;b=2" target="_blank">Shop</a>'),
      '<a title="Leads to https://shop.example/?a=1&amp;b=2">Shop</a>',
    );
  });

  it('shows images that it holds, and boxes for all others', () => {
    const own = 'data:image/png;base64,iVBORw0KGgo=';
    const held = new Map([['logo.png', own]]);
    assert.equal(
      write('<img src="logo.png" alt="Logo" width="80">', [], held).body,
      `<img src="${own}" alt="Logo" width="80">`,
    );
    assert.equal(write(`<img src="${own}">`).body, `<img src="${own}" alt="">`);
    assert.match(
      bodyOf('<img src="https://a.example/b/c.png?d=e">'),
      /^<span class="tactful-box[^>]*>Image: c\.png<\/span>$/,
    );
    assert.match(
      bodyOf('<img src="data:text/html,<script>1</script>" alt="A & B">'),
      />Image: A &amp; B<\/span>$/,
    );
    assert.match(bodyOf('<img width="1" height="1" src="https://a.example/t">'), />Image: tracking pixel</);
  });

  it('reads MJML in a simple form', () => {
    const message = write(
      '<mjml lang="en"><mj-head><mj-preview>A few pairs are left.</mj-preview><mj-attributes><mj-all color="red" /></mj-attributes></mj-head><mj-body background-color="#eee"><mj-section><mj-column><mj-text color="#333" font-size="16px">Hello</mj-text><mj-button href="https://a.example" background-color="url(https://evil.example);x:y">Go</mj-button></mj-column></mj-section></mj-body></mjml>',
    );
    assert.equal(message.preview, 'A few pairs are left.');
    assert.equal(message.htmlAttributes, ' lang="en"');
    assert.match(message.body, /<div style="color:#333;font-size:16px" class="mj-text">Hello<\/div>/);
    assert.match(
      message.body,
      /<a style="background-color:nonex:y" class="mj-button" title="Leads to https:\/\/a\.example">Go<\/a>/,
    );
  });

  it('starts as an inbox would show it', () => {
    const { opening } = write(
      '<style>p{}</style><div style="display:none">  Only\n today &zwnj;&nbsp;&zwnj;&nbsp;</div><p>Hello</p>',
    );
    assert.equal(opening, 'Only today Hello');
    assert.match(write(`<p>${'word '.repeat(100)}</p>`).opening, /^(?:word ){27}word…$/);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of [
      '<svg>',
      '<p ',
      '<a href="',
      '<style>@import "',
      '<style>url("',
      'a<!--',
      '&',
      '<td>&nbsp;',
      '<select>',
    ]) {
      const started = performance.now();
      bodyOf(piece.repeat(1_000_000 / piece.length));
      const spent = performance.now() - started;
      assert.ok(spent < 5000, `${piece} took ${spent} ms`);
    }
  });
});

describe('marks in a message', () => {
  const text =
    '<table><tr> <td>Hi {n}, <b>you</b></td></tr></table><p lang="xx"><img src="a" alt="{alt}"></p><a href="">Go</a>';
  const at = (piece: string, finding: number): Mark => {
    const start = text.indexOf(piece);
    return { start, end: start + piece.length, finding };
  };

  it('stand around words, with a number that says the finding', () => {
    const { body } = write(text, [at('{n}', 1)]);
    assert.match(
      body,
      /Hi <mark class="tactful-mark tactful-warning">\{n\}<\/mark><span class="tactful-badge tactful-warning" id="finding-1" tabindex="0" role="note" aria-label="Finding 1, warning: Words 1 of &lt;it&gt;\." data-words="[^"]*">1<\/span>, <b>/,
    );
  });

  it('go on in the next element, with one number', () => {
    const { body } = write(text, [at('{n}, <b>you</b>', 2)]);
    assert.match(body, /<mark[^>]*>\{n\},<\/mark><span[^>]*>2<\/span> <b><mark[^>]*>you<\/mark><\/b>/);
    assert.equal(body.match(/tactful-badge/g)?.length, 1);
  });

  it('share what two findings are about', () => {
    const { body } = write(text, [at('Hi {n}', 1), at('{n}, ', 2)]);
    assert.match(
      body,
      /<mark[^>]*>Hi<\/mark><span[^>]*>1<\/span> <mark[^>]*>\{n\}<\/mark><span[^>]*>2<\/span><mark[^>]*>,<\/mark> <b>/,
    );
  });

  it('show a gap where a value is missing', () => {
    const start = text.indexOf('{n}');
    assert.match(
      write(text, [{ start, end: start, finding: 1 }]).body,
      /Hi <span class="tactful-gap tactful-warning"><\/span><span[^>]*>1<\/span>\{n\}/,
    );
    assert.match(
      write('<b></b>', [{ start: 3, end: 3, finding: 1 }]).body,
      /^<b><span class="tactful-gap[^>]*><\/span><span[^>]*>1<\/span><\/b>$/,
    );
  });

  it('outline an element whose attribute it is, and put no words between cells', () => {
    assert.match(
      write(text, [at('{alt}', 1)]).body,
      /<span class="tactful-box tactful-on tactful-warning"[^>]*>Image: \{alt\}<\/span><span[^>]*>1<\/span><\/p>/,
    );
    assert.match(
      write(text, [at('xx', 1)]).body,
      /<p lang="xx" class="tactful-on tactful-warning"><span[^>]*>1<\/span>/,
    );
    const start = text.indexOf('href="') + 6;
    assert.match(
      write(text, [{ start, end: start, finding: 1 }]).body,
      /<a class="tactful-on tactful-warning"><span class="tactful-badge[^>]*>1<\/span>Go<\/a>/,
    );
    const whole = write(text, [{ start: 1, end: text.length, finding: 1 }]).body;
    assert.match(whole, /^<table><tr> <td><mark[^>]*>Hi \{n\},<\/mark>/);
    const table = '<table align="x"><tr><td>A</td></tr></table>';
    assert.match(
      write(table, [{ start: 14, end: 15, finding: 1 }]).body,
      /^<table align="x" class="tactful-on tactful-warning"><tr><td><span[^>]*>1<\/span>A<\/td>/,
    );
  });

  it('leave out what nobody sees', () => {
    const hidden = '<script>abc</script><!--abc--><p>abc</p>';
    assert.equal(write(hidden, [{ start: 8, end: 11, finding: 1 }]).body, '<p>abc</p>');
  });
});

import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { describe, it } from 'mocha';
import { imageSources } from '../../../src/preview/images';
import { previewPage } from '../../../src/preview/page';
import type { Preview } from '../../../src/preview/preview';
import { HOSTILE_MAIL } from '../../support/hostile-mail';

const NONE = { hint: 0, info: 0, warning: 0, error: 0 };
const SCRIPT = '"><script>top.ran=1</script>';

const finding = (message: string, severity: 'error' | 'info' = 'error') => ({
  rule: 'exact-time',
  severity,
  message,
  where: 'a.hbs:1:1',
  recipients: undefined,
});

const PREVIEW: Preview = {
  file: 'a.hbs',
  samples: [{ name: 'Ania', locale: 'pl-PL', now: undefined, counts: { ...NONE, error: 1, info: 2 } }],
  shown: 0,
  findings: [finding('First.'), finding('Second.', 'info')],
  others: [],
  subject: { text: 'Hello Ania', marks: [{ start: 6, end: 10, finding: 1 }] },
  preheader: undefined,
  body: { text: '<p>Body</p>', marks: [{ start: 3, end: 7, finding: 2 }] },
  isPlainText: false,
  isMjml: false,
  hasUnknown: false,
  stoppedBy: undefined,
};

const page = (changes: Partial<Preview> = {}): string => previewPage({ ...PREVIEW, ...changes }, new Map());

/** Elements of a page that are no part of it, and what its frame is told. */
function readPage(html: string) {
  const elements: string[] = [];
  const frames: Readonly<Record<string, string>>[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push(name);
      if (name === 'iframe') frames.push(attributes);
      assert.deepEqual(
        Object.keys(attributes).filter((key) => key.startsWith('on')),
        [],
      );
    },
  });
  parser.end(html);
  return { elements, frames };
}

describe('the page of a preview', () => {
  it('allows nothing but its own styles and images', () => {
    const { frames, elements } = readPage(page());
    const policy =
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"/;
    assert.match(page(), policy);
    assert.equal(frames.length, 1);
    assert.equal(frames[0]?.['sandbox'], '');
    assert.match(frames[0]?.['srcdoc'] ?? '', policy);
    assert.ok(!elements.includes('script') && !elements.includes('link') && !elements.includes('img'));
  });

  it('shows the inbox, the findings and the samples', () => {
    const html = page({ others: [finding('Elsewhere.')] });
    assert.match(
      html,
      /<p class="subject">Hello <mark class="tactful-mark tactful-error">Ania<\/mark><span class="tactful-badge/,
    );
    assert.match(html, /<p class="preheader">Body<\/p>/);
    assert.match(html, /<h2>2 findings in this message<\/h2>/);
    assert.match(
      html,
      /<span class="number">1<\/span>.*First\..*<a class="number" href="about:srcdoc#finding-2" target="tactful-message"/,
    );
    assert.match(html, /<summary>1 more, not in this message<\/summary>.*Elsewhere\./);
    assert.match(html, /Ania <span class="soft counts">pl-PL<\/span>.*1 error.*2 info/);
  });

  it('takes subject and preheader from the body where the front matter has none', () => {
    const body = { text: '<title>From the title</title><p>Body</p>', marks: [] };
    assert.match(page({ subject: undefined, body }), /<p class="subject">From the title<\/p>/);
    assert.match(page({ subject: undefined }), /No subject is known/);
    const preheader = { text: 'Look <b>inside', marks: [] };
    assert.match(page({ preheader }), /<p class="preheader">Look &lt;b&gt;inside<\/p>/);
  });

  it('writes every text of others as text', () => {
    const text = { text: SCRIPT, marks: [{ start: 0, end: SCRIPT.length, finding: 1 }] };
    const odd = { ...finding(SCRIPT), where: SCRIPT };
    const html = page({
      file: SCRIPT,
      samples: [
        { name: SCRIPT, locale: SCRIPT, now: SCRIPT, counts: NONE },
        { name: SCRIPT, locale: undefined, now: undefined, counts: NONE },
      ],
      findings: [odd],
      others: [odd],
      subject: text,
      preheader: text,
      body: text,
    });
    const { elements, frames } = readPage(html);
    assert.ok(!elements.includes('script'));
    assert.equal(readPage(frames[0]?.['srcdoc'] ?? '').elements.includes('script'), false);
    const plain = page({ isPlainText: true, body: text });
    assert.ok(!readPage(readPage(plain).frames[0]?.['srcdoc'] ?? '').elements.includes('script'));
  });

  it('is no other page for a hostile mail', () => {
    const html = page({ body: { text: HOSTILE_MAIL, marks: [] } });
    const { elements } = readPage(html);
    assert.deepEqual(elements, readPage(page({ body: { text: '<p>x</p>', marks: [] } })).elements);
  });

  it('says what it does not show as it is', () => {
    assert.match(page({ hasUnknown: true }), /Tags in braces stand for themselves/);
    assert.match(page({ isMjml: true }), /MJML is shown in a simple form/);
    assert.match(page({ stoppedBy: 'output' }), /This is not the whole message\. It is too long\./);
  });

  it('names the images that may lie in the workspace', () => {
    const sources =
      'logo.png /img/a.png?b=1 https://a.example/b.png //a.example/c.png data:image/png;base64,AA cid:logo C:\\a.png logo.png';
    const text = sources
      .split(' ')
      .map((source) => `<img src="${source}">`)
      .join('');
    const body = { text: `${text}<mj-image src='d&amp;e.png' /><img><img src="">`, marks: [] };
    assert.deepEqual(imageSources({ ...PREVIEW, body }), ['logo.png', '/img/a.png?b=1', 'd&e.png']);
    assert.deepEqual(imageSources({ ...PREVIEW, body, isPlainText: true }), []);
  });
});

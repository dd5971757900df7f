import assert from 'node:assert/strict';
import { createReviewer } from '../../support/workspace';

// Consent, kind and level of what readers are told (contract, section 7), one line a case.

const reviewIn = createReviewer();

interface Given {
  readonly audience?: string;
  readonly file?: string;
  readonly config?: string;
}

/** What is found, as `rule severity` with what lowered it in brackets; only of the rules named. */
async function found(
  template: string,
  rules: readonly string[],
  given: Given = {},
): Promise<readonly string[]> {
  const name = `/shop/${given.file ?? 'mail.hbs'}`;
  const files = new Map([[name, template]]);
  if (given.audience !== undefined) files.set(name.replace(/\.\w+$/, '.audience.yaml'), given.audience);
  if (given.config !== undefined) files.set('/shop/tactful.config.yaml', given.config);
  const { findings } = await reviewIn(files, name);
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, severity, lowered }) => `${rule} ${severity}${lowered.length > 0 ? ` (${lowered})` : ''}`);
}

const TELLING: readonly (readonly [rule: string, shown: string, milder: string, text: string])[] = [
  ['exact-time', 'warning', 'info', '{{user.lastVisitAt}}'],
  ['viewed-item', 'warning', 'info', '{{session.searchQuery}}'],
  ['precise-location', 'error', 'warning', '{{user.latitude}}'],
  ['visit-count', 'warning', 'info', '{{user.visitCount}}'],
  ['dwell-time', 'error', 'warning', '{{session.duration}}'],
  ['device-identifier', 'error', 'warning', '{{device.model}}'],
  ['in-store-tracking', 'error', 'warning', '{{beacon.zone}}'],
  ['email-activity', 'warning', 'info', '{{user.emailOpens}}'],
];
const MARKETING = 'kind: marketing\n';

describe('telling rules', () => {
  for (const [rule, shown, milder, text] of TELLING) {
    const isOnly = async (template: string, expected: readonly string[], audience = MARKETING) =>
      assert.deepEqual(await found(template, [rule], { audience }), expected);
    it(`${rule} fires on what is shown`, () => isOnly(`<p>Hello ${text}</p>`, [`${rule} ${shown}`]));
    it(`${rule} is one milder in a link, and says so`, () =>
      isOnly(`<a href="https://shop.example/?a=${text}">Shop</a>`, [`${rule} ${milder} (linked)`]));
    it(`${rule} leaves alone what only decides`, () =>
      isOnly(`{{#if ${text.slice(2, -2)}}}<p>Hello</p>{{/if}}`, []));
    it(`${rule} is one stronger in the subject, never above error`, () =>
      isOnly(`---\nsubject: 'Hello ${text}'\n---\n<p>Hi</p>`, [`${rule} error`]));
    it(`${rule} is one stronger in the preheader`, () =>
      isOnly(`---\npreheader: 'Hello ${text}'\n---\n<p>Hi</p>`, [`${rule} error`]));
    it(`${rule} stays off where it is off`, async () => {
      const config = `rules:\n  ${rule}: off\n`;
      assert.deepEqual(await found(`---\nsubject: 'Hello ${text}'\n---\n<p>Hi</p>`, [rule], { config }), []);
    });
  }
});

describe('consent', () => {
  const SILENCED: readonly (readonly [string, string, string])[] = [
    ['in-store-tracking', '{{beacon.zone}}', 'in-store'],
    ['email-activity', '{{user.emailOpens}}', 'tracking'],
    ['email-activity', '{{user.emailOpens}}', 'email-activity'],
    ['third-party-data', '{{user.persona}}', 'profiling'],
    ['missing-consent', '{{user.city}}', 'location'],
    ['missing-consent', '{{session.searchQuery}}', 'tracking'],
  ];
  for (const [rule, text, consent] of SILENCED) {
    it(`to ${consent} silences ${rule}`, async () => {
      const audience = `kind: marketing\nconsent: { ${consent}: true }\n`;
      assert.deepEqual(await found(`<p>Hello ${text}</p>`, [rule], { audience }), []);
    });
    it(`to ${consent} silences ${rule} only where it is asked for`, async () => {
      const audience = `kind: marketing\nconsent: { ${consent}: user.agreed }\n`;
      const template = `{{#if user.agreed}}<p>Hello ${text}</p>{{else}}<p>Bye ${text}</p>{{/if}}`;
      assert.equal((await found(template, [rule], { audience })).length, 1);
    });
  }
  for (const [rule, shown, , text] of TELLING.filter(([id]) => !SILENCED.some(([other]) => other === id)))
    it(`does not silence being told: ${rule}`, async () => {
      const audience =
        'kind: marketing\nconsent: { tracking: true, location: true, precise-location: true }\n';
      assert.deepEqual(await found(`<p>Hello ${text}</p>`, [rule], { audience }), [`${rule} ${shown}`]);
    });
  it('a category beats its group', async () => {
    const audience = 'consent: { tracking: true, search: false }\n';
    assert.deepEqual(await found('<p>{{session.searchQuery}}</p>', ['missing-consent'], { audience }), [
      'missing-consent error',
    ]);
  });
  it('is asked for at most as information while the audience has no consent key', async () => {
    assert.deepEqual(await found('<p>Hello {{user.city}}</p>', ['missing-consent']), [
      'missing-consent info (case)',
    ]);
  });
  for (const [guard, expected] of [
    ['{{#if user.agreed}}X{{/if}}', 0],
    ['{{#if (and a user.agreed)}}X{{/if}}', 0],
    ['{{#if (or a user.agreed)}}X{{/if}}', 1],
    ['{{#unless user.agreed}}Y{{else}}X{{/unless}}', 0],
    ['{{#unless user.agreed}}X{{/unless}}', 1],
    ['{{#if a}}{{#if user.agreed}}X{{/if}}{{/if}}', 0],
    ['{{#if user.agreed}}Y{{else}}X{{/if}}', 1],
  ] as const)
    it(`${guard} is ${expected === 0 ? '' : 'not '}enough`, async () => {
      const audience = 'consent: { location: user.agreed }\n';
      const template = `<p>${guard.replace('X', 'In {{user.city}}').replace('Y', 'Hello')}</p>`;
      assert.equal((await found(template, ['missing-consent'], { audience })).length, expected);
    });
});

describe('kind', () => {
  const ALL = TELLING.map(([rule]) => rule).concat('missing-consent');
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ['security', '{{device.model}} {{ip}} {{geo.city}} {{geo.latitude}} {{loginTime}}', []],
    ['security', '{{user.visitCount}}', ['missing-consent info (case)', 'visit-count warning']],
    ['transactional', 'We deliver to {{recipient.address.street}}', []],
    ['transactional', 'Your visit: {{visit.time}}', []],
    [
      'transactional',
      'You were at {{geo.latitude}}',
      ['missing-consent info (case)', 'precise-location error'],
    ],
    ['marketing', 'You live at {{recipient.address.street}}', ['precise-location error']],
  ];
  for (const [kind, text, expected] of CASES)
    it(`${kind}: ${text}`, async () => {
      assert.deepEqual(await found(`<p>${text}</p>`, ALL, { audience: `kind: ${kind}\n` }), expected);
    });
  for (const [file, isSilent] of [
    ['password-reset.hbs', true],
    ['new-login.hbs', true],
    ['mail.hbs', true],
    ['newsletter.hbs', false],
    ['offers/city.hbs', false],
    ['receipt.hbs', false],
  ] as const)
    it(`${file} keeps device-identifier ${isSilent ? 'silent' : 'awake'}`, async () => {
      const rules = ['device-identifier'];
      assert.equal((await found('<p>From {{device.model}}</p>', rules, { file })).length, isSilent ? 0 : 1);
    });
});

describe('readers', () => {
  it('who are not there are told nothing', async () => {
    const audience = 'locales: [pl]\nlocaleField: locale\n';
    const template = '{{#if (eq locale "de")}}<p>{{session.duration}}</p>{{/if}}<p>Hi</p>';
    assert.deepEqual(await found(template, ['dwell-time'], { audience }), []);
  });
});

describe('rules that mean the same', () => {
  it('leave one finding, which names the other', async () => {
    const files = new Map([['/shop/mail.hbs', '<p>Seen on {{storeVisit.at}}</p>\n']]);
    const { findings } = await reviewIn(files, '/shop/mail.hbs');
    const rules = findings.map(({ rule }) => rule).filter((rule) => rule !== 'missing-audience');
    assert.deepEqual(rules, ['in-store-tracking', 'missing-consent']);
    const telling = findings.find(({ rule }) => rule === 'in-store-tracking');
    assert.ok(telling?.related.some(({ message }) => message.startsWith('exact-time:')));
  });
  it('stay where the more telling one is off', async () => {
    const config = 'rules:\n  in-store-tracking: off\n';
    const rules = ['exact-time', 'in-store-tracking'];
    assert.deepEqual(await found('<p>Seen on {{storeVisit.at}}</p>', rules, { config }), [
      'exact-time warning',
    ]);
  });
});

describe('personal-data-in-link', () => {
  const RULES = ['personal-data-in-link'];
  const own = '<a href="https://shop.example/">A</a><a href="https://www.shop.example/b">B</a>';
  for (const [link, expected] of [
    ['<a href="https://mail.shop.example/?e={{user.email}}">C</a>', 'info (own-domain)'],
    ['<a href="https://partner.example/?e={{user.email}}">C</a>', 'warning'],
    ['<img src="https://pixel.example/?e={{user.email}}">', 'warning'],
    ['<img src="{{pixelUrl}}?e={{user.email}}">', 'warning'],
    ['<a href="{{site}}/?e={{user.email}}">C</a>', 'info (own-domain)'],
  ] as const)
    it(link, async () => {
      assert.deepEqual(await found(`<p>${own}${link}</p>`, RULES), [`personal-data-in-link ${expected}`]);
    });
  it('takes no address that is a value as a whole for the sender’s own, however often it stands there', async () => {
    const stop = '{{#if vip}}<a href="{{stopUrl}}">A</a>{{else}}<a href="{{stopUrl}}">B</a>{{/if}}';
    const mail = `<p>${stop}<a href="https://shop.example/?e={{user.email}}">C</a></p>`;
    assert.deepEqual(await found(mail, RULES), ['personal-data-in-link info (own-domain)']);
  });
});

describe('what a team says', () => {
  it('adds a field', async () => {
    const config = 'fields:\n  a.b: { category: dwell-time }\n';
    assert.deepEqual(await found('<p>{{a.b}}</p>', ['dwell-time'], { config }), ['dwell-time error']);
  });
  it('takes a field out', async () => {
    const config = 'fields:\n  session.duration: { category: booking }\n';
    assert.deepEqual(await found('<p>{{session.duration}}</p>', ['dwell-time'], { config }), []);
  });
  for (const key of ['viewed-item', 'browsing'])
    it(`adds a phrase under ${key}`, async () => {
      const config = `phrases:\n  en: { ${key}: ["gazed at"] }\n`;
      assert.deepEqual(await found('<p>You gazed at boots.</p>', ['viewed-item'], { config }), [
        'viewed-item warning',
      ]);
    });
  it('adds a phrase with an expression in a language that has none', async () => {
    const config = 'phrases:\n  cs: { dwell-time: ["byl* jste tu {} minut"] }\n';
    assert.deepEqual(await found('<p>Byli jste tu {{n}} minut.</p>', ['dwell-time'], { config }), [
      'dwell-time error',
    ]);
  });
  it('takes a phrase out', async () => {
    const config = 'phrases:\n  en: { not: ["you viewed our film"] }\n';
    assert.deepEqual(await found('<p>You viewed our film.</p>', ['viewed-item'], { config }), []);
  });
  it('adds a time phrase that tells by itself', async () => {
    const config = 'phrases:\n  pl: { visit-time: ["był* u nas"], not: ["byłeś u nas mile widziany"] }\n';
    assert.deepEqual(await found('<p>Była u nas Pani.</p>', ['exact-time'], { config }), [
      'exact-time warning',
    ]);
    assert.deepEqual(await found('<p>Byłeś u nas mile widziany.</p>', ['exact-time'], { config }), []);
  });
});

describe('missing-consent', () => {
  it('offers no guard where only those get who did not agree: it would show it to nobody', async () => {
    const told = '<p>Your last visit was on {{lastVisit.at}}.</p>';
    const titles = async (template: string): Promise<readonly string[]> => {
      const files = new Map([
        ['/shop/mail.hbs', `<p>Welcome back.</p>${template}`],
        ['/shop/mail.audience.yaml', 'locales: [en]\nconsent: { tracking: user.agreed }\n'],
      ]);
      const { findings } = await reviewIn(files, '/shop/mail.hbs');
      return findings
        .filter(({ rule }) => rule === 'missing-consent')
        .flatMap(({ fixes }) => fixes.map(({ title }) => title).filter((title) => title.startsWith('Show')));
    };
    assert.deepEqual(await titles(told), ['Show it only to those who agreed']);
    assert.deepEqual(await titles(`{{#unless user.agreed}}${told}{{/unless}}`), []);
  });
});

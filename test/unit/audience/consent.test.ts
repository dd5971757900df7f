import assert from 'node:assert/strict';
import type { Audience } from '../../../src/audience/audience';
import { establishesConsent } from '../../../src/audience/consent';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { resolveAudience } from '../../../src/audience/resolve-audience';
import { buildMessage } from '../../../src/message/build-message';
import { readTemplate } from '../../../src/template/template';

const audienceOf = (yaml: string): Audience =>
  resolveAudience([{ audience: readAudienceFile(yaml, '/a.yaml').audience, file: '/a.yaml' }]);

/** The condition of the text `HERE`. */
function conditionHere(text: string) {
  const message = buildMessage(readTemplate('/mail.hbs', text), {
    partial: () => undefined,
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });
  const unit = message.units.find((each) => each.text.includes('HERE'));
  assert.ok(unit);
  return unit.condition;
}

const PATH = 'consent: { location: me.agreed }';
const IS = 'consent: { location: { path: me.status, is: granted } }';
const NOT = 'consent: { location: { path: me.status, not: denied } }';
const LIST = 'consent: { location: { path: me.consents, includes: location } }';
const FLAG = 'consent: { location: { path: me.optedOut, not: true } }';

const CASES: readonly (readonly [consent: string, template: string, established: boolean])[] = [
  ['consent: { location: true }', 'HERE', true],
  ['consent: { location: false }', '{{#if me.agreed}}HERE{{/if}}', false],
  ['kind: marketing', '{{#if me.agreed}}HERE{{/if}}', false],
  [PATH, 'HERE', false],
  [PATH, '{{#if me.agreed}}HERE{{/if}}', true],
  [PATH, '{{#if me.agreed}}no{{else}}HERE{{/if}}', false],
  [PATH, '{{#unless me.agreed}}HERE{{/unless}}', false],
  [PATH, '{{#unless me.agreed}}no{{else}}HERE{{/unless}}', true],
  [PATH, '{{^me.agreed}}no{{else}}HERE{{/me.agreed}}', true],
  [PATH, '{{#if (and me.agreed me.vip)}}HERE{{/if}}', true],
  [PATH, '{{#if (or me.agreed me.vip)}}HERE{{/if}}', false],
  [PATH, '{{#if (or me.agreed (and me.vip me.agreed))}}HERE{{/if}}', true],
  [PATH, '{{#if (not me.agreed)}}no{{else}}HERE{{/if}}', true],
  [PATH, '{{#if (or (not me.agreed) me.vip)}}no{{else}}HERE{{/if}}', true],
  [PATH, '{{#if (and (not me.agreed) me.vip)}}no{{else}}HERE{{/if}}', false],
  [PATH, '{{#if (eq me.agreed true)}}HERE{{/if}}', true],
  [PATH, '{{#if (eq me.agreed "yes")}}HERE{{/if}}', true],
  [PATH, '{{#if (eq me.agreed false)}}no{{else}}HERE{{/if}}', false],
  [PATH, '{{#if (ne me.agreed false)}}HERE{{/if}}', false],
  [PATH, '{{#if (ne me.agreed null)}}HERE{{/if}}', false],
  [PATH, '{{#if me.vip}}{{#if me.agreed}}HERE{{/if}}{{/if}}', true],
  [PATH, '{{#if me.vip}}no{{else if me.agreed}}HERE{{/if}}', true],
  [PATH, '{{#with me}}{{#if agreed}}HERE{{/if}}{{/with}}', true],
  [PATH, '{{#me}}{{#agreed}}HERE{{/agreed}}{{/me}}', true],
  [PATH, '{{#vip}}{{#me.agreed}}HERE{{/me.agreed}}{{/vip}}', true],
  [PATH, '{{#if other.agreed}}HERE{{/if}}', false],
  [PATH, '{{#each me.trips}}{{#if ../me.agreed}}HERE{{/if}}{{/each}}', true],
  [PATH, '{{#custom me.agreed}}HERE{{/custom}}', false],
  [IS, '{{#if (eq me.status "granted")}}HERE{{/if}}', true],
  [IS, '{{#if (ne me.status "granted")}}no{{else}}HERE{{/if}}', true],
  [IS, '{{#if (ne me.status "denied")}}HERE{{/if}}', false],
  [
    `${IS}\nfields: { me.status: { values: [granted, denied] } }`,
    '{{#if (eq me.status "denied")}}no{{else}}HERE{{/if}}',
    false,
  ],
  [
    `${IS}\nfields: { me.status: { values: [granted, denied] } }`,
    '{{#if me.status}}{{#if (ne me.status "denied")}}HERE{{/if}}{{/if}}',
    true,
  ],
  [IS, '{{#if me.status}}HERE{{/if}}', false],
  [IS, '{{#if (or (eq me.status "granted") (eq me.status "forced"))}}HERE{{/if}}', false],
  ['consent: { location: { path: me.status, is: 1 } }', '{{#if (eq me.status 1)}}HERE{{/if}}', true],
  ['consent: { location: { path: me.status, is: 1 } }', '{{#if (eq me.status 2)}}HERE{{/if}}', false],
  [NOT, '{{#if (ne me.status "denied")}}HERE{{/if}}', true],
  [NOT, '{{#if (eq me.status "granted")}}HERE{{/if}}', true],
  [NOT, '{{#if (eq me.status "denied")}}HERE{{/if}}', false],
  [NOT, '{{#if (eq me.status "denied")}}no{{else}}HERE{{/if}}', true],
  [NOT, '{{#if me.status}}HERE{{/if}}', false],
  [FLAG, '{{#if me.optedOut}}no{{else}}HERE{{/if}}', true],
  [FLAG, '{{#unless me.optedOut}}HERE{{/unless}}', true],
  [FLAG, '{{#if me.optedOut}}HERE{{/if}}', false],
  [LIST, '{{#each me.consents}}{{#if (eq this "location")}}HERE{{/if}}{{/each}}', true],
  [LIST, '{{#each me.consents}}{{#if (eq this "tracking")}}HERE{{/if}}{{/each}}', false],
  [LIST, '{{#if (includes me.consents "location")}}HERE{{/if}}', true],
  [LIST, '{{#if (contains me.consents "location")}}no{{else}}HERE{{/if}}', false],
  [LIST, '{{#if me.consents}}HERE{{/if}}', false],
];

describe('establishesConsent', () => {
  for (const [consent, template, established] of CASES)
    it(`${established ? 'holds' : 'does not hold'} for ${consent}: ${template}`, () =>
      assert.equal(
        establishesConsent(conditionHere(template), audienceOf(consent), 'location'),
        established,
      ));

  it('asks a category before its group', () => {
    const group = audienceOf('consent: { tracking: true }');
    const own = audienceOf('consent: { tracking: true, search: false }');
    const condition = conditionHere('HERE');
    assert.equal(establishesConsent(condition, group, 'search'), true);
    assert.equal(establishesConsent(condition, group, 'tracking'), true);
    assert.equal(establishesConsent(condition, group, 'location'), false);
    assert.equal(establishesConsent(condition, own, 'search'), false);
    assert.equal(establishesConsent(condition, own, 'visit-time'), true);
  });
});

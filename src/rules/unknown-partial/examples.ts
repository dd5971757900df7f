import type { Example } from '../rule';

const FOOTER = { 'partials/footer.hbs': '<p>Example Ltd, 1 High Street, York</p>\n' };

export const bad: readonly Example[] = [
  {
    why: 'A slip in the name.',
    template: '<p>Thank you for your order.</p>\n{{> ⟦unknown-partial:foter⟧}}\n',
    files: FOOTER,
    fixed: { 'Include "footer"': { 'mail.hbs': '<p>Thank you for your order.</p>\n{{> footer}}\n' } },
  },
  {
    why: 'One of them is there, so the other should be too.',
    template: '{{> ⟦unknown-partial:greeting⟧ name}}<p>Thank you for your order.</p>\n{{> footer}}\n',
    files: FOOTER,
  },
  {
    why: 'The configuration says where partials lie, and this is not among them.',
    template: '<p>Thank you for your order.</p>\n{{> ⟦unknown-partial:"legal/imprint"⟧}}\n',
    config: 'partials: ["shared/**"]\n',
    files: { 'shared/footer.hbs': '<p>Example Ltd</p>\n' },
  },
  {
    why: 'In a partial it is the mail that cannot be rendered.',
    template: '<p>Thank you for your order.</p>\n{{> footer}}\n',
    files: {
      'partials/footer.hbs': '<p>Example Ltd</p>{{> ⟦unknown-partial:adress⟧}}\n',
      'partials/address.hbs': '<p>York</p>\n',
    },
    fixed: { 'Include "address"': { 'partials/footer.hbs': '<p>Example Ltd</p>{{> address}}\n' } },
  },
  {
    why: 'A block for a partial has the name twice.',
    template: '{{#> ⟦unknown-partial:layot⟧}}<p>Thank you for your order.</p>{{/layot}}\n',
    files: { 'partials/layout.hbs': '<body>{{> @partial-block}}</body>\n' },
    fixed: {
      'Include "layout"': { 'mail.hbs': '{{#> layout}}<p>Thank you for your order.</p>{{/layout}}\n' },
    },
  },
  {
    why: 'A partial that includes itself never ends.',
    template: '<p>Thank you for your order.</p>\n{{> footer}}\n',
    files: { 'partials/footer.hbs': '<p>Example Ltd</p>\n⟦unknown-partial:{{> footer}}⟧\n' },
  },
  {
    why: 'Nor do two that include each other.',
    template: '<p>Thank you for your order.</p>\n{{> footer}}\n',
    files: {
      'partials/footer.hbs': '<p>Example Ltd</p>\n{{> address}}\n',
      'partials/address.hbs': '<p>York</p>\n⟦unknown-partial:{{> footer}}⟧\n',
    },
  },
];

export const good: readonly Example[] = [
  { why: 'It is there.', template: '<p>Thank you for your order.</p>\n{{> footer}}\n', files: FOOTER },
  {
    why: 'Nothing says where partials lie: they may be registered in code.',
    template: '{{> header}}<p>Thank you for your order.</p>\n{{> footer}}\n',
  },
  {
    why: 'The name is chosen while the mail is rendered.',
    template: '{{> (lookup . "kind")}}<p>Thank you for your order.</p>\n{{> footer}}\n',
    files: FOOTER,
  },
  {
    why: 'It is written in the mail itself.',
    template:
      '{{#*inline "greeting"}}<p>Dear {{name}},</p>{{/inline}}\n{{> greeting name="Ann"}}{{> footer}}\n',
    files: FOOTER,
  },
  {
    why: 'A block says what to show where there is none.',
    template: '{{#> greeting}}<p>Dear reader,</p>{{/greeting}}{{> footer}}\n',
    files: FOOTER,
  },
  {
    why: 'It lies deeper, and is included by its bare name.',
    template: '{{> button text="Read more"}}{{> footer}}\n',
    files: { ...FOOTER, 'partials/ui/button.hbs': '<a href="{{url}}">{{text}}</a>\n' },
  },
  {
    why: 'Code registers it by another name, made of the words of its file.',
    template: '{{> linkOrder}}{{> mr-footer}}{{> footer}}\n',
    files: {
      ...FOOTER,
      'partials/link-order.hbs': '<a href="{{url}}">Your order</a>\n',
      'partials/report.footer.hbs': '<p>Your monthly report</p>\n',
    },
  },
  {
    why: 'A layout is wrapped around the mail where it says so.',
    template: '---\nlayout: default\n---\n<p>Thank you for your order.</p>\n{{> footer}}\n',
    files: { ...FOOTER, 'layouts/default.hbs': '<body>{{> body}}</body>\n' },
  },
  {
    why: 'A partial that includes itself for each answer ends with the last answer.',
    template: '{{#each comments}}{{> comment}}{{/each}}\n',
    files: { 'partials/comment.hbs': '<p>{{text}}</p>{{#each answers}}{{> comment}}{{/each}}\n' },
  },
];

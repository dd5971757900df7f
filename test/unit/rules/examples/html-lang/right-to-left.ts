import type { Example } from '../../../../../src/rules/rule';

const ARABIC = '<p>شكرا لتسوقكم في متجرنا. سيغادر طردكم مستودعنا صباح الغد وسيصل إليكم قريبا.</p>';
const PERSIAN =
  '<p>از خرید شما از فروشگاه ما سپاسگزاریم. بسته شما فردا صبح ارسال می‌شود و به زودی به دست شما می‌رسد.</p>';
const HEBREW = '<p>תודה רבה שקניתם בחנות שלנו. החבילה שלכם תצא מהמחסן מחר בבוקר ותגיע אליכם בקרוב.</p>';
const ENGLISH = '<p>Thank you for shopping with us. Your parcel will be on its way tomorrow morning.</p>';

const page = (tag: string, body: string): string => `${tag}<body>${body}</body></html>\n`;
const shared = 'locales: [en-GB, ar-EG]\nlocaleField: user.locale\n';
const both = `{{#if (eq user.locale "ar-EG")}}${ARABIC}{{else}}${ENGLISH}{{/if}}`;
const choice = 'dir="{{#if (eq user.locale "ar-EG")}}rtl{{else}}ltr{{/if}}"';

export const bad: readonly Example[] = [
  {
    why: 'Arabic.',
    audience: 'locales: [ar-EG]\n',
    template: page('⟦html-lang:<html⟧ lang="ar">', ARABIC),
    fixed: { 'Add dir="rtl"': { 'mail.hbs': page('<html dir="rtl" lang="ar">', ARABIC) } },
  },
  {
    why: 'Arabic and Hebrew readers.',
    audience: 'locales: [ar-IL, he-IL]\nlocaleField: user.locale\n',
    template: page(
      '⟦html-lang:<html⟧ lang="{{user.locale}}">',
      `{{#if (eq user.locale "he-IL")}}${HEBREW}{{else}}${ARABIC}{{/if}}`,
    ),
  },
  {
    why: 'Persian, readers unknown.',
    template: page('⟦html-lang:<html⟧ lang="fa">', PERSIAN),
    fixed: { 'Add dir="rtl"': { 'mail.hbs': page('<html dir="rtl" lang="fa">', PERSIAN) } },
  },
  {
    why: 'The wrong way round.',
    audience: 'locales: [he-IL]\n',
    template: page('<html lang="he" ⟦html-lang:dir="ltr"⟧>', HEBREW),
    fixed: { 'Correct the direction': { 'mail.hbs': page('<html lang="he" dir="rtl">', HEBREW) } },
  },
  {
    why: 'Forgotten for those of two readerships who need it.',
    audience: shared,
    template: page('⟦html-lang:<html⟧ lang="{{user.locale}}">', both),
    fixed: {
      [`Add ${choice}`]: { 'mail.hbs': page(`<html ${choice} lang="{{user.locale}}">`, both) },
    },
  },
  {
    why: 'From right to left for everybody.',
    audience: shared,
    template: page('<html lang="{{user.locale}}" ⟦html-lang:dir="rtl"⟧>', both),
    fixed: {
      'Correct the direction': { 'mail.hbs': page(`<html lang="{{user.locale}}" ${choice}>`, both) },
    },
  },
];

export const good: readonly Example[] = [
  { why: 'Arabic.', audience: 'locales: [ar-EG]\n', template: page('<html lang="ar" dir="rtl">', ARABIC) },
  {
    why: 'Told by the text.',
    audience: 'locales: [ar-EG]\n',
    template: page('<html lang="ar" dir="auto">', ARABIC),
  },
  { why: 'On the body.', template: `<html lang="fa"><body dir="rtl">${PERSIAN}</body></html>\n` },
  {
    why: 'In a style.',
    audience: 'locales: [he-IL]\n',
    template: page('<html lang="he">', `<div style="direction: rtl">${HEBREW}</div>`),
  },
  {
    why: 'In MJML.',
    audience: 'locales: [he-IL]\n',
    template: `<mjml lang="he" dir="rtl"><mj-body><mj-section><mj-column><mj-text>${HEBREW}</mj-text></mj-column></mj-section></mj-body></mjml>\n`,
  },
  {
    why: 'Each readership its own.',
    audience: shared,
    template: page(`<html lang="{{user.locale}}" ${choice}>`, both),
  },
  {
    why: 'A value says it.',
    audience: shared,
    template: page('<html lang="{{user.locale}}" dir="{{user.direction}}">', both),
  },
  {
    why: 'A text still to be translated.',
    audience: 'locales: [ar-EG]\n',
    template: page('<html lang="ar">', ENGLISH),
  },
  { why: 'A fragment.', audience: 'locales: [ar-EG]\n', template: `<div>${ARABIC}</div>\n` },
  {
    why: 'Nobody writes from right to left.',
    audience: 'locales: [en-GB]\n',
    template: page('<html lang="en">', ENGLISH),
  },
  {
    why: 'A name in Hebrew is no text.',
    audience: 'locales: [en-GB]\n',
    template: page('<html lang="en">', `${ENGLISH}<p>שלום</p>`),
  },
];

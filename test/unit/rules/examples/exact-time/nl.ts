import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
  {
    why: 'It tells: We zagen dat u dinsdag om 14:32 deze schoenen bekeek.',
    template: '<p>We zagen dat u dinsdag om ⟦exact-time:14:32⟧ deze schoenen bekeek.</p>\n',
    fixed: { 'Say "onlangs"': { 'mail.hbs': '<p>We zagen dat u onlangs deze schoenen bekeek.</p>\n' } },
  },
  {
    why: 'It tells: Gisteren om 14.32 uur bekeek je deze jas.',
    template: '<p>Gisteren om ⟦exact-time:14.32⟧ uur bekeek je deze jas.</p>\n',
    fixed: { 'Say "onlangs"': { 'mail.hbs': '<p>Onlangs bekeek je deze jas.</p>\n' } },
  },
  {
    why: 'It tells: Je was zondag om 21 uur op onze site.',
    template: '<p>Je was zondag om ⟦exact-time:21 uur⟧ op onze site.</p>\n',
    fixed: { 'Say "onlangs"': { 'mail.hbs': '<p>Je was onlangs op onze site.</p>\n' } },
  },
  {
    why: 'It tells: U heeft onze nieuwsbrief om 7:50 geopend.',
    template: '<p>U heeft onze nieuwsbrief om ⟦exact-time:7:50⟧ geopend.</p>\n',
    fixed: { 'Say "onlangs"': { 'mail.hbs': '<p>U heeft onze nieuwsbrief onlangs geopend.</p>\n' } },
  },
  {
    why: 'It tells: Je laatste bezoek was op {{lastVisit.at}}.',
    template: '<p>Je laatste bezoek was op ⟦exact-time:{{lastVisit.at}}⟧.</p>\n',
    fixed: { 'Say "onlangs"': { 'mail.hbs': '<p>Je laatste bezoek was onlangs.</p>\n' } },
  },
];

export const good: readonly Example[] = lines('It tells nothing', [
  'Uw afspraak is dinsdag om 14.30 uur.',
  'Je bestelling is gisteren om 14:32 verzonden.',
  'Onze winkels zijn open van 9.00 tot 18.00 uur.',
  'De code verloopt om 14:45, over tien minuten.',
  '{{name}} nodigt je uit voor zondag om 15 uur.',
  'Heb je gisteren om 20.30 uur de wedstrijd bekeken?',
  'Als u de pagina gisteren om 20:15 hebt bezocht, kunt u dit negeren.',
]);

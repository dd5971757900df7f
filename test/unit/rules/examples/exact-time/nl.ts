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
  {
    why: 'It tells: Maandag om 22.17 uur bekeek u onze cruises.',
    template: '<p>Maandag om ⟦exact-time:22.17⟧ uur bekeek u onze cruises.</p>\n',
    fixed: { 'Say "onlangs"': { 'mail.hbs': '<p>Onlangs bekeek u onze cruises.</p>\n' } },
  },
];

export const good: readonly Example[] = lines('It tells nothing', [
  'De laatste rondleiding van de dag is om 17 uur.',
  'U was onze gast op 3 mei om 18:00.',
  'Uw afspraak is dinsdag om 14.30 uur.',
  'Je bestelling is gisteren om 14:32 verzonden.',
  'Onze winkels zijn open van 9.00 tot 18.00 uur.',
  'De code verloopt om 14:45, over tien minuten.',
  '{{name}} nodigt je uit voor zondag om 15 uur.',
  'Heb je gisteren om 20.30 uur de wedstrijd bekeken?',
  'Als u de pagina gisteren om 20:15 hebt bezocht, kunt u dit negeren.',
  'Hallo {{name}}, je pakket komt morgen tussen 9 en 12 uur.',
  'Je hebt om 14:32 een bericht van {{sender.name}} gekregen.',
  'Je hebt 20 punten verdiend met je laatste aankoop.',
  'Je bestelling is op 3 maart om 14:32 aan de bezorger gegeven.',
  'Je bent uitgenodigd voor onze avond op donderdag 12 om 19 uur in onze winkel.',
  'Je tafel is gereserveerd om 20:30, op een steenworp van de opera.',
  'Je abonnement eindigt over 3 dagen.',
  'De les duurt 2 uur; kom om 19 uur.',
  'Onze adviseurs zijn bereikbaar van 9 tot 18 uur.',
  'Je bent nog maar € 10 verwijderd van gratis verzending.',
  'Uw rondleiding begint om 14:30 voor het museum.',
  'Uw afspraak met dokter Martens is dinsdag 5 mei om 10 uur.',
  'De bezorger is over 5 minuten bij je.',
  'We zien je graag zaterdag om 14 uur in onze winkel.',
  'U was niet thuis toen wij om 14:32 langskwamen.',
  'Je hebt je afgemeld om 14:32.',
]);

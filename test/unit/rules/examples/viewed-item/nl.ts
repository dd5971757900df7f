import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦viewed-item:We zagen dat u⟧ onze rode laarzen bekeek.',
  'Je hebt onlangs ⟦viewed-item:{{product.name}}⟧ bekeken.',
  '⟦viewed-item:Denk je nog aan de schoenen die⟧ je ⟦viewed-item:hebt bekeken⟧?',
  '⟦viewed-item:Recent bekeken⟧ artikelen',
  '⟦viewed-item:Uw laatste zoekopdrachten⟧',
  'Gisteren ⟦viewed-item:zocht je naar⟧ vluchten naar Lissabon.',
  'We weten dat ze je bevallen: je ⟦viewed-item:hebt ze al drie keer bekeken⟧.',
  'De bank ⟦viewed-item:die je gisteren bekeek⟧ is er nog.',
  'De sneakers zijn al drie keer ⟦viewed-item:door jou bekeken⟧.',
  'Gisteren ⟦viewed-item:scrolde je weer langs⟧ de tenten.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'We zien dat je nog een saldo hebt.',
  'Je bent nu Gold-lid in onze winkel.',
  'Je kwam in aanmerking voor korting.',
  'Je bracht een vriend aan.',
  'Bekend van tv: de pan waar niets in aanbakt.',
  'Heeft u onze nieuwe collectie al bekeken?',
  'Je hebt een uitnodiging van {{name}} ontvangen.',
  'Er ligt nog {{cart.items.[0].name}} in je winkelmandje.',
  'Niet gevonden wat u zocht? Wij helpen graag.',
  'Volg je pakket: {{parcel.url}}',
  'Bekijk onze nieuwe collectie.',
  'Je hebt {{product.name}} besteld.',
  'Je hebt gevraagd om je wachtwoord te herstellen.',
  '{{friend.name}} heeft je een cadeau gestuurd.',
  'Scan deze code met je telefoon bij de ingang.',
  'Wij zien u als vaste klant.',
  'Kijk, vergelijk en kies rustig thuis.',
  'U klikte op wachtwoord vergeten.',
]);

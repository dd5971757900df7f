import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Unser Algorithmus vermutet, dass Sie⟧ umziehen.',
  'Wir haben ⟦third-party-data:von unserem Partner⟧ erfahren, dass Sie einen Hund haben.',
  '⟦third-party-data:Ihr Profil zeigt⟧, dass Sie Jazz mögen.',
  'Für ⟦third-party-data:{{customer.segment}}⟧-Kunden',
  '⟦third-party-data:Unsere Daten zeigen, dass Sie⟧ umziehen.',
  '⟦third-party-data:Unser Algorithmus hält dich⟧ für einen Weinkenner.',
  '⟦third-party-data:Von unseren Partnern⟧ wissen wir, dass Sie eine Wohnung suchen.',
  '⟦third-party-data:Nach Angaben eines Adressdienstleisters⟧ leben Sie nun allein.',
  '⟦third-party-data:Laut einer Umfrage unseres Partners⟧ rauchen Sie.',
  '⟦third-party-data:Aus zugekauften Daten wissen wir⟧, dass Sie zur Miete wohnen.',
  '⟦third-party-data:Wir haben Daten gekauft, nach denen Sie⟧ einen Hund haben.',
  '⟦third-party-data:Öffentliche Register zeigen, dass Sie⟧ ein Haus gekauft haben.',
  'Die ⟦third-party-data:Schufa sagt, dass Sie⟧ umgezogen sind.',
  '⟦third-party-data:Unser Modell stuft dich⟧ als kaufstark ein.',
  'zumal ⟦third-party-data:unser Modell dich als „kaufstark, trendbewusst, Single“ einstuft⟧',
  '⟦third-party-data:Wir schätzen Ihr Einkommen⟧ auf 50.000 Euro.',
  '⟦third-party-data:Unser Algorithmus hat berechnet, dass Sie⟧ schwanger sind.',
  '⟦third-party-data:Deinem Warenkorb nach zu urteilen⟧, bist du schwanger.',
  'Vermutlich sind ⟦third-party-data:Sie um die 30, sagt unser System⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Unsere Partner empfehlen dieses Angebot.',
  'Folgen Sie uns auf Facebook.',
  'Sie haben uns geschrieben, dass Sie Jazz mögen.',
  'Wir glauben an guten Kaffee.',
  'Ein Angebot von {{partner.name}}',
  'Wir glauben, dass du Jazz magst.',
  'Wir schätzen Ihr Vertrauen.',
  'Wir schätzen, dass Ihr Paket am Freitag ankommt.',
  'Unser System hat Sie abgemeldet.',
  'Öffentliche Daten zeigen, dass die Preise sinken.',
  'Wir haben gehört, was Sie sich wünschen.',
  'Unser System hat Ihnen eine Nummer zugewiesen.',
  'Sie wurden von unserem System abgemeldet.',
]);

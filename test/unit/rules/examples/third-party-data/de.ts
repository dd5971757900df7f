import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Unser Algorithmus vermutet, dass Sie⟧ umziehen.',
  '⟦third-party-data:Wir haben von unserem Partner erfahren⟧, dass Sie einen Hund haben.',
  '⟦third-party-data:Ihr Profil zeigt⟧, dass Sie Jazz mögen.',
  'Für ⟦third-party-data:{{customer.segment}}⟧-Kunden',
  '⟦third-party-data:Unsere Daten zeigen, dass Sie⟧ umziehen.',
  '⟦third-party-data:Unser Algorithmus hält dich für⟧ einen Weinkenner.',
  '⟦third-party-data:Von unseren Partnern wissen wir⟧, dass Sie eine Wohnung suchen.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Unsere Partner empfehlen dieses Angebot.',
  'Folgen Sie uns auf Facebook.',
  'Sie haben uns geschrieben, dass Sie Jazz mögen.',
  'Wir glauben an guten Kaffee.',
  'Ein Angebot von {{partner.name}}',
  'Wir glauben, dass du Jazz magst.',
]);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Denken Sie noch an das Zelt, ⟦viewed-item:das Sie sich angesehen haben⟧?',
  '⟦viewed-item:Uns ist aufgefallen, dass Sie sich für unsere Sofas interessieren⟧.',
  'Du hast dir ⟦viewed-item:{{product.name}}⟧ angeschaut.',
  '⟦viewed-item:Zuletzt angesehene⟧ Artikel',
  '⟦viewed-item:Sie haben nach Winterjacken gesucht⟧.',
  '⟦viewed-item:Weil du unsere Räder angeklickt hast⟧',
  '⟦viewed-item:Ihre letzten Suchanfragen⟧',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Das Zelt ist wieder da.',
  'Für Sie ausgesucht: {{product.name}}',
  'Haben Sie sich schon unsere neue Kollektion angesehen?',
  'Sehen Sie sich die neuen Sofas an.',
  'In Ihrem Warenkorb wartet {{product.name}}.',
  'Sie haben {{product.name}} gekauft.',
  'Suchen Sie ein Geschenk? Wir helfen.',
]);

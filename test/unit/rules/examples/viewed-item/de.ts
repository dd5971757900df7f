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
  '⟦viewed-item:Wir haben bemerkt, dass Sie sich am Samstagabend lange Trenchcoats angesehen⟧ haben.',
  'Du suchst Flüge nach Rom, wie wir gesehen haben: ⟦viewed-item:{{search.query}}⟧.',
  '⟦viewed-item:Seit Tagen schaust du dir Reisen nach Griechenland an⟧, das ist uns aufgefallen.',
  'Ihre letzte Suche: ⟦viewed-item:{{search.query}}⟧',
  'Du hast ⟦viewed-item:{{phrase}}⟧ in unsere Suche eingegeben.',
  'Neunmal ⟦viewed-item:haben Sie diese Hotelseite nun schon aufgerufen⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Das Zelt ist wieder da.',
  'Für Sie ausgesucht: {{product.name}}',
  'Haben Sie sich schon unsere neue Kollektion angesehen?',
  'Sehen Sie sich die neuen Sofas an.',
  'In Ihrem Warenkorb wartet {{product.name}}.',
  'Sie haben {{product.name}} gekauft.',
  'Suchen Sie ein Geschenk? Wir helfen.',
  'Die Trenchcoats sind wieder da, auch in Ihrer Größe.',
  'Sie wollten wissen, wann {{product.name}} wieder da ist. Jetzt.',
  'Sie erhalten diese E-Mail, weil Sie sich für unseren Newsletter angemeldet haben.',
  'Danke für Ihren Besuch an unserem Stand. Hier ist der Katalog.',
  'In Ihrem Warenkorb liegen noch Artikel.',
  'Seit fünf Jahren sind Sie bei uns. Danke!',
  'Wenn Sie schon bestellt haben, ist diese Nachricht für Sie erledigt.',
  'Sie haben unsere App noch nicht? Hier ist sie, für iPhone und Android.',
  'Hier ist der Ratgeber, um den Sie gebeten haben.',
  'Suchen Sie eine Wohnung? Wir haben neue Angebote.',
  'Hier sind die Ergebnisse des Quiz, das Sie am Dienstag abgeschlossen haben.',
  'Vergleichen Sie {{product.name}} mit zwei anderen.',
]);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Seit 143 Tagen waren Sie nicht mehr bei uns⟧.',
  '⟦visit-count:Sie haben unsere Seite diese Woche siebenmal besucht⟧.',
  'Du ⟦visit-count:hast dir dieses Kleid schon dreimal angesehen⟧.',
  'Das war ⟦visit-count:Ihr fünfter Besuch⟧.',
  '⟦visit-count:Zum dritten Mal auf unserer⟧ Seite!',
  'Du warst ⟦visit-count:{{n}}⟧ Mal bei uns.',
  'Besuche: ⟦visit-count:{{user.visitCount}}⟧',
  'Schon ⟦visit-count:zum vierten Mal diese Woche⟧ auf der Seite vom Sofa Oslo?',
  '⟦visit-count:Sie haben die Preisseite in 24 Stunden 6 Mal besucht⟧.',
  'Du hast unsere Karte ⟦visit-count:zum vierten Mal geöffnet⟧.',
  '⟦visit-count:Sie waren seit Januar nur zweimal⟧ im Studio.',
  '⟦visit-count:Sechsmal hast du diese Woche vorbeigeschaut⟧.',
  '⟦visit-count:Fünf Besuche in zehn⟧ Tagen!',
  'Du ⟦visit-count:kommst immer wieder: elfmal⟧ seit Montag.',
  'Unser Drehkreuz hat nur ⟦visit-count:drei Besuche von dir⟧ gezählt.',
  '⟦visit-count:Sie sind dreimal zu diesem Bett zurückgekehrt⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Mit zwei Klicks sind Sie dabei.',
  'Unsere Techniker waren schon zweimal da.',
  'Schön, dass Sie uns treu sind.',
  'Sie haben dreimal bestellt.',
  'Zum ersten Mal in unserem Shop.',
  'Dreimal so viele Punkte!',
  'Im Warenkorb: {{cart.count}}',
  'Zwei Besuche im Spa sind inklusive.',
  'Beim ersten Besuch wird nur geschaut.',
]);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Nadal myślisz o namiocie, który ⟦viewed-item:oglądałeś⟧?',
  '⟦viewed-item:Zauważyliśmy, że przeglądasz⟧ nasze sofy.',
  'Oglądałaś ⟦viewed-item:{{product.name}}⟧.',
  '⟦viewed-item:Ostatnio oglądane⟧ produkty',
  '⟦viewed-item:Szukałeś⟧ ostatnio kurtki zimowej.',
  'Na podstawie Twojej ⟦viewed-item:historii przeglądania⟧',
  '⟦viewed-item:Przeglądał Pan⟧ nasze rowery.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Namiot znów jest dostępny.',
  'Wybraliśmy dla Ciebie: {{product.name}}',
  'Czy oglądałeś już nową kolekcję?',
  'Obejrzyj nowe sofy.',
  'W koszyku czeka na Ciebie {{product.name}}.',
  'Kupiłaś u nas {{product.name}}.',
  'Szukasz prezentu? Pomożemy.',
]);

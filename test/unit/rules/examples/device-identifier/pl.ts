import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Przeglądałaś naszą ofertę na swoim telefonie⟧.',
    "Widzimy, że ⟦device-identifier:korzystasz z iPhone'a⟧.",
    'Twój adres IP: ⟦device-identifier:{{ip}}⟧',
    '⟦device-identifier:Rozpoznaliśmy Twoje urządzenie⟧.',
    'Dla właścicieli ⟦device-identifier:{{device.model}}⟧',
  ],
  'locales: [pl]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Pobierz aplikację na telefon.',
    'Nowe etui: {{product.name}}',
    'Działa w przeglądarkach Chrome i Firefox.',
    'Zadzwoń do nas z telefonu.',
  ],
  'locales: [pl]\nkind: marketing\n',
);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Om 14:32 bekeek u deze laarzen. ⟦over-specific:U heeft twaalf minuten op de pagina doorgebracht⟧. Dat was uw derde bezoek.',
  'Je hebt onlangs {{product.name}} bekeken. Je hebt onze laatste mails niet geopend. Onze ⟦over-specific:camera’s hebben je gezien⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Je hebt onlangs {{product.name}} bekeken.',
  'Je bestelling vertrekt om 14:32, na twaalf minuten en drie controles.',
]);

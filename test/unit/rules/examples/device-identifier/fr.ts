import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Ton vieil iPhone commence⟧ à fatiguer.',
    '⟦device-identifier:Vous avez navigué depuis votre iPhone⟧ hier soir.',
    '⟦device-identifier:Vous utilisez Chrome⟧ sur un Mac ancien.',
    'Votre adresse IP : ⟦device-identifier:{{ip}}⟧',
    'Vous avez commandé depuis votre Samsung ?  ⟦device-identifier:Depuis votre iPhone, vous avez visité⟧ notre site.',
  ],
  'locales: [fr]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Votre ordinateur est prêt, passez le chercher à l’atelier.',
    'Téléchargez notre application sur votre téléphone.',
    'Une nouvelle coque : {{product.name}}',
    'Compatible avec Chrome et Firefox.',
  ],
  'locales: [fr]\nkind: marketing\n',
);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Du hast gestern ⟦device-identifier:mit deinem iPhone bei uns gestöbert⟧.',
    '⟦device-identifier:Sie nutzen Chrome⟧ auf einem Mac, oder? ⟦device-identifier:Sie verwenden Safari⟧.',
    'Ihre IP-Adresse: ⟦device-identifier:{{ip}}⟧',
    '⟦device-identifier:Ihr Gerät haben wir wiedererkannt⟧.',
    'Für Ihr ⟦device-identifier:{{device.model}}⟧',
  ],
  'locales: [de]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Laden Sie die App auf Ihr Handy.',
    'Eine neue Hülle: {{product.name}}',
    'Läuft in Chrome und Firefox.',
    'Rufen Sie uns vom Handy an.',
  ],
  'locales: [de]\nkind: marketing\n',
);

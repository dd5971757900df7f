import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Gestern haben ⟦device-identifier:Sie sich das {{product.name}} fast zehn Minuten lang auf Ihrem iPad angesehen⟧.',
    'Du ⟦device-identifier:hast gestern mit deinem iPhone bei uns⟧ gestöbert.',
    '⟦device-identifier:Sie nutzen Chrome auf einem Mac⟧, oder? ⟦device-identifier:Sie verwenden Safari⟧.',
    'Ihre IP-Adresse: ⟦device-identifier:{{ip}}⟧',
    '⟦device-identifier:Ihr Gerät haben wir wiedererkannt⟧.',
    'Für Ihr ⟦device-identifier:{{device.model}}⟧',
    '⟦device-identifier:Da Sie mit Firefox auf einem Windows-Rechner gebucht⟧ haben',
    'Du ⟦device-identifier:hast von einem iPhone 12 bestellt⟧.',
    '⟦device-identifier:Sie surfen meist mit dem Handy⟧.',
    '⟦device-identifier:Sie lesen diese Mail auf einem iPad⟧.',
    '⟦device-identifier:Dein altes Galaxy S8 haben wir bemerkt⟧.',
    'Du ⟦device-identifier:schaust auf einem Fernseher⟧ von Sony.',
    'Du ⟦device-identifier:hast unsere Seite mit deinem Samsung besucht⟧.',
  ],
  'locales: [de]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Sie haben {{n}} Artikel bestellt, sie kommen am {{d}}.',
    'Sie haben {{product.name}} bestellt und mit {{payment.method}} bezahlt.',
    'Sie haben sich mit {{user.email}} für unseren Newsletter angemeldet.',
    'Laden Sie die App auf Ihr Handy.',
    'Eine neue Hülle: {{product.name}}',
    'Läuft in Chrome und Firefox.',
    'Rufen Sie uns vom Handy an.',
    'Sie können diese Mail auf dem Handy lesen.',
    'Lesen Sie diese Mail auf dem Handy.',
  ],
  'locales: [de]\nkind: marketing\n',
);

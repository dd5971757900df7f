import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:Tu as tenu dix secondes⟧ avant de fermer la page.',
  '⟦dwell-time:Vous avez passé douze minutes sur cette page⟧.',
  '⟦dwell-time:Tu es resté dix minutes devant cette robe⟧.',
  '⟦dwell-time:Vous avez regardé ce canapé pendant un quart d’heure, presque 15 minutes⟧.',
  'Vous avez passé ⟦dwell-time:{{n}}⟧ minutes dans notre catalogue.',
  '⟦dwell-time:Vous avez consacré 8 minutes⟧ à notre page hôtels.',
  '⟦dwell-time:12 minutes passées devant⟧ cette vitrine, ça ne trompe pas.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Vous avez passé une commande, elle sera prête dans 30 minutes.',
  'La séance dure 45 minutes et se déroule sur votre tapis.',
  'Vous êtes entré dans le tirage au sort de notre magasin.',
  'Vous êtes resté fidèle pendant 10 ans.',
  'Vous avez passé commande il y a deux heures.',
  'Lecture : cinq minutes.',
  'Votre session expire dans 30 minutes.',
  'Restez trois nuits au prix de deux.',
  'Livré en moins de 20 minutes.',
]);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Sei vicino al nostro⟧ negozio.',
  '⟦precise-location:Sei appena passato davanti al nostro⟧ bar.',
  '⟦precise-location:A 200 metri da casa tua⟧ ti aspetta un caffè.',
  'Conosciamo ⟦precise-location:la tua posizione esatta⟧.',
  '⟦precise-location:Sei a soli 150 metri dal⟧ nostro nuovo negozio.',
  'Oggi ⟦precise-location:sei passata davanti al nostro⟧ locale: sei passata davanti alla nostra vetrina.',
  'Lei è atterrata a ⟦precise-location:{{airport}}⟧: il taxi è pronto.',
  'La ⟦precise-location:Sua auto è parcheggiata⟧ in via Roma.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Trova il negozio più vicino a te.',
  'L’hotel è a 200 metri dalla spiaggia.',
  'Il tuo pacco ti aspetta: {{pickup.street}}',
  'Cosa fare a {{user.city}}',
  'L’hotel si trova a pochi passi dalla spiaggia.',
  'L’officina si trova a due passi dalla stazione.',
]);

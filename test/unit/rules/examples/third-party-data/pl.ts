import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Nasz algorytm przewiduje, że⟧ się przeprowadzasz.',
  '⟦third-party-data:Dowiedzieliśmy się od partnera⟧, że masz psa.',
  '⟦third-party-data:Twój profil wskazuje⟧, że lubisz jazz.',
  'Dla klientów ⟦third-party-data:{{customer.segment}}⟧',
  '⟦third-party-data:Podejrzewamy, że⟧ się przeprowadzasz.',
  '⟦third-party-data:Z Twoich zakupów wynika, że⟧ spodziewasz się dziecka.',
  '⟦third-party-data:Od naszych partnerów wiemy⟧, że szukasz mieszkania.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nasi partnerzy polecają tę ofertę.',
  'Polub nas na Facebooku.',
  'Lubisz jazz, jak nam napisałaś.',
  'Wierzymy w dobrą kawę.',
  'Oferta partnera {{partner.name}}',
  'Sądzimy, że lubisz jazz.',
]);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Jesteś tuż obok naszej⟧ kawiarni.',
  '⟦precise-location:Przechodzisz⟧ właśnie koło naszego sklepu.',
  '⟦precise-location:Byłaś wczoraj w pobliżu naszego⟧ salonu.',
  '⟦precise-location:Tylko 200 metrów od Ciebie⟧ czeka kawa.',
  'Nowości na Twojej ulicy: ⟦precise-location:{{user.street}}⟧',
  '⟦precise-location:Byłeś kilka kroków od naszego⟧ salonu na Mokotowie.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Znajdź sklep w pobliżu.',
  'Nasz salon jest 200 metrów od dworca.',
  'Paczka czeka: {{pickup.street}}',
  'Sklepy w Twoim mieście: {{user.city}}',
  'Spotkajmy się przy ul. Długiej 12.',
]);

import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Jesteś tuż obok⟧ naszej kawiarni.',
  '⟦precise-location:Przechodzisz właśnie koło naszego⟧ sklepu.',
  '⟦precise-location:Byłaś wczoraj w pobliżu⟧ naszego salonu.',
  'Tylko ⟦precise-location:200 metrów od Ciebie⟧ czeka kawa.',
  'Nowości na Twojej ulicy: ⟦precise-location:{{user.street}}⟧',
  '⟦precise-location:Byłeś kilka kroków od naszego⟧ salonu na Mokotowie.',
  '⟦precise-location:Twój telefon mówi⟧, że jesteś na ulicy Długiej.',
  '⟦precise-location:Jesteś 200 metrów od naszej⟧ kawiarni.',
  '⟦precise-location:Stoisz właśnie przed naszym sklepem⟧.',
  '⟦precise-location:GPS pokazuje, że jesteś⟧ w centrum.',
  '⟦precise-location:Namierzyliśmy Cię w pobliżu⟧ naszego salonu.',
  'Tylko ⟦precise-location:dwie minuty pieszo od Ciebie⟧',
  'Od naszych drzwi ⟦precise-location:dzieli Cię 80 metrów⟧.',
  '⟦precise-location:Codziennie mija Pani naszą⟧ piekarnię.',
  '⟦precise-location:Jesteś zaledwie 150 metrów od naszego⟧ sklepu.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Znajdź sklep w pobliżu.',
  'Nasz salon jest 200 metrów od dworca.',
  'Paczka czeka: {{pickup.street}}',
  'Sklepy w Twoim mieście: {{user.city}}',
  'Spotkajmy się przy ul. Długiej 12.',
  'Plaża leży 200 metrów od hotelu.',
  'Jesteś o krok od nagrody.',
  'Jesteś 50 punktów od celu.',
  'Twoja przesyłka jest 3 km od Ciebie.',
  'Jesteś w okolicy? Wpadnij na kawę.',
  'Pan Darek odbiera telefon i mówi krótko.',
  'Jesteś zaproszona na spotkanie obok naszego salonu.',
  'Znajdź salon blisko Ciebie.',
]);

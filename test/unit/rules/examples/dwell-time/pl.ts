import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:Spędziłeś na tej stronie 12 minut⟧.',
  '⟦dwell-time:Trzy minuty patrzyłaś⟧ na te buty, a ⟦dwell-time:oglądałaś je przez kwadrans⟧.',
  'Przez prawie ⟦dwell-time:dziesięć minut oglądałaś⟧ tę sukienkę.',
  'Czas na stronie: ⟦dwell-time:{{session.duration}}⟧',
  'Spędzasz u nas ⟦dwell-time:{{t}}⟧ minut dziennie.',
  '⟦dwell-time:Spędziłaś prawie kwadrans⟧ na stronie z butami.',
  'Prawie ⟦dwell-time:pół godziny między wieszakami⟧ z sukienkami!',
  '⟦dwell-time:Spędziła Pani w salonie 40 minut⟧.',
  '⟦dwell-time:Przyglądałaś się jej przez dziesięć minut⟧.',
  'Dobre ⟦dwell-time:dziesięć minut poświęciłaś⟧ butom.',
  '⟦dwell-time:Oglądałeś cztery godziny⟧ bez przerwy.',
  '⟦dwell-time:Przez kwadrans nie mogłaś się⟧ zdecydować.',
  'Nad formularzem ⟦dwell-time:ślęczał Pan ponad dwadzieścia minut⟧.',
  'Aż czterdzieści ⟦dwell-time:minut zeszło Ci⟧ na wybieraniu zasłon.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'To zajmie tylko pięć minut.',
  'Sesja wygaśnie za 30 minut.',
  'Wydałaś u nas 40 zł.',
  'Spędź trzy noce w cenie dwóch.',
  'Kurs trwa {{course.duration}}.',
  'To zajmie pięć minut.',
  'Wizyta trwa 40 minut.',
  'Parkowanie przed sklepem: 30 minut za darmo.',
  'Pół godziny przed koncertem otwieramy bramy.',
  'Trening trwa 45 minut, zabierz ręcznik.',
]);

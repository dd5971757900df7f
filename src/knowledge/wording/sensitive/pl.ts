import type { SensitiveWording } from './sensitive';

const YOUR =
  'twój|twoja|twoje|twojej|twoją|twojego|twoim|twojemu|twoich|twoimi|twoi|pana|pani|państwa|swój|swoja|swoje|swojej|swoją|swojego|swoim|swoich';
const KIN_OF =
  'mamy|matki|taty|ojca|żony|męża|syna|córki|dziecka|babci|dziadka|brata|siostry|rodziców|partnera|partnerki';
const KIN = 'mama|tata|matka|ojciec|żona|mąż|syn|córka|dziecko|babcia|dziadek|brat|siostra|partner|partnerka';
const KIN_LOST =
  'mamę|matkę|tatę|ojca|męża|żonę|syna|córkę|dziecko|babcię|dziadka|bliską osobę|kogoś bliskiego|psa|kota';
const ILLNESS = 'chorob*|nowotw*|rak|raka|rakiem|białaczk*|depresj*|udar*|zawał*|demencj*|alzheimer*';
const FRIENDS =
  'znajomy|znajoma|znajomi|znajomych|przyjaciel|przyjaciółka|przyjaciele|przyjaciół|kolega|koleżanka|koledzy|koleżanki|sąsiad|sąsiadka|sąsiedzi|kontakty';
const DID =
  'kupił*|zamówił*|polubił*|zarezerwował*|obejrzał*|oglądał*|wybrał*|ocenił*|pobrał*|kupują|lubią|oglądają';

/**
 * Covers Ty, Pan and Pani, with the cases of nouns. Leaves alone "operacja", which is a bank's more often than a
 * surgeon's, "wezwanie do zapłaty", and what is supposed ("jeśli chorujesz"). Unsure: "swój" may be somebody else's.
 */
export const pl: SensitiveWording = {
  language: 'pl',
  tells: {
    illness: [
      `(${YOUR}) (niedawn*|ostatni*|ciężk*|przewlekł*|poważn*)? (${ILLNESS}|hospitalizacj*|chemioterapi*|wypadek|wypadku|pobycie w szpitalu|pobyt w szpitalu)`,
      '(zachorowałeś|zachorowałaś|chorujesz|chorowałeś|chorowałaś|byłeś chory|byłaś chora|jesteś chory|jesteś chora|trafiłeś do szpitala|trafiłaś do szpitala|byłeś w szpitalu|byłaś w szpitalu)',
      `(${YOUR}) walk* z (rakiem|chorobą|nowotworem|depresją)`,
    ],
    'family-health': [
      `(${ILLNESS}|operacj*|diagnoz*|hospitalizacj*|leczeni*) (${YOUR}) (${KIN_OF})`,
      `(${YOUR}) (${KIN}) (jest|była|był|było|nadal)? (ciężko|poważnie|niedawno|bardzo)? (chory|chora|chore|zachorował*|choruje|chorował*|w szpitalu|trafił* do szpitala)`,
      `w (${YOUR}) rodzinie … (chorob*|rak|raka|nowotw*|cukrzyc*|zawał*|udar*)`,
    ],
    bereavement: [
      `(po|z powodu|wobec|w obliczu) (${YOUR}) (straty|stracie|stratą|żałoby|żałobie)`,
      `(${YOUR}) (zmarł*|nieżyjąc*|żałob*)`,
      `(śmierci|śmierć|śmiercią|odejściu|odejście|pogrzeb*) (${YOUR}) (${KIN_OF}|bliskiej|bliskich|psa|kota)`,
      '(przyjmij|przyjmijcie|proszę przyjąć|składamy|najszczersze|szczere) (nasze|szczere|najszczersze|wyrazy)? (kondolencje|współczucia)',
      `(straciłeś|straciłaś|straciła pani|stracił pan) (niedawno)? (${KIN_LOST})`,
      `(pierwsze|kolejne|pierwszy|kolejny) (święta|urodziny|wakacje|dzień matki|dzień ojca) bez (${YOUR}|mamy|taty|niego|niej|{})`,
      'jako (wdowa|wdowiec)',
    ],
    pregnancy: [
      '(jesteś|jest pani|byłaś) (już|teraz|obecnie)? w (#|{}|pierwszej|drugiej|zaawansowanej)? (.)? (tygodniu|miesiącu)? ciąży',
      `(${YOUR}) (ciąż*|poronieni*|płodnoś*|termin porodu|terminie porodu|nienarodzon*)`,
      '(spodziewasz|spodziewa) się (pani)? (dziecka|maleństwa|bliźniąt|bobasa)',
      '(starasz|staracie|stara) się (pani|państwo)? o dziecko',
      `gratulujemy (${YOUR})? ciąży`,
      `(${YOUR}) (maleństwo|dziecko|dzidziuś) (już)? (wkrótce|niedługo|niebawem) (przyjdzie|pojawi|będzie)`,
    ],
    health: [
      `(${YOUR}) (ciśnieni*|cholesterol*|cukrzyc*|astm*|alergi*|łuszczyc*|trądzik*|migren*|bezsenno*|niepełnosprawno*|bmi|stan* zdrowia|wynik* badań|wynik* krwi|grup* krwi|problem* zdrowotn*|histori* choroby|leki|leków|dolegliwoś*|menopauz*|miesiączk*|łysieni*|nietrzymani*)`,
      '(skoro|ponieważ|bo|że) (masz|ma pani|ma pan) (cukrzyc*|astm*|alergi*|niepełnosprawno*|migren*|depresj*|nadciśnieni*)',
      '(cierpisz|cierpi pani|cierpi pan) na',
    ],
    diet: [
      '(skoro|ponieważ|bo|że) jesteś (na diecie|wegani*|wegank*|wegetari*)',
      `(${YOUR}) (wegańsk*|wegetariańsk*|bezglutenow*|odchudzając*|ketogeniczn*) diet*`,
    ],
    belief: [
      '(jesteś|jest pan|jest pani) (praktykując*|wierząc*|dobrym|dobrą|gorliwym|gorliwą)? (katolik*|katoliczk*|muzułman*|chrześcijan*|żydem|żydówką|świadkiem jehowy|ateist*|prawosławn*|ewangelik*|wierząc*)',
      `(${YOUR}) (religi*|wyznani*|pogląd* polityczn*|przekonan* religijn*|przekonan* polityczn*|przynależnoś* związkow*)`,
      '(drogi|droga|drodzy) (katolik*|katoliczk*|chrześcijan*|muzułman*)',
    ],
    ethnicity: [
      `(${YOUR}) (pochodzeni* etniczn*|kolor* skóry|pochodzeni* rasow*)`,
      '(skoro|ponieważ|bo|że) jesteś (czarnoskór*|romem|romką|żydem|żydówką|arabem|arabką)',
    ],
    sexuality: [
      '(jesteś|jest pan|jest pani) (gejem|lesbijką|biseksualn*|transpłciow*|homoseksualn*|osobą transpłciową|osobą lgbt)',
      `(${YOUR}) (orientacj* seksualn*|seksualno*|tożsamo* płciow*|coming out)`,
    ],
    credential: [
      `(${YOUR}) (nowe|tymczasowe|aktualne)? hasło (to|jest|brzmi) (:)? {}`,
      `(${YOUR}) (nowe|tymczasowe)? hasło (tymczasowe)? : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (${DID})`,
      `(osoby|ktoś) (z twoich kontaktów|z twojej okolicy|które znasz|które obserwujesz) (już|właśnie|niedawno)? (${DID})`,
      `co (kupują|kupili|lubią|polubili|oglądają|zamówili|noszą|czytają) (${YOUR}) (${FRIENDS})`,
    ],
    shaming: [
      '(czy)? (na pewno|naprawdę) (potrzebowałeś|potrzebowałaś|musiałeś|musiałaś)',
      '(czy)? (na pewno|naprawdę) potrzebujesz (kolejn*|jeszcze jedn*|następn*|aż tyle)',
      '(przytyłeś|przytyłaś|przybrałeś na wadze|przybrałaś na wadze)',
      `(${YOUR}) (nadwag*|otyłoś*|oponk*|zbędn* kilogram*|nadmiarow* kilogram*|obżarstw*|fałdk*|rozrzutnoś*)`,
      '(jesz|pijesz|wydajesz|jadłeś|jadłaś|wydałeś|wydałaś|zjadłeś|zjadłaś|piłeś|piłaś|wydał pan|wydała pani) (stanowczo|zdecydowanie|trochę|zbyt|chyba)? (za dużo|zbyt dużo|za wiele|zbyt wiele|za często)',
      'wstydź się',
      '(powinieneś|powinnaś) (się wstydzić|mieć wyrzuty|schudnąć|mniej jeść|jeść mniej|mniej pić|pić mniej|mniej wydawać|wydawać mniej)',
      'masz (może)? (wyrzuty|wyrzutów) sumienia',
      `(${YOUR}) (diet*|wag*|budżet*|wydatk*|figur*|sylwetk*|postanowieni*) … (wymknęł*|wymkną*|ucierpi*|zawiedz*|katastrof*|porażk*|zaniedban*|poszł* w las)`,
      `(zaniedbałeś|zaniedbałaś|porzuciłeś|porzuciłaś|złamałeś|złamałaś) (${YOUR})? (diet*|postanowieni*|figur*|zdrowie|trening*)`,
      'nie , dzięk* , (wolę przepłac*|nie chcę oszczędzać|wolę płacić|nie lubię oszczędzać|wolę zapłacić)',
      'dawno nie (ćwiczyłeś|ćwiczyłaś|byłeś na siłowni|byłaś na siłowni|trenowałeś|trenowałaś)',
    ],
    'pushy-wording': [
      'ostatni* (szans*|przypomnieni*|dzwonek|okazj*|ostrzeżeni*)',
      '(spiesz|śpiesz|pospiesz|pośpiesz) się',
      '(zanim|nim) będzie za późno',
      'teraz (albo|lub) nigdy',
      'nie (przegap|możesz przegapić|prześpij)',
      '(będziesz żałować|będziesz żałował|będziesz żałowała|pożałujesz)',
      '(zostało|zostały|pozostało|pozostały) (tylko|już tylko|jedynie|ostatnie) (#|{}) (sztuk*|godzin*|minut*|miejsc*|pokoj*)',
      'czas ucieka',
      '(działaj|kupuj|zamawiaj|rezerwuj|kup) (natychmiast|teraz|od razu) (,)? zanim',
      '(wciąż|nadal|ciągle) (na ciebie)? czekamy (na ciebie|na twoj*)',
      '(zapomniałeś|zapomniałaś) o nas',
      'dlaczego nas ignorujesz',
      '(pisaliśmy|przypominaliśmy) (do ciebie|ci)? (już)? (#|{}|kilka|wiele|dwa|trzy) razy',
    ],
  },
  not: [
    '(gdy|kiedy|jeśli|jeżeli|jak tylko) (chorujesz|zachorujesz|jesteś|cierpisz|zostało)',
    `(gdy|kiedy|jeśli|jeżeli|jak tylko|każdy) (${YOUR}) (${FRIENDS})`,
    '(zaprosił*|polecił*|wysłał*|podarował*|kupił*|zamówił*|zarezerwował*) (cię|ci|ciebie|tobie|dla ciebie)',
    `(polubił*|skomentował*|obejrzał*|oglądał*|ocenił*) (${YOUR})`,
    '(z|przez|dzięki) (twojego|twój|twojemu) (link*|kod*|poleceni*)',
    'nie (spiesz|śpiesz) się',
    'ostatni* (szans*|okazj*) (na|by|aby) … (upływa|mija|kończy)',
  ],
};

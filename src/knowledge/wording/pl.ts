import type { Wording } from './wording';

const LOOKED =
  'oglądałeś|oglądałaś|porównywałeś|porównywałaś|obejrzałeś|obejrzałaś|przeglądałeś|przeglądałaś|przejrzałeś|przejrzałaś|podglądałeś|podglądałaś|kliknąłeś|kliknęłaś|zaglądałeś|zaglądałaś|zajrzałeś|zajrzałaś|zerkałeś|zerkałaś';
const LOOKED_3 =
  'oglądał|oglądała|obejrzał|obejrzała|przeglądał|przeglądała|przejrzał|przejrzała|kliknął|kliknęła';
const VISITED =
  'odwiedziłeś|odwiedziłaś|odwiedzałeś|odwiedzałaś|wszedłeś|weszłaś|wróciłeś|wróciłaś|wpadłeś|wpadłaś';
const CAME = `${VISITED}|byłeś|byłaś`;
const VISITED_3 = 'odwiedził|odwiedziła|odwiedzał|odwiedzała|wszedł|weszła|wrócił|wróciła';
const OPENED =
  'otworzyłeś|otworzyłaś|otwierałeś|otwierałaś|przeczytałeś|przeczytałaś|czytałeś|czytałaś|kliknąłeś|kliknęłaś';
const SPENT = 'spędziłeś|spędziłaś|spędzasz|spędził|spędziła|zatrzymałeś|zatrzymałaś|stałeś|stałaś';
const DEVICE =
  'iphonie|iphone*|ipadzie|ipad*|telefonie|telefonu|smartfon*|laptop*|tablet*|komputer*|macbook*|samsung*|android*|{}';

const YOU_ACC = 'cię|ciebie|pana|panią|państwa|was|twoją|twój|twoje|twojego|twojej|twój telefon';
const YOU_DAT = 'ci|tobie|panu|pani|państwu|wam';
const NUMBER =
  '#|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwanaście|piętnaście|dwadzieścia|trzydzieści|czterdzieści|kilka|parę|kilkanaście|pół';
const UNITS = 'sekund|sekundy|sekundę|minut|minuty|minutę|godzin|godziny|godzinę|kwadrans|kwadranse';
/** What somebody did with what they looked at, past and present. */
const DWELT =
  'przyglądałeś|przyglądałaś|przewijałeś|przewijałaś|scrollowałeś|scrollowałaś|klikałeś|klikałaś|porównywałeś|porównywałaś|zastanawiałeś|zastanawiałaś|wahałeś|wahałaś|wpatrywałeś|wpatrywałaś|gapiłeś|gapiłaś';
const ACTED =
  'uruchomiłeś|uruchomiłaś|włączyłeś|włączyłaś|odpaliłeś|odpaliłaś|wpadłeś|wpadłaś|przewinąłeś|przewinęłaś|sprawdzałeś|sprawdzałaś|sprawdziłeś|sprawdziłaś|wyszukałeś|wyszukałaś|wyszedłeś|wyszłaś|opuściłeś|opuściłaś';
/** What senders watch shops with. */
const WATCHERS =
  'kamera|kamery|kamer|czujnik|czujniki|beacon|beacony|bramki|bramka|licznik|liczniki|skaner|skanery|bluetooth|lustro|personel|obsługa|ochrona|pracownicy|monitoring';
const NOTICED =
  'zauważył*|zarejestrował*|wykrył*|rozpoznał*|widział*|policzył*|namierzył*|naliczył*|zapamiętał*|złapał*|uchwycił*|nagrał*|wyłapał*|zliczył*|zdradził*|dostrzegł*';
const MAILS = 'mail*|e - mail*|newsletter*|wiadomość|wiadomości|list|listy|listów';
const DEVICES =
  'iphone*|ipad*|telefon*|smartfon*|laptop*|tablet*|komputer*|macbook*|samsung*|android*|huawei|xiaomi|pixel*|telewizor*|przeglądar*|firefox*|chrome*|safari|windows*|{}';
/** Where bought data comes from. */
const BROKERS =
  'partner|partnera|partnerów|partnerzy|partnerem|partnerskiej|partnerskich|firmy zewnętrznej|firm zewnętrznych|firma zewnętrzna|brokera|broker|brokerów|biura|biuro|bik|dostawcy|dostawca|dostawców|osób trzecich|agencji';

/**
 * Covers the second person in both genders and Pan/Pani, and the impersonal forms ("oglądane produkty"). Leaves alone
 * orders, bookings and appointments, and questions with "czy". A name in the vocative has no neutral stand-in, so
 * there is none. Unsure: "jesteś w pobliżu" may be said of anybody.
 */
export const pl: Wording = {
  language: 'pl',
  tells: {
    browsing: [
      '(ciągle|wciąż|stale|regularnie) (wracasz|wraca pan|wraca pani|zaglądasz) (do|na) …',
      '(nie mogłeś|nie mogłaś|nie możesz) oderwać (oczu|wzroku)',
      `(${LOOKED})`,
      `(${LOOKED_3}) (pan|pani)`,
      `(pan|pani) (ostatnio|niedawno|wczoraj)? (${LOOKED_3})`,
      '(widzieliśmy|zauważyliśmy|zobaczyliśmy|dostrzegliśmy|widzimy) … (oglądasz|przeglądasz|podobają ci|interesuje cię|interesują cię)',
      '(ostatnio|niedawno) (oglądane|oglądany|oglądana|przeglądane|przeglądany|wyświetlone|odwiedzone|odwiedzane)',
      '(oglądane|oglądany|oglądana|przeglądane|obejrzane) (przez) (ciebie|pana|panią|państwa)',
      '(twoja|twojej|twoją) historia* przeglądania',
      '(historii|historia|historię) przeglądania',
      '(odwiedziłeś|odwiedziłaś|odwiedził pan|odwiedziła pani) (stronę|podstronę) (produktu|oferty|{})',
      '(rzuciłeś|rzuciłaś) okiem na',
      '(twoją|pana|pani|państwa|twój) (uwagę|wzrok|zainteresowanie|oko) … (przykuł*|przyciągn*|zwrócił*|wzbudził*|przyciągał*)',
      '(przykuł*|przyciągnę*|zwrócił*|wzbudził*) (twoją|pana|pani|państwa|twoje) (uwagę|wzrok|zainteresowanie)',
      `(wpadł|wpadła|wpadło|wpadły|rzucił się|rzuciła się|rzuciły się) (${YOU_DAT}) w (oko|oczy)`,
      `(zainteresował*|zaciekawił*|interesował*|urzekł*|zachwycił*|skusił*) (cię|pana|panią|państwa|was)`,
      `(${DWELT}) (się|galerię|ofertę|zdjęcia)?`,
      '(szukasz|szuka pan|szuka pani|szukacie|planujesz|myślisz o|chodzi ci o|marzysz o) … , (prawda|tak|co|nieprawdaż|zgadza się|mamy rację)',
      '(widzimy|wiemy|zauważyliśmy) , (że|jak) … (szukasz|myślisz|rozglądasz|przymierzasz|wracasz|zaglądasz|polujesz)',
      '(utknąłeś|utknęłaś|utknęło|zatrzymałeś się|zatrzymałaś się|skończyłeś|skończyłaś|przerwałeś|przerwałaś|zasnąłeś|zasnęłaś) (u)? (ciebie|pana|pani)? (na|w|przy) … (odcinku|minucie|rozdziale|stronie|sezonie|scenie|poziomie)',
      '(przestałeś|przestałaś|skończyłeś|skończyłaś) oglądać',
      '(zawiesiłeś|zawiesiłaś) (oko|wzrok) (na)?',
      '(rzucił|rzuciła) (pan|pani) okiem na',
      '(miałeś|miałaś|masz) (na oku|na celowniku)',
      `(chodzą|chodzi|chodził|chodziła) (${YOU_DAT}) po głowie`,
      '(opuściłeś|opuściłaś|opuścił pan|opuściła pani|porzuciłeś|porzuciłaś) (stronę|naszą stronę|formularz)',
      `(${LOOKED_3}|przyglądał|przyglądała|porównywał|porównywała|sprawdzał|sprawdzała) (się)? (pan|pani)`,
      '(oglądali|oglądaliście|przeglądali|przeglądaliście|obejrzeli) (państwo)?',
      '(sprawdzałeś|sprawdzałaś|sprawdzał pan|sprawdzała pani) (ceny|cenę|oferty|ofertę|dostępność|loty|noclegi|hotele|bilety|terminy)',
    ],
    search: [
      '(szukałeś|szukałaś|wyszukiwałeś|wyszukiwałaś|wyszukałeś|wyszukałaś|wpisałeś|wpisałaś) (u nas)?',
      '(szukał|szukała|wyszukiwał|wyszukiwała) (pan|pani)',
      '(pan|pani) (ostatnio|niedawno)? (szukał|szukała|wyszukiwał|wyszukiwała)',
      '(twoje|twoim|twoich|ostatnie|ostatnich) (ostatnie|ostatnich|ostatnim)? (wyszukiwania|wyszukiwań|wyszukiwaniu|wyszukiwaniach)',
      '(szukali|wyszukiwali) państwo',
      '(szukaliście|wyszukiwaliście|wyszukiwałyście)',
      '(sprawdzałeś|sprawdzałaś|wpisałeś|wpisałaś) w (wyszukiwarce|wyszukiwarkę)',
      '(twoje|pana|pani) (wyszukiwania|wyszukiwanie|zapytania) (mówią|zdradzają|pokazują|z|o)?',
    ],
    'visit-time': [
      '(widzieliśmy|zauważyliśmy|zobaczyliśmy|dostrzegliśmy|widzimy|spostrzegliśmy) (, że|, jak|cię|pana|panią)',
      `(${LOOKED}|${VISITED}|${OPENED}|szukałeś|szukałaś|porzuciłeś|porzuciłaś|zostawiłeś|zostawiłaś)`,
      `(${LOOKED_3}|${VISITED_3}|szukał|szukała|otworzył|otworzyła) (pan|pani)`,
      `(pan|pani) … (${LOOKED_3}|${VISITED_3}|szukał|szukała|otworzył|otworzyła)`,
      '(twoja|twojej|pańska|pani|twoją|pańskiej) (ostatnia|ostatniej|poprzednia|poprzedniej|ostatnią) (wizyta|wizyty|wizycie|wizytę|sesja|sesji)',
      '(byłeś|byłaś|był pan|była pani) … (u nas|na naszej|na stronie|w naszym)',
      '(zalogowałeś|zalogowałaś|logowałeś|logowałaś) się',
      `(${DWELT}|${ACTED})`,
      '(odwiedzili|zajrzeli|oglądali|weszli|byli) (nas)? państwo',
      '(twoją|pana|pani) (uwagę|wzrok) (przykuł*|przyciągn*|zwrócił*)',
      '(byłeś|byłaś) (na naszej|w naszej|na stronie|online|w aplikacji|jeszcze)',
      '(zajrzał|zajrzała|wpadł|wpadła|uruchomił|uruchomiła|włączył|włączyła) (pan|pani)',
    ],
    'visit-count': [
      '(drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|{}) raz (w tym tygodniu|w tym miesiącu|dzisiaj|dziś|w ciągu) …',
      'po raz (#|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|kolejny|{}) …',
      `(#|{}|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilka) (razy) … (${CAME}|${LOOKED}|${OPENED}|w tym|u nas|na naszej|wracasz|zaglądasz)`,
      `(${CAME}|${LOOKED}|${OPENED}|${LOOKED_3}|${VISITED_3}|wracasz|zaglądasz) … (#|{}|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilka) razy`,
      `(${CAME}|${LOOKED}|${OPENED}) … (dwukrotnie|trzykrotnie|czterokrotnie|wielokrotnie)`,
      '(twoja|pańska|pani) (#|druga|trzecia|czwarta|piąta|szósta|siódma|ósma|dziesiąta|{}) (.)? wizyta',
      'po (#|dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziesięciu|{}) wizytach',
      '(twoje|pana|pani|państwa) (#|drugie|trzecie|czwarte|piąte|szóste|siódme|ósme|dziewiąte|dziesiąte|{}) (.)? (wejście|odwiedziny|logowanie|wyszukiwanie|spojrzenie)',
      '(twoja|pańska|pani) (#|druga|trzecia|czwarta|piąta|szósta|siódma|ósma|dziewiąta|dziesiąta|{}) (.)? (wizyta|sesja)',
      `(${NUMBER}) (wejść|wejścia|wizyt|wizyty|odwiedzin|logowań|kliknięć|odsłon|treningów) (w|od|na) (#|dwa|trzy|cztery|pięć|sześć|siedem|dziesięć|tym|ciągu|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|twojej)`,
      `(tylko|zaledwie|raptem|już) (${NUMBER}) (twoje|twoich|pana|pani) (wizyty|wizyt|wejścia|wejść)`,
      `(${NUMBER}) (razy) (otwierałeś|otwierałaś|zaglądałeś|zaglądałaś|sprawdzane|sprawdzałeś|sprawdzałaś|oglądane|klikane)`,
      '(wchodzisz|wracasz|zaglądasz|wróciłeś|wróciłaś|wszedłeś|weszłaś) … (drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziesiąty|# .|{}) raz',
      '(wróciłeś|wróciłaś|zajrzałeś|zajrzałaś|byłeś|byłaś|wszedłeś|weszłaś|odwiedziłeś|odwiedziłaś) … (dwukrotnie|trzykrotnie|czterokrotnie|pięciokrotnie|kilkukrotnie)',
      '(odwiedził|odwiedziła|zajrzał|zajrzała|był|była|wrócił|wróciła) … (pan|pani) … (#|dwa|trzy|cztery|pięć|sześć|siedem|kilka) razy',
    ],
    'dwell-time': [
      `(${SPENT}) … (minut|minuty|minutę|sekund|sekundy|godzin|godziny|godzinę|kwadrans)`,
      `(minut|minuty|minutę|sekund|sekundy|godzin|godziny|godzinę|kwadrans) … (${SPENT})`,
      `(${LOOKED}|patrzyłeś|patrzyłaś) … przez … (minut|minuty|minutę|sekund|sekundy|godzin|godziny|godzinę|kwadrans)`,
      `przez (#|{}|ponad|prawie|około) … (minut|minuty|minutę|sekund|godzin|godzinę) (${LOOKED}|patrzyłeś|patrzyłaś)`,
      '(spędzony|spędzonych|spędzone) przez (ciebie|pana|panią) …',
      `(${NUMBER}) … (${UNITS}) (między|pomiędzy|przed|przy|wśród|nad) (naszą|naszym|naszymi|wieszak*|półk*|regał*|wystaw*|witryn*|tą|tym|jedną|jednym|zdjęci*)`,
      `(${DWELT}|stał pan|stała pani|byłeś na|byłaś na|oglądali) … (${UNITS})`,
      `(${LOOKED}) (ją|je|go|to|ten|tę|się|aż|ponad|prawie)? (${NUMBER}) (${UNITS})`,
      `(${UNITS}) (poświęciłeś|poświęciłaś|poświęcił|poświęciła|zajęło|wystarczył*) … (ci|pan|pani|,)?`,
      '(poświęciłeś|poświęciłaś) … (minut|minuty|godzin|godziny|godzinę|kwadrans)',
      `przez … (${UNITS}) (nie)? (mogłeś|mogłaś|oglądałeś|oglądałaś|stałeś|stałaś|wahałeś|wahałaś|krążyłeś|krążyłaś|patrzyłeś|patrzyłaś)`,
      `(${UNITS}) … wystarczyło , (żebyś|abyś|by)`,
      `(spędził|spędziła|spędzili) (pan|pani|państwo) … (${UNITS})`,
    ],
    'precise-location': [
      '(jesteś|jest pan|jest pani) (tylko|zaledwie|jedynie)? (#|{}) (m|metrów|metry|km|kilometrów|kilometry) od (nas|naszego|naszej|{})',
      '(jesteś|byłeś|byłaś) … (kilka|parę|#|{}) kroków od (naszego|naszej)',
      '(jesteś|jest pan|jest pani|byłeś|byłaś) … (w pobliżu|niedaleko|tuż przy|nieopodal|obok|koło) (naszego|naszej|naszych|nas|{})',
      '(przechodziłeś|przechodziłaś|przechodzisz|mijałeś|mijałaś|mijasz|przejeżdżałeś|przejeżdżałaś) (obok|koło|naszą|nasz|niedaleko|tuż)? …',
      '(tylko|zaledwie|jedynie) (#|{}) (m|metrów|metry|km|kilometrów|kilometry) (od ciebie|od twojego|od twojej|stąd|od domu)',
      '(twoja|twojej|twoją|twoje) (dokładna|aktualna|obecna|dokładnej|aktualnej|obecnej|dokładną|aktualną|dokładne) (lokalizacja|lokalizacji|lokalizację|pozycja|położenie)',
      '(twojej|twoja|twojego|na twojej) (ulicy|ulicą|bloku|klatki) …',
      '{} (m|metrów|metry|km|kilometrów|kilometry|kroków) (od ciebie|od pana|od pani|od państwa|stąd)',
      '(#|{}) (m|metrów|metry|km|kroków) od (twojego|twojej|pana|pani) (domu|mieszkania|drzwi|pracy|biura|bloku|ulicy)',
      '(twój|pana|pani) (telefon|gps|smartfon|lokalizator) (mówi|pokazuje|zdradza|podpowiada|melduje|wskazuje|zdradził|podał) (nam)? …',
      '(gps|geolokalizacja|lokalizacja) (mówi|pokazuje|zdradza|podpowiada|wskazuje) (nam)? , że',
      '(jesteś|jest pan|jest pani|byłeś|byłaś|mieszkasz|mieszka pan|mieszka pani|stoisz) … (#|{}|dwa|dwie|trzy|cztery|kilka|parę|kilkaset) (m|metrów|metry|przecznice|przecznic|ulice|kroki|kroków|minut|minuty) (pieszo|spacerem)? (od nas|od naszej|od naszego|stąd)',
      '(stoisz|siedzisz|parkujesz|stoi pan|stoi pani) … (przed|obok|przy|naprzeciwko) (naszym|naszego|naszej|naszą|nas)',
      `(namierzyliśmy|zlokalizowaliśmy|wykryliśmy|wypatrzyliśmy) (${YOU_ACC})`,
      '(#|{}|dwie|trzy|cztery|pięć|kilka) (minut|minuty) (pieszo|spacerem|drogi|stąd)? (od ciebie|od pana|od pani|od państwa)',
      '(jesteś|jest pan|jest pani|są państwo) (właśnie|teraz|akurat|już)? (tuż)? (za rogiem|o krok od naszej|o krok od naszego|pod naszymi|w naszej okolicy)',
      '(minąłeś|minęłaś|minął pan|minęła pani|przeszedłeś|przeszłaś|przejechałeś|przejechałaś) (obok|koło|właśnie)? (nasz|naszą|naszego|naszej|nasze)',
      '(przechodził|przechodziła|przejeżdżał|przejeżdżała) (pan|pani) (obok|koło|niedaleko)',
    ],
    location: [
      'skoro (jesteś|jest pan|jest pani) (teraz|już|właśnie|akurat)? (w|we) {}',
      '(jesteś|jest pan|jest pani) (teraz|właśnie|obecnie|akurat) (w|we) {}',
      '(widzimy|zauważyliśmy|widzieliśmy) … (jesteś|byłeś|byłaś|przebywasz) (teraz|właśnie)? (w|we) {}',
    ],
    device: [
      `(${LOOKED}|${VISITED}|${OPENED}|przeglądasz|korzystasz|wchodzisz|logujesz) … (na|z|ze) (swoim|swojego|twoim|twojego|swojej|twojej) (${DEVICE})`,
      `(na|z|ze) (swoim|swojego|twoim|twojego) (${DEVICE}) … (${LOOKED}|${VISITED}|${OPENED})`,
      '(twój|twojego|pański|twoim) (adres|adresu|adresem) ip',
      '(korzystasz|używasz) … (z|ze)? (iphone*|ipad*|android*|samsung*|chrome*|safari|firefox*|macbook*)',
      '(rozpoznaliśmy|zapamiętaliśmy|poznaliśmy) (twoje|twój|pana|pani) (urządzenie|telefon|przeglądarkę|komputer|laptop)',
      `(czytasz|oglądasz|otwierasz|kupujesz|zamawiasz|przeglądasz|wchodzisz|czyta pan|czyta pani|ogląda pan|ogląda pani|zamówiłeś|zamówiłaś|rezerwowałeś|rezerwowałaś|kupiłeś|kupiłaś|wszedłeś|weszłaś|logowałeś|logowałaś|zalogowałeś|zalogowałaś|logował|logowała|otworzyłeś|otworzyłaś) … (na|z|ze|przez|w) (swoim|twoim|swojego|starym)? (${DEVICES})`,
      'na (telewizorze|telefonie|laptopie|tablecie|komputerze|smartfonie) (marki|z|firmy) (samsung|sony|lg|apple|huawei|xiaomi|dell|lenovo|hp|{})',
      '(twój|pana|pani) (stary|nowy)? (iphone|samsung|huawei|xiaomi|pixel|macbook|laptop|telefon) (dał|daje|zdradził|zdradza|mówi|powiedział)',
    ],
    'in-store': [
      '(twój|pański|pani) telefon połączył się z (naszym|naszą) (wi-fi|wifi|siecią)',
      '(nasza|nasze|naszych)? (kamera|kamery|kamer|czujnik|czujniki|beacon|beacony|mapa cieplna) … (zauważyła|zauważyły|zarejestrowała|zarejestrowały|wykryła|wykryły|rozpoznała|rozpoznały|widziały|widziała|wykrył|zarejestrował|policzyły|namierzył|namierzyły) (cię|twoją|pana|panią|, że)',
      '(mapa cieplna|wi-fi|wifi|czujniki|beacony) … (pokazuje|pokazują|pokazała|mówi|mówią) … (stałeś|stałaś|byłeś|byłaś|zatrzymałeś|zatrzymałaś|spędziłeś|spędziłaś|chodziłeś|chodziłaś)',
      '(rozpoznaliśmy|rozpoznaliśmy też) (twoją|pana|pani) twarz',
      '(twoją|twoja|twojej) twarz … (rozpoznan*|zarejestrowan*|wykryt*|zeskanowan*)',
      '(rozpoznał*|zarejestrował*|zeskanował*|wykrył*) … (twoją|twoja) twarz',
      `(${CAME}|stałeś|stałaś|zatrzymałeś się|zatrzymałaś się|przymierzałeś|przymierzałaś|widzieliśmy cię) … (w|we|przed|przy) (naszym|naszej|naszego|nasz|sklepie|salonie|przymierzalni|regale|regałem|regale|półce|witryną|alejce) …`,
      `(odwiedziłeś|odwiedziłaś) (nasz|nasze) (sklep|salon|butik) …`,
      '(twoja|twojej|twoją|pańska) (ostatnia|ostatniej|ostatnią)? (wizyta|wizyty|wizycie|wizytę) w (naszym|naszej|sklepie|butiku)',
      '(twoja|twojej|twoją|pańska) (ostatnia|ostatniej|ostatnią) (wizyta|wizyty|wizycie|wizytę) w (salonie|galerii)',
      '(twoja|twojej|twoją|pańska) (ostatnia|ostatniej|ostatnią)? (wizyta|wizyty|wizycie|wizytę) w (naszym|naszej|sklepie|butiku)',
      `(nasza|nasze|naszych|nasz|nasi|naszego)? (${WATCHERS}) … (${NOTICED}) … (${YOU_ACC}|, że|, jak)`,
      '(twój|pański|pani|pana) (telefon|smartfon) … (zalogował|podłączył|podpiął|połączył) się (do|z) (naszego|naszej|naszym|naszą|sklepowego)',
      '(zostałeś|zostałaś|został pan|została pani) (zauważon*|rozpoznan*|zarejestrowan*|nagran*|policzon*|dostrzeżon*) … (kamer*|czujnik*|sklep*|salon*|monitoring*|personel|ochron*)?',
      '(twoje|twój|pana|pani) (auto|samochód|twarz|numer rejestracyjny|rejestrację) … (rozpoznał*|zarejestrował*|odczytał*|nagrał*)',
      '(wyszedłeś|wyszłaś|wyszedł pan|wyszła pani) … (ze sklepu|z salonu|ze salonu|z naszego|z pustymi rękami|z galerii)',
      '(przymierzałeś|przymierzałaś|mierzyłeś|mierzyłaś|spacerowałeś|spacerowałaś|chodziłeś|chodziłaś|kręciłeś się|kręciłaś się) … (w|po|przy|między) (naszym|naszej|naszych|sklepie|salonie|dziale|alejkach|półkami|regałami|przymierzalni)',
      '(był pan|była pani|byli państwo|zajrzał pan|zajrzała pani) … w (naszym|naszej) (sklepie|salonie|butiku|galerii|placówce|restauracji)',
    ],
    'email-activity': [
      `(${OPENED}|zignorowałeś|zignorowałaś|usunąłeś|usunęłaś) … (mail*|e-mail*|newsletter*|wiadomość|wiadomości|link|linki|list)`,
      '(nie) (otworzyłeś|otworzyłaś|otwierasz|przeczytałeś|przeczytałaś|czytasz|klikasz|kliknąłeś|kliknęłaś) …',
      '(otwierasz|czytasz|klikasz) nasze … (maile|e-maile|newslettery|wiadomości)',
      '(otworzył|otworzyła|przeczytał|przeczytała|kliknął|kliknęła) (pan|pani) … (mail*|e-mail*|newsletter*|wiadomość|wiadomości|link*)',
      '(nas|nam)? nie (czytasz|otwierasz|klikasz|czyta pan|czyta pani|otwiera pan|otwiera pani)',
      `(żaden|żadna|żadnego|żadnej|żadne|ani jeden|ani jednego) … (nasz|nasza|naszych|naszego|z naszych)? … (${MAILS}) … (otwar*|otworz*|przeczytan*|kliknię*|doczekał*)`,
      `nie (otworzył|otworzyła|otworzyłeś|otworzyłaś|otwierałeś|otwierałaś|przeczytał|przeczytała|kliknął|kliknęła) (pan|pani)? … (żadn*|nasz*|ani|od nas|${MAILS}|link*)`,
      '(kiedyś|dawniej|zwykle|zazwyczaj|zawsze|wcześniej|dotąd) (klikało się|klikałeś|klikałaś|otwierałeś|otwierałaś|czytałeś|czytałaś|klikasz|otwierasz|czytasz|otwierał pan|otwierała pani|klikał pan|klikała pani)',
      `(newsletter*|mail*|e - mail*|wiadomości) … (leży|leżą|czeka|czekają|zalega|zalegają|pozostają|pozostaje|zostają|wciąż|są|został*) … (nieprzeczytan*|nieotwart*|otwart*)`,
      `(nasz|nasze|naszych|ostatnich|ostatnie) … (mail*|e - mail*|newsletter*|wiadomości|listów|listy) … (nieprzeczytan*|nieotwart*|bez otwarcia|bez kliknięcia|w koszu|zostały otwarte|nie został* otwar*)`,
      'ostatni raz (kliknąłeś|kliknęłaś|otworzyłeś|otworzyłaś|zajrzałeś do naszego maila|kliknął pan|kliknęła pani|otworzył pan|otworzyła pani)',
      '(ostatnie|twoje|twoim|pana|pani) (ostatnie|ostatnim)? (kliknięcie|kliknięcia|kliknięciem|otwarcie)',
      '(usuwasz|kasujesz|ignorujesz|pomijasz|usunąłeś|usunęłaś|skasowałeś|skasowałaś) (nasz|nasze|naszych|każdy|wszystkie)',
      `(otworzyłeś|otworzyłaś|czytałeś|czytałaś|przeczytałeś|przeczytałaś) … (${MAILS}) … (razy|dwukrotnie|trzykrotnie|od razu)`,
      '(kliknąłeś|kliknęłaś|klikałeś|klikałaś|klikało się) … w (każdą|każdy|nasz|naszą|ofertę|promocję|link|baner|przycisk|przepis)',
    ],
    profile: [
      'z (twoich|pana|pani) (zakupów|danych|profilu|zachowań|transakcji) wynika (,)? (że)?',
      '(nasz|nasze) (algorytm|system|dane) (uznał|uznały|ma cię|mają cię) …',
      '(przypuszczamy|podejrzewamy|wyliczyliśmy|obliczyliśmy|wywnioskowaliśmy|domyślamy się) (,)? że …',
      '(nasz|nasze) (system|algorytm|algorytmy|dane|analizy|model) (uważa|przewiduje|sądzi|wskazuje|wskazują|mówią|pokazują|podpowiada|sugeruje|sugerują|wyliczył) (,)? (że)?',
      '(z|według|zgodnie z) (twojego|twoim|pana|pani) (profilu|profilem) …',
      '(twój|twoje) (profil|zachowanie|dane) (wskazuje|wskazują|pokazuje|pokazują|mówi|sugeruje)',
      '(osoby|ludzie|klienci) (takie jak ty|tacy jak ty|o twoim profilu|z twoim profilem)',
      '(z|według|na podstawie) (naszych|twoich|pana|pani|twojego|pana) (wyliczeń|obliczeń|analiz|zakupów|koszyka|kliknięć|prognoz|wyszukiwań) … (wynika|wnioskujemy|widać|wiemy|przypuszczamy|sądzimy) (,)? (że)?',
      `(nasz|nasza|nasze) (system|algorytm|model|program|komputer|sztuczna inteligencja|analiza|oprogramowanie) (zaliczył*|przypisał*|zakwalifikował*|ocenił*|uznał*|sklasyfikował*|widzi|uważa|ma|wskazał*|oznaczył*) (cię|pana|panią|państwa|, że)`,
      '(system|algorytm|model|komputer) (uznał|wyliczył|obliczył|przewidział|stwierdził|ocenił) , że (jesteś|masz|mieszkasz|spodziewasz|jest pan|jest pani|ma pan|ma pani|twoje|twój)',
      '(szacujemy|oceniamy|wyliczyliśmy|obliczyliśmy|szacowany|szacowane) (twój|twoje|twoją|pana|pani|państwa) (dochod*|dochód|zarobki|wiek|wagę|majątek|budżet|wydatki)',
      '(szacujemy|przewidujemy|wyliczyliśmy|obliczyliśmy|wnioskujemy|zgadujemy|wywnioskowaliśmy|sądzimy) , że (zarabiasz|masz|jesteś|mieszkasz|spodziewasz|skończy|kończy|potrzebujesz|ma pan|ma pani|jest pan|jest pani|zarabia|mieszka|twoje|twój|twoja)',
      '(twoje|twój|pana|pani) (zakupy|koszyk|kliknięcia|wyszukiwania|historia zakupów|nawyki) (zdradza|zdradzają|mówi|mówią|podpowiada|podpowiadają|sugeruje|sugerują|wskazuje|wskazują) …',
      '(po|z) (zawartości|twoim|twojego) (koszyka|koszyku|zakupach) … (wnioskujemy|widać|widzimy|wiemy|poznajemy)',
      '(pasujesz|należysz|zaliczasz się|trafiłeś|trafiłaś|pasuje pan|pasuje pani|należy pan|należy pani) do (profilu|segmentu|grupy|kategorii|grona) …',
      'wygląda na to , że (spodziewasz|jesteś w|mieszkasz|masz|planujesz|przeprowadz*|zarabiasz|chorujesz|schud*|przyty*)',
    ],
    'third-party-data': [
      '(nasz|nasi|od) (partner|partnerzy|partnera|partnerów|naszego partnera|naszych partnerów) … (powiedział|powiedzieli|przekazał|przekazali|wiemy|poinformował|dowiedzieliśmy|otrzymaliśmy|kupiliśmy)',
      '(wiemy|dowiedzieliśmy się|otrzymaliśmy|kupiliśmy) … od … (partnera|partnerów|firm|stron)',
      '(twój|twojego|twoim) (profil|profilu|konto|koncie) na (facebooku|instagramie|linkedinie)',
      'na innych (stronach|serwisach|portalach) …',
      `(w|z|ze|według|na podstawie) (danych|ankiecie|ankiety|bazy|bazie|listy|raportu|informacji|rejestrów)? (od)? (naszego|naszych|jednego z)? (${BROKERS}) … (wiemy|wynika|mamy|masz|jesteś|mieszkasz|że|dowiedzieliśmy|twój|twoje)`,
      `od (naszego|naszych|jednego z)? (${BROKERS}) (wiemy|dowiedzieliśmy się|mamy|kupiliśmy|słyszymy|otrzymaliśmy)`,
      `(nasz|nasi|jeden z naszych)? (partner|partnerzy|partnerów|broker|biuro informacji kredytowej|bik) (podał*|podaje|przekazał*|mówi|twierdzi|zdradził*|powiedział*|sprzedał*|informuje) (nam)? (,)? (że|cię|twoje|twój)`,
      '(kupiliśmy|nabyliśmy|pozyskaliśmy) (dane|informacje|bazę|profil) … (z których|, że|o tobie|o pani|o panu|twoje|twój|wynika)',
      '(z|według|na podstawie) (publicznych|zakupionych|kupionych|zewnętrznych|ogólnodostępnych|zakupionej|kupionej|zewnętrznej|publicznie dostępnych) (rejestrów|danych|baz|źródeł|bazy|informacji) … (wiemy|wynika|widać|że|masz|jesteś)',
      '(słyszeliśmy|dowiedzieliśmy się|doszły nas słuchy|wiemy) , że (się)? (przeprowadz*|rozwiod*|rozwiodłeś|wziąłeś ślub|wzięłaś ślub|spodziewasz|zmieniłeś pracę|zmieniłaś pracę|kupiłeś|kupiłaś|urodził*|ożenił*|wyszłaś za)',
    ],
  },
  not: [
    '(zamówiłeś|zamówiłaś|kupiłeś|kupiłaś|zapłaciłeś|zapłaciłaś) … razy (w tym|w ciągu)?',
    '(kliknąłeś|kliknęłaś) („|"|”)? (nie pamiętam|zapomniałem|zapomniałam|wypisz|zapisz|potwierdź|przypomnij)',
    'każdy , kto czyta',
    '(wynika|mówią|pokazują) , że (ludzie|klienci|większość|polacy)',
    '(paczka|przesyłka|zamówienie|kurier) (dotrze|jest|będzie|czeka|przyjedzie)',
    '(byłeś|byłaś) u nas mile',
    '(byłeś|byłaś) (zadowolony|zadowolona|świadomy|świadoma|gotowy|gotowa)',
    '(otworzyłeś|otworzyłaś|otworzył|otworzyła) (konto|rachunek|zgłoszenie|sprawę|sklep|lokatę)',
    '(szukałeś|szukałaś) (pomocy|wsparcia)',
    'po raz (pierwszy|ostatni)',
    '(umówiona|umówionej|zaplanowana|zaplanowanej) wizyta*',
    '(twoja|pańska) wizyta w … (umówiona|zaplanowana|potwierdzona|odbędzie|rozpocznie)',
    '(nadzieję|nadzieja) … (przeczytałeś|przeczytałaś|czytałeś|czytałaś|przeczytał|przeczytała)',
    'nie (widzimy|widzieliśmy)',
    'czego (szukałeś|szukałaś|szukał|szukała)',
    '(jesteś|jesteście|jest pan|jest pani) (zaproszon*|umówion*|zapisan*)',
    '(adres|adresu) ip nie',
  ],
  ifs: ['jeśli', 'jeżeli', 'gdyby', 'czy'],
  asks: ['czy'],
  time: {
    before: [
      ...[
        'o',
        'godz',
        'godzinie',
        'wczoraj',
        'dzisiaj',
        'dziś',
        'w',
        'we',
        'około',
        'dnia',
        'dokładnie',
        'ok',
        'przed',
        'po',
      ],
      ...['ostatni', 'ostatnią', 'zeszły'],
    ],
    after: [],
    hourAfter: [],
    hourBefore: ['godz', 'godzinie'],
    until: ['do'],
    days: [
      ...['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę'],
      ...['rano', 'wieczorem', 'wieczór', 'popołudniu', 'południu', 'nocy', 'południe'],
    ],
    ago: ['wczoraj', 'przedwczoraj'],
  },
  considerate: { time: 'niedawno' },
  common: [
    ...[
      'że',
      'te',
      'ten',
      'ta',
      'się',
      'na',
      'do',
      'z',
      'i',
      'jest',
      'u',
      'nas',
      'twój',
      'twoja',
      'twoje',
      'ci',
    ],
    ...['jak', 'widzieliśmy', 'zauważyliśmy', 'oglądałaś', 'oglądałeś', 'naszej', 'naszym'],
  ],
};

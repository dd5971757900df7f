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
    ],
    search: [
      '(szukałeś|szukałaś|wyszukiwałeś|wyszukiwałaś|wyszukałeś|wyszukałaś|wpisałeś|wpisałaś) (u nas)?',
      '(szukał|szukała|wyszukiwał|wyszukiwała) (pan|pani)',
      '(pan|pani) (ostatnio|niedawno)? (szukał|szukała|wyszukiwał|wyszukiwała)',
      '(twoje|twoim|twoich|ostatnie|ostatnich) (ostatnie|ostatnich|ostatnim)? (wyszukiwania|wyszukiwań|wyszukiwaniu|wyszukiwaniach)',
    ],
    'visit-time': [
      '(widzieliśmy|zauważyliśmy|zobaczyliśmy|dostrzegliśmy|widzimy|spostrzegliśmy) (, że|, jak|cię|pana|panią)',
      `(${LOOKED}|${VISITED}|${OPENED}|szukałeś|szukałaś|porzuciłeś|porzuciłaś|zostawiłeś|zostawiłaś)`,
      `(${LOOKED_3}|${VISITED_3}|szukał|szukała|otworzył|otworzyła) (pan|pani)`,
      `(pan|pani) … (${LOOKED_3}|${VISITED_3}|szukał|szukała|otworzył|otworzyła)`,
      '(twoja|twojej|pańska|pani|twoją|pańskiej) (ostatnia|ostatniej|poprzednia|poprzedniej|ostatnią) (wizyta|wizyty|wizycie|wizytę|sesja|sesji)',
      '(byłeś|byłaś|był pan|była pani) … (u nas|na naszej|na stronie|w naszym)',
      '(zalogowałeś|zalogowałaś|logowałeś|logowałaś) się',
    ],
    'visit-count': [
      '(drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|{}) raz (w tym tygodniu|w tym miesiącu|dzisiaj|dziś|w ciągu) …',
      'po raz (#|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|kolejny|{}) …',
      `(#|{}|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilka) (razy) … (${CAME}|${LOOKED}|${OPENED}|w tym|u nas|na naszej|wracasz|zaglądasz)`,
      `(${CAME}|${LOOKED}|${OPENED}|${LOOKED_3}|${VISITED_3}|wracasz|zaglądasz) … (#|{}|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilka) razy`,
      `(${CAME}|${LOOKED}|${OPENED}) … (dwukrotnie|trzykrotnie|czterokrotnie|wielokrotnie)`,
      '(twoja|pańska|pani) (#|druga|trzecia|czwarta|piąta|szósta|siódma|ósma|dziesiąta|{}) (.)? wizyta',
      'po (#|dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziesięciu|{}) wizytach',
    ],
    'dwell-time': [
      `(${SPENT}) … (minut|minuty|minutę|sekund|sekundy|godzin|godziny|godzinę|kwadrans)`,
      `(minut|minuty|minutę|sekund|sekundy|godzin|godziny|godzinę|kwadrans) … (${SPENT})`,
      `(${LOOKED}|patrzyłeś|patrzyłaś) … przez … (minut|minuty|minutę|sekund|sekundy|godzin|godziny|godzinę|kwadrans)`,
      `przez (#|{}|ponad|prawie|około) … (minut|minuty|minutę|sekund|godzin|godzinę) (${LOOKED}|patrzyłeś|patrzyłaś)`,
      '(spędzony|spędzonych|spędzone) przez (ciebie|pana|panią) …',
    ],
    'precise-location': [
      '(jesteś|jest pan|jest pani) (tylko|zaledwie|jedynie)? (#|{}) (m|metrów|metry|km|kilometrów|kilometry) od (nas|naszego|naszej|{})',
      '(jesteś|byłeś|byłaś) … (kilka|parę|#|{}) kroków od (naszego|naszej)',
      '(jesteś|jest pan|jest pani|byłeś|byłaś) … (w pobliżu|niedaleko|tuż przy|nieopodal|obok|koło) (naszego|naszej|naszych|nas|{})',
      '(przechodziłeś|przechodziłaś|przechodzisz|mijałeś|mijałaś|mijasz|przejeżdżałeś|przejeżdżałaś) (obok|koło|naszą|nasz|niedaleko|tuż)? …',
      '(tylko|zaledwie|jedynie) (#|{}) (m|metrów|metry|km|kilometrów|kilometry) (od ciebie|od twojego|od twojej|stąd|od domu)',
      '(twoja|twojej|twoją|twoje) (dokładna|aktualna|obecna|dokładnej|aktualnej|obecnej|dokładną|aktualną|dokładne) (lokalizacja|lokalizacji|lokalizację|pozycja|położenie)',
      '(twojej|twoja|twojego|na twojej) (ulicy|ulicą|bloku|klatki) …',
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
    ],
    'email-activity': [
      `(${OPENED}|zignorowałeś|zignorowałaś|usunąłeś|usunęłaś) … (mail*|e-mail*|newsletter*|wiadomość|wiadomości|link|linki|list)`,
      '(nie) (otworzyłeś|otworzyłaś|otwierasz|przeczytałeś|przeczytałaś|czytasz|klikasz|kliknąłeś|kliknęłaś) …',
      '(otwierasz|czytasz|klikasz) nasze … (maile|e-maile|newslettery|wiadomości)',
      '(otworzył|otworzyła|przeczytał|przeczytała|kliknął|kliknęła) (pan|pani) … (mail*|e-mail*|newsletter*|wiadomość|wiadomości|link*)',
    ],
    profile: [
      'z (twoich|pana|pani) (zakupów|danych|profilu|zachowań|transakcji) wynika (,)? (że)?',
      '(nasz|nasze) (algorytm|system|dane) (uznał|uznały|ma cię|mają cię) …',
      '(przypuszczamy|podejrzewamy|wyliczyliśmy|obliczyliśmy|wywnioskowaliśmy|domyślamy się) (,)? że …',
      '(nasz|nasze) (system|algorytm|algorytmy|dane|analizy|model) (uważa|przewiduje|sądzi|wskazuje|wskazują|mówią|pokazują|podpowiada|sugeruje|sugerują|wyliczył) (,)? (że)?',
      '(z|według|zgodnie z) (twojego|twoim|pana|pani) (profilu|profilem) …',
      '(twój|twoje) (profil|zachowanie|dane) (wskazuje|wskazują|pokazuje|pokazują|mówi|sugeruje)',
      '(osoby|ludzie|klienci) (takie jak ty|tacy jak ty|o twoim profilu|z twoim profilem)',
    ],
    'third-party-data': [
      '(nasz|nasi|od) (partner|partnerzy|partnera|partnerów|naszego partnera|naszych partnerów) … (powiedział|powiedzieli|przekazał|przekazali|wiemy|poinformował|dowiedzieliśmy|otrzymaliśmy|kupiliśmy)',
      '(wiemy|dowiedzieliśmy się|otrzymaliśmy|kupiliśmy) … od … (partnera|partnerów|firm|stron)',
      '(twój|twojego|twoim) (profil|profilu|konto|koncie) na (facebooku|instagramie|linkedinie)',
      'na innych (stronach|serwisach|portalach) …',
    ],
  },
  not: [
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

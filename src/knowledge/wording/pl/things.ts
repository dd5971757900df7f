/** Nouns and small words around what readers are told. */

/** Whatever speaks to the reader. */
export const YOU = [
  'ty|ci|cię|ciebie|tobie|tobą|pan|pani|pana|panu|panią|panem|państwo|państwa|państwu|wy|was|wam|wami',
  'twój|twoja|twoje|twojej|twoją|twojego|twoim|twojemu|twoich|twoimi|twoi|pański|pańska|pańskie|pańskiego|pańskiej|pańską|wasz|wasza|wasze|waszej|waszą|waszego',
].join('|');
export const YOUR = [
  'twój|twoja|twoje|twojej|twoją|twojego|twoim|twojemu|twoich|twoimi|twoi|pana|pani|państwa|wasz|wasza|wasze|waszej|waszą|waszego|waszych|waszym',
  'pański|pańska|pańskie|pańskiego|pańskiej|pańską|pańskim|pańskich',
].join('|');
/** After `od`, `do`, `dla`. */
export const OF_YOU = 'ciebie|pana|pani|państwa|was';

export const NUMBER = [
  '#|{}|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu',
  'dziesięć|dziesięciu|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście',
  'dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|sto|dwieście|kilka|kilkanaście|kilkadziesiąt|parę|setki|tuzin|mnóstwo|wiele|pół|półtorej|ćwierć',
].join('|');
export const ORDINAL = [
  '#|{}|drugi|druga|drugie|drugą|trzeci|trzecia|trzecie|trzecią|czwarty|czwarta|czwarte|czwartą|piąty|piąta|piąte|piątą|szósty|szósta|szóste|szóstą',
  'siódmy|siódma|siódme|siódmą|ósmy|ósma|ósme|ósmą|dziewiąty|dziewiąta|dziewiąte|dziewiątą|dziesiąty|dziesiąta|dziesiąte|dziesiątą',
  'jedenasty|jedenasta|jedenaste|dwunasty|dwunasta|dwunaste|piętnasty|piętnasta|piętnaste|dwudziesty|dwudziesta|dwudzieste|setny|setna|setne|kolejny|kolejna|kolejną|enty|n - ty',
].join('|');
export const TIMES_OVER =
  'dwukrotnie|trzykrotnie|czterokrotnie|pięciokrotnie|sześciokrotnie|siedmiokrotnie|ośmiokrotnie|dziesięciokrotnie|kilkukrotnie|kilkakrotnie|wielokrotnie|kilkunastokrotnie';
export const VISITS =
  'wizyt|wizyty|wejść|wejścia|odwiedzin|odwiedziny|logowań|logowania|kliknięć|kliknięcia|odsłon|odsłony|wyświetleń|wyświetlenia|sesji|sesje|powrotów|powroty|uruchomień|uruchomienia|wyszukiwań|zapytań|podejść|spojrzeń|spojrzenia';
export const VISIT =
  'wizyta|wizytę|wizyty|wizycie|wejście|wejścia|sesja|sesję|sesji|odwiedziny|odwiedzin|logowanie|logowania|aktywność|aktywności|kliknięcie|wyszukiwanie|spojrzenie|powrót|podejście|odsłona|trening';
export const OFTEN =
  'codziennie|regularnie|nieustannie|ciągle|wciąż|stale|bezustannie|uparcie|non stop|w kółko|na okrągło|raz po raz|co wieczór|co noc|co rano|co tydzień|co dzień|co chwila|co chwilę|każdego dnia|każdego wieczoru|coraz częściej|najczęściej|często';

export const UNITS =
  'sekund|sekundy|sekundę|sekundach|sekundami|minut|minuty|minutę|minutach|minutami|minutkę|godzin|godziny|godzinę|godzinkę|godzinach|kwadrans|kwadranse|kwadransem|kwadransie|pół godziny|półtorej';
/** How long: with a number, or a length that is its own. */
export const LONG = `(dobre|dobrą|prawie|niemal|ponad|około|całe|całą|aż|równe|dokładnie|tylko|zaledwie|długie|łącznie)? (${NUMBER}) (dobre|dobrych|długich|pełnych|całych)? (${UNITS})`;
/** Devices by their brands. */
export const PHONES =
  'iphon*|ipad*|macboo*|samsung*|huawei|xiaomi|android*|windows*|firefo*|chrom*|safari|internet explorer*|internet explorera|opera|opery|maca|macu|pixel*|galaxy|edge|linuks*';
/** `na telefonie`, `z telefonu`: cases tell a place from what something is for (`etui na telefon`). */
export const ON_DEVICE = `(na|w|przez|z|ze|poprzez|od) (twoim|twojego|swoim|swojego|pana|pani|państwa|twojej|swojej|pańskim|pańskiego|starym|starego|nowym|nowego|służbowym|służbowego|tym|tego|tym samym|tego samego|małym|modelem)? (${PHONES}|telefonie|telefonu|smartfonie|smartfona|smartfonu|laptopie|laptopa|tablecie|tabletu|komputerze|komputera|telewizorze|telewizora|przeglądarce|przeglądarki|urządzeniu|urządzenia|pececie|peceta|komórce|komórki|konsoli|zegarku|zegarka|ekranie)`;
export const DEVICES = `${PHONES}|telefon|telefonu|telefonie|smartfon*|laptop*|tablet*|komputer*|przeglądark*|urządzen*|telewizor*|ekran*|komórk*|system|systemu|model|modelu`;

/** Things a page of a shop has. */
export const PAGES =
  'stron*|podstron*|kart*|ofert*|produkt*|artykuł*|opis*|cen|cenę|ceny|cennik*|galeri*|zdjęci*|recenzj*|opini*|poradnik*|wpis*|blog*|katalog*|kolekcj*|kategori*|model*|zakładk*|specyfikacj*|aplikacj*|koszyk*|kalkulator*|ogłoszeni*|film*|serial*|odcin*|lot|loty|lotów|hotel*|nocleg*|dostępnoś*|rozmiar*|wyprzedaż*';

/** How senders say that they know. */
export const SEEN = [
  'widzimy|widzieliśmy|zauważyliśmy|zobaczyliśmy|dostrzegliśmy|spostrzegliśmy|wiemy|wiedzieliśmy|odnotowaliśmy|zarejestrowaliśmy|zanotowaliśmy',
  'zapisaliśmy|zapamiętaliśmy|śledzimy|obserwujemy|wychwyciliśmy|wykryliśmy|wyłapaliśmy|podejrzeliśmy|zaobserwowaliśmy|widać',
].join('|');
/** What senders let speak for them, and how. */
export const SYSTEM =
  'algorytm*|model|modele|modelu|system|systemy|systemu|baza|bazy|bazie|bazach|nasze dane|twoje dane|naszych danych|analiz*|analityk*|statystyk*|inteligencj*|ai|prognoz*|profil|profilu|komputer|oprogramowani*|robot*|szacunki|szacunków|szacunkach|wyliczeń|wyliczenia|obliczeń|obliczenia|raport|logi|rejestry|liczby|scoring|ankieta|badania';
export const SAYS =
  'mówi|mówią|pokazuje|pokazują|pokazał|pokazały|wskazuje|wskazują|wskazał|wskazały|sugeruje|sugerują|zdradza|zdradzają|zdradził|podpowiada|podpowiadają|podpowiedział|twierdzi|twierdzą|uważa|przewiduje|przewidują|przewidział|sądzi|wynika|wynikało|widzi|uznał|uznała|uznały|wyliczył|wyliczyła|obliczył|oszacował|oszacowały|ocenia|ocenił|ocenia|zaliczył|zaliczyła|zaliczają|przypisał|przypisała|zakwalifikował|sklasyfikował|oznaczył|rozpoznał|odgadł|stwierdził|według|zdaniem|odnotował|podejrzewa|typuje|obstawia|zgaduje|przypuszcza|wywnioskował|wywnioskowała|ma cię za|szacuje|szacują|prognozuje|prognozują|zarejestrował|zauważył|wykrył';

/** What senders watch shops with. */
export const WATCHERS = [
  'kamera|kamery|kamer|kamerą|kamerze|czujnik*|sensor*|beacon*|nadajnik*|bramk*|licznik*|skaner*|bluetooth|lustro|półka|półki|wi - fi|wifi|rfid|monitoring*',
  'nagrani*|nagranie|mapa ciepła|mapie ciepła|mapa cieplna|mapie cieplnej|personel|obsługa|ochrona|ochroniarz*|pracownik|pracownica|pracownicy|sprzedaw*|ekspedient*|kasjer*|konsultantka|doradca|drzwi|wózek|szlaban*|hostess*|kelner*|barista|baristka|rozpoznawani* twarzy|tablet w przymierzalni|etykiet* rfid|mata|kiosk|regał|system wizyjny|sieć wi - fi|strefa wi - fi',
].join('|');
export const NOTICED = [
  'zauważył*|zarejestrował*|wykrył*|rozpoznał*|poznał*|widział*|widzieli|policzył*|namierzył*|naliczył*|zapamiętał*|złapał*|uchwycił*|nagrał*|wyłapał*|zliczył*',
  'zdradził*|dostrzegł*|odnotował*|zanotował*|odczytał*|pokazał*|wspomniał*|doniósł|doniosł*|zameldował*|zobaczył*|dał nam znać|dała nam znać|dały nam znać|widać|mówi|mówią|pokazuje|pokazują|wie|wiedzą|widzi|widzą|świeci|śledził*|zeskanował*|połączył*|powiedział*|zaobserwował*|wychwycił*|sfotografował*|sfilmował*|prześledził*|obserwował*|zgłosił*|rozpoznaje|rozpoznają|pamięta|pamiętają|zmierzył*|wskazał*|wskazuje|wskazują|przekazał*|zapisał*|ujął|ujęł*|opowiedział*|melduje|meldują|liczy|liczą|śledzi|śledzą|naliczył*|ma cię|mają cię',
].join('|');
/** Places inside a shop, or the shop as a building. */
export const IN_SHOP =
  '(przymierzalni|przymierzalniach|dziale|działu|alejce|alejkach|alejkami|alejki|regale|regałem|regałami|regałach|regału|półce|półką|półkami|półkach|półki|witryną|wystawą|wieszakami|wieszaków|stoisku|stoiskami|kasie|kasą|kasach|ladą|lustrem|sklepie stacjonarnym|sklepu stacjonarnego|ekspozycji|ekspozycją|salonie|butiku|drogerii|showroomie|placówce|galerii handlowej)';

export const MAILS =
  'mail|maila|maile|maili|mailem|mailu|mailach|mailami|e - mail*|newsletter*|wiadomość|wiadomości|wiadomościach|list|listu|listy|listów|listach|link|linki|linku|linków|biuletyn*|temat maila|kampani*|korespondencj*';
/** Ours, and not the one being read. */
export const OUR_MAILS = `(nasz|nasza|nasze|naszą|naszego|naszej|naszych|naszym|naszymi|ostatni|ostatnia|ostatnie|ostatnią|ostatnich|ostatniego|ostatniej|poprzedni|poprzednia|poprzednie|poprzednią|poprzedniego|poprzednich|żaden|żadnego|żadnej|każdy|każdego|każdą|wszystkie|od nas) … (${MAILS})`;
export const UNREAD =
  'nieprzeczytan*|nieotwart*|nieotwieran*|nietknięt*|nieruszon*|koszu|kosza|otwarcia|otwarć|otwarte|otwarty|otwarta|otwarto|bez czytania|bez kliknięcia|bez echa|bez reakcji|kliknięcia|kliknięć|spamie|skasowan*|usunięt*|ignorowan*';

/** Where bought data comes from. */
export const BROKERS = [
  'partnera|partnerów|partnerzy|partnerem|partner|firmy zewnętrznej|firm zewnętrznych|firma zewnętrzna|brokera|broker|brokerów|biura informacji|biuro informacji|bik|bank|ubezpieczyciel|operator|dostawcy danych|dostawca danych|dostawców danych',
  'zewnętrznego dostawcy|zewnętrznych dostawców|osób trzecich|agencji|agencja|operatora|ubezpieczyciela|banku|sieci reklamowej|innego sklepu|innych sklepów|innej firmy|innych firm|pośrednika|pośredników|giełdy danych|firmy analitycznej|serwisu randkowego|dewelopera|urzędu|wywiadowni gospodarczej|sklepu partnerskiego|portalu|portali|aplikacji pogodowej|sieci reklamowych|wywiadowni|firmy badawczej|rejestru|rejestrów|ksiąg wieczystych|facebooka|instagrama|linkedina|google|mediów społecznościowych|portali społecznościowych',
].join('|');
export const BOUGHT_DATA =
  '(zakupionej|zakupionych|kupionej|kupionych|kupiony|kupiona|kupione|zewnętrznej|zewnętrznych|nabytej|nabytych|publicznych|publicznie dostępnych|ogólnodostępnych|wykupionych|pozyskanych) … (baz*|dan*|rejestr*|źróde*|informacj*|list*|profil*|agencj*)';

/** What somebody is or does, as only their data tells: what a guess is about. */
export const YOU_ARE = [
  'jesteś|masz|lubisz|wolisz|kochasz|potrzebujesz|planujesz|spodziewasz|przeprowadzasz|zarabiasz|mieszkasz|oszczędzasz|wydajesz|palisz|biegasz|podróżujesz|wynajmujesz',
  'zmieniasz|remontujesz|budujesz|wychowujesz|żyjesz|pracujesz|jeździsz|chorujesz|rozwodzisz|bierzesz|odchodzisz|kupisz|zmienisz|przeprowadzisz|weźmiesz|urodzisz|zamierzasz|szukasz|studiujesz|prowadzisz|posiadasz|spłacasz',
].join('|');

/** Where readers are while they look at a site. */
export const ON_OUR_SITE =
  'na stronie|na naszej stronie|na karcie|w zakładce|w kategorii|w sklepie internetowym|w naszym sklepie internetowym|w naszej aplikacji|w aplikacji|na naszym portalu|na naszym blogu|w naszym serwisie|w serwisie|w naszej księgarni internetowej|online|w e - sklepie';

/** What an order is placed from; `etui na iPhone'a` is what it is for. */
const WHOSE =
  '(twojego|swojego|pana|pani|państwa|twoim|swoim|starego|starym|nowego|nowym|służbowego|służbowym|tego samego|tym samym)?';
export const FROM_DEVICE = [
  `(z|ze|przez|poprzez) ${WHOSE} (telefonu|smartfona|smartfonu|laptopa|tabletu|komputera|przeglądarki|urządzenia|iphona|iphone'a|ipada|macbooka|samsunga|androida|windowsa|chrome'a|firefoksa|safari|aplikację mobilną)`,
  `na ${WHOSE} (telefonie|smartfonie|laptopie|tablecie|komputerze|iphonie|ipadzie|macbooku|androidzie|windowsie|samsungu)`,
];

/** Places out of doors, where only a telephone tells that somebody was there. */
export const OUTDOORS =
  'tramwaj*|autobus*|metra|metro|pociąg*|rond*|stacj*|przystan*|dworc*|dworzec|lotnisk*|parking*|plac|placu|rynk*|rynek|ulic*|ul|al|alei|most*|galeri*|park|parku|osiedl*|deptak*|bulwar*|hotel*|blok*|skrzyżowani*|okolic*|dzielnic*';

/** Verbs of what senders watch, as "he did" (`youDid`) or "he does" (`youDo`); a few with the word they need. */

export const LOOKED = [
  'oglądał|obejrzał|przeglądał|podglądał|podejrzał|porównywał|porównał|podziwiał|zerkał|zerknął',
  'spoglądał|spojrzał|zaglądał|zajrzał|przewijał|przewinął|scrollował|przescrollował|klikał|kliknął|wyklikał|przeklikał',
  'powiększał|powiększył|wpatrywał|wypatrywał|wypatrzył|upatrzył|rozglądał|gapił|wertował|przewertował',
  'patrzył|popatrzył|upodobał|odświeżył|odświeżał|buszował|myszkował|szperał|konfigurował|skonfigurował|podczytywał',
].join('|');

/** What somebody does with what they cannot make up their mind about. */
export const WAVERED = 'zastanawiał|wahał|rozważał|rozmyślał|przymierzał';

export const READ = 'czytał|przeczytał|doczytał|poczytał|śledził|sprawdzał|sprawdził|oglądał';

export const SEARCHED = 'szukał|poszukiwał|poszukał|wyszukał|wyszukiwał|wygooglował|googlował';

export const VISITED = [
  'odwiedził|odwiedzał|wszedł/weszł|wchodził|wrócił|wracał|powrócił|powracał|wpadł|wpadał|zajrzał|zaglądał|zawitał|gościł',
  'zalogował|logował|uruchomił|uruchamiał|włączył|włączał|odpalił|odpalał|buszował|krążył|bywał|pojawił|pojawiał',
].join('|');

export const WENT =
  'opuścił|wyszedł/wyszł|porzucił|zamknął|zamykał|wylogował|przerwał|przerywał|rozpoczął|rozpoczynał|zaczął|zaczynał|skończył|dokończył';

export const OPENED = 'otworzył|otwierał|wyświetlił|wyświetlał|kliknął|klikał';

export const LISTENED =
  'słuchał|przesłuchał|odsłuchał|odtworzył|odtwarzał|grał|pograł|ćwiczył|trenował|surfował|pauzował|zapauzował|usnął|zasnął|siedział';

export const STAYED = [
  'spędził|spędzał|studiował|przyglądał|przyjrzał|przejrzał|wybierał|zatrzymał|zatrzymywał|stał|stanął|siedział|został|zabawił|bawił|przesiedział|przestał|zatracił|ugrzązł',
  'poświęcił|poświęcał|przeznaczył|wytrzymał|wytrwał|patrzył|popatrzył|kręcił|krążył|chodził|spacerował|błądził|zatonął|tkwił|ślęczał|dumał|medytował|kontemplował|zasiedział|głowił|wgapiał|odrywał|oderwał|trzymał|wysiedział|zwlekał|słuchał|rozmawiał|surfował',
].join('|');

/** What somebody does in a shop of bricks. */
export const STROLLED = [
  'przymierzał|przymierzył|mierzył|zmierzył|spacerował|przespacerował|chodził|przechadzał|krążył|kręcił|stał|stanął|siedział|przysiadł',
  'zatrzymał|zatrzymywał|dotykał|dotknął|macał|wziął|brał|podniósł/podniosł|odłożył|odwiesił|wąchał|powąchał|próbował|testował',
  'przetestował|błądził|podszedł/podeszł|obszedł/obeszł|zaparkował|oglądał|obejrzał|zwiedzał|przeglądał|przeszedł/przeszł|wypatrywał|szukał|sięgnął|sięgał|zerkał|minął|wszedł/weszł|zajrzał|przyszedł/przyszł|wstąpił|nosił|trzymał|pchał|wkładał|włożył|zastanawiał|wahał|przebierał',
].join('|');

/** The same of the whole shop, where more verbs are innocent. */
export const STROLLED_IN =
  'był|wrócił|wpadł|spacerował|przespacerował|chodził|przechadzał|krążył|kręcił|stał|zatrzymał|błądził|oglądał|obejrzał|przeglądał|zaglądał|zajrzał|wszedł/weszł|wstąpił|przymierzał|przymierzył|mierzył|zastanawiał|wahał|podszedł/podeszł|wypatrywał';

/** Ways past a place. */
export const PASSED = [
  'przechodził|przeszedł/przeszł|mijał|minął|przejeżdżał|przejechał|jechał|spacerował|przespacerował|biegał|biegł|przebiegał|przebiegł',
  'wysiadł|wysiadał|zaparkował|parkował|kręcił|krążył|stał|stanął|siedział|tankował|zatankował|szedł/szł|przystanął|zwolnił',
].join('|');

/** What readers do with mails, opened or not. */
export const MAILED = [
  'otworzył|otwierał|przeczytał|czytał|doczytał|kliknął|klikał|wyklikał|zignorował|ignorował|pominął|pomijał|usunął|usuwał',
  'skasował|kasował|wyrzucił|wyrzucał|zarchiwizował|przejrzał|przeglądał|oznaczył|przewinął|zajrzał|podejrzał',
].join('|');
export const MAILS_OFTEN =
  'otwiera|czyta|klika|reaguje|odpisuje|zagląda|podgląda|ignoruje|pomija|usuwa|kasuje|wyrzuca|przegląda|archiwizuje|przewija|omija';

export const BOUGHT =
  'kupił|kupował|zamówił|zamawiał|zarezerwował|rezerwował|zapłacił|płacił|złożył|składał|dodał|dodawał|wysłał|pobrał';

/** The present of all this: seen, or with how often or how long. */
export const LOOKS = [
  'ogląda|przegląda|podgląda|porównuje|przygląda|zerka|spogląda|zagląda|przewija|scrolluje|klika|czyta|sprawdza|podziwia|studiuje',
  'wraca|powraca|wpada|odwiedza|wchodzi|loguje|otwiera|szuka|poszukuje|wyszukuje|rozgląda|wypatruje|poluje|przymierza|myśli',
  'obserwuje|śledzi|rozważa|zastanawia|waha|planuje|buszuje|krąży|szpera|interesuje|gości|bywa|uruchamia|włącza',
].join('|');

/** A use of a device. */
export const USES =
  'czyta|ogląda|otwiera|przegląda|kupuje|zamawia|wchodzi|loguje|korzysta|używa|odwiedza|pracuje|łączy|surfuje|zagląda|słucha|gra|pisze|klika';

/** Where somebody is. */
export const IS =
  'stoi|siedzi|pracuje|studiuje|biega|jeździ|czeka|przebywa|znajduje|mieszka|parkuje|mija|przechodzi|przejeżdża|spaceruje|kręci|krąży|nocuje|zbliża|jedzie';

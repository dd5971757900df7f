import type { GenderedForms } from './gendered-forms';

/**
 * Covers past tense and conditional of the second person, future with a participle, predicates after "jesteś" and
 * "bądź", greetings with a gender, Pan and Pani. Leaves alone nouns ("Drogi Kliencie"), the third person ("znajomy
 * kupił"), plural forms and texts without diacritics. Unsure: "sam" after other verbs than those listed.
 */
export const pl: GenderedForms = {
  language: 'pl',
  endings: [
    ['mógłbyś', 'mogłabyś', 'mógłbyś/mogłabyś'],
    ['powinieneś', 'powinnaś', 'powinieneś/powinnaś'],
    ['szedłeś', 'szłaś', 'szedłeś/szłaś'],
    ['ąłeś', 'ęłaś', 'ąłeś/-ęłaś'],
    ['łbyś', 'łabyś', 'łbyś/-abyś'],
    ['łeś', 'łaś', 'łeś/-aś'],
    ['mógł', 'mogła', 'mógł/mogła'],
    ['szedł', 'szła', 'szedł/szła'],
    ['ł', 'ła', 'ł/a'],
    ['pewien', 'pewna', 'pewien/pewna'],
    ['ny', 'na', 'ny/-a'],
    ['ty', 'ta', 'ty/-a'],
    ['wy', 'wa', 'wy/-a'],
    ['szy', 'sza', 'szy/-a'],
    ['chany', 'chana', 'chany/-a'],
    ['drogi', 'droga', 'drogi/-a'],
    ['sam', 'sama', 'sam/a'],
  ],
  never: 'żona strona zmiana ściana korona osłona ochrona obrona wiosna scena cena dana',
  sets: {
    adv: 'już jeszcze nadal teraz też także nie się na pewno u nas tu tutaj zawsze bardzo w pełni tym tylko jako automatycznie przypadkiem go ją je to tego mi nam sobie kiedyś dziś jutro zaraz ponownie całkowicie również równie naprawdę tak wszystkim ze co',
    predicate:
      '~any ~ana ~ony ~ona ~ięty ~ięta gotowy gotowa gotów pewny pewna pewien ciekawy ciekawa pierwszy pierwsza nowy nowa zajęty zajęta sam sama winny winna',
    participle: '~any ~ana ~ony ~ona ~ięty ~ięta',
    goods:
      'konto konta koncie kontem zamówienie zamówienia zamówieniu adres adresu adresie hasło hasła dane danych rezerwacja rezerwację rezerwacji subskrypcja subskrypcję subskrypcji przesyłka przesyłkę przesyłki paczka paczkę paczki wniosek wniosku zgłoszenie zgłoszenia zakupy zakupów koszyk koszyku urządzenie urządzenia płatność płatności faktura fakturę faktury wizyta wizytę wizyty profil profilu',
    giving: 'dziękujemy dziękuję życzymy życzę przypominamy proponujemy wysłaliśmy przesyłamy oferujemy',
  },
  forms: [
    { phrase: '[ zapomniałeś|zapomniałaś ] hasła', neutral: 'nie pamiętasz' },
    { phrase: '[ otrzymałeś|otrzymałaś ] tę|ten|tego|niniejszą|niniejszy', neutral: 'otrzymujesz' },
    { phrase: '[ dostałeś|dostałaś ] tę|ten|tego', neutral: 'dostajesz' },
    { phrase: '[ zostałeś|zostałaś zaproszony|zaproszona ] do|na', neutral: 'masz zaproszenie' },
    {
      phrase: 'dziękujemy [ , że zarejestrowałeś|zarejestrowałaś się ] w|na',
      neutral: ' za rejestrację',
    },
    { phrase: 'dziękujemy [ , że dołączyłeś|dołączyłaś ] do', neutral: ' za dołączenie' },
    { phrase: 'dziękujemy [ , że zapisałeś|zapisałaś się ] do|na', neutral: ' za zapisanie się' },
    { phrase: 'czy [ chciałbyś|chciałabyś ]', neutral: 'chcesz' },
    { phrase: 'jeśli|jeżeli nie? [ chciałbyś|chciałabyś ]', neutral: 'chcesz' },
    { phrase: 'czy [ mógłbyś|mogłabyś ]', neutral: 'możesz' },
    { phrase: '[ zostałeś|zostałaś|byłeś|byłaś <adv>* <participle> ]' },
    { phrase: '[ ~łeś|~łaś|~łbyś|~łabyś|powinieneś|powinnaś ]' },
    { phrase: 'abyś|żebyś|byś|gdybyś|jakbyś|obyś|ażebyś <adv>* [ ~ł|~ła ]' },
    {
      phrase: 'będziesz <adv>* [ ~ł|~ła ]',
      turn: [
        ['mógł', 'móc'],
        ['mogła', 'móc'],
        ['iał', 'ieć'],
        ['iała', 'ieć'],
        ['ał', 'ać'],
        ['ała', 'ać'],
        ['ił', 'ić'],
        ['iła', 'ić'],
        ['ył', 'yć'],
        ['yła', 'yć'],
      ],
    },
    { phrase: 'jesteś|będziesz|bądź|pozostaniesz|czujesz|poczujesz|staniesz <adv>* [ <predicate> ]' },
    { phrase: 'możesz|zrób|sprawdź|zdecyduj|wybierz [ sam|sama ]', neutral: 'samodzielnie' },
    { phrase: 'przekonaj się [ sam|sama ]' },
    { phrase: '^ [ szanowny|drogi panie {}? ]', neutral: 'dzień dobry', unless: 'pani państwo', both: false },
    { phrase: '^ [ szanowna|droga pani {}? ]', neutral: 'dzień dobry', unless: 'panie państwo', both: false },
    { phrase: '^ [ panie {person} ]', neutral: 'dzień dobry', both: false },
    { phrase: '^ [ szanowny|szanowna|kochany|kochana ] {}', neutral: 'dzień dobry' },
    { phrase: '^ [ drogi|droga ] {person}', neutral: 'dzień dobry' },
    { phrase: 'witaj|cześć|hej ,? [ drogi|droga|kochany|kochana ] {}?' },
    {
      phrase: '[ Pana|Pański|Pańska|Pańskie|Pańską|Pańskiego ] <goods>',
      unless: 'pani państwa panią',
      both: false,
    },
    { phrase: '[ Pani ] <goods>', unless: 'pan pana państwa pański pańska pańskie', both: false },
    { phrase: '<giving> [ Panu ]', unless: 'pani państwu', both: false },
    { phrase: '<giving> [ Pani ]', unless: 'panu państwu', both: false },
  ],
  formal: 'pan pana panu pani panią państwo państwa',
  familiar: 'twój twoja twoje twojego twojej twoim ciebie cię ci ty tobie',
};

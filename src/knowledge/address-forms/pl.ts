import type { AddressForms } from './address-forms';

/**
 * Polish. Covers Pan, Pani and Państwo with their cases, and ty: its pronouns, past tenses in -łeś and -łaś, and the
 * verbs and commands of mail. Leaves alone *Pan* before a name or a value (a title: "Pana Tadeusza", "Szanowny Panie
 * {{name}}"), lower case *pan* and *państwo* (a gentleman; a state), *ci* in lower case (these; to you), *wy*, and
 * *proszę* with an infinitive. Unsure: "Państwa" where a sentence starts may be a state's, so it says nothing there.
 */
export const pl: AddressForms = {
  locale: 'pl',
  please: 'prosimy proszę i lub albo oraz więc',
  forms: [
    {
      name: 'Pan/Pani',
      capitals:
        'Pan Pana Panu Panem Panie Pani Panią Państwo Państwa Państwu Państwem Pański Pańska Pańskie Pańskiego Pańskiej Pańskim Pańskiemu Pańską',
      phrases: [
        'szanowni państwo',
        'szanowny panie ,',
        'szanowna pani ,',
        'pana / pani',
        'pani / pana',
        'pan / pani',
        'drodzy państwo',
      ],
    },
    {
      name: 'ty',
      capitals: 'Ci',
      words:
        'ty twój twoja twoje twojego twojej twojemu twoim twoją twoich twoimi cię ciebie tobie tobą masz możesz chcesz jesteś otrzymasz znajdziesz będziesz wiesz musisz potrzebujesz dostaniesz zobaczysz klikniesz zyskasz zyskujesz otrzymujesz zapłacisz kupisz zamówisz wybierzesz skorzystasz planujesz szukasz lubisz myślisz zechcesz zmienisz odbierzesz zrobisz powinieneś powinnaś mógłbyś mogłabyś chciałbyś chciałabyś',
      endings: 'łeś łaś',
      commands:
        'wybierz sprawdź kliknij potwierdź zaloguj zobacz pamiętaj skontaktuj odbierz skorzystaj pobierz zamów kup odkryj dołącz wpisz podaj otwórz napisz zarejestruj przejdź zapisz skopiuj wklej odpowiedz aktywuj ciesz zmień wejdź poznaj zadzwoń dokończ przeczytaj obejrzyj zignoruj usuń wróć oceń złap',
      phrases: [
        'nie zapomnij',
        'daj znać',
        'daj nam znać',
        'baw się',
        'dziękujemy ci',
        'życzymy ci',
        'wysyłamy ci',
        'wysłaliśmy ci',
        'pomożemy ci',
        'przypominamy ci',
      ],
    },
  ],
  never: [
    'pan Aa',
    'pana Aa',
    'panu Aa',
    'panem Aa',
    'panie Aa',
    'pani Aa',
    'panią Aa',
    'państwo Aa',
    'państwa Aa',
    'państwu Aa',
    'pan {}',
    'pana {}',
    'panu {}',
    'panem {}',
    'panie {}',
    'pani {}',
    'panią {}',
    'państwo {}',
    'państwa {}',
    'panie i panowie',
    'pan młody',
    'pana młodego',
    'pani domu',
    'państwa członkowskie*',
    'państwo członkowskie*',
    'być albo nie być',
  ],
};

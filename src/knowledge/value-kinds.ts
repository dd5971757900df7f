/**
 * What kind of value a field holds, as far as grammar minds: told by the words of its name (`trip.cityName` → trip,
 * city, name). Numbers, codes, dates and addresses inflect in no language and have no kind; neither has a name that
 * says it holds another form of the value already (`cityGenitive`).
 */
import { wordSet } from '../text/word-list';
import { nameWords } from './name-words';

const KINDS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  [
    'city',
    wordSet(
      'city town village miasto mesto město misto місто город ville ciudad cidade città citta grad stadt',
    ),
  ],
  ['country', wordSet('country kraj krajina země zeme країна страна pays país paese land zemlja')],
  ['region', wordSet('region province voivodeship county województwo')],
  ['destination', wordSet('destination')],
  ['firstName', wordSet('firstname fname forename imie imię vorname prenom prénom ime jmeno jméno krstne')],
  [
    'lastName',
    wordSet('lastname lname surname familyname nazwisko prijmeni příjmení priezvisko nachname prezime'),
  ],
  ['fullName', wordSet('fullname displayname')],
  ['product', wordSet('product produkt item article artikel produit')],
  ['month', wordSet('month monthname miesiac miesiąc mesic měsíc mesiac')],
  ['weekday', wordSet('weekday dayname')],
];

/** What a person is in mail: `userReporter.name` is somebody's, `project.name` is not. */
const PEOPLE = wordSet(
  `user recipient customer contact person client member subscriber guest profile author sender friend buyer patient
   student traveler traveller host owner invitee inviter reporter moderator receiver participant passenger reader
   subscriber lead employee colleague manager driver doctor teacher uzytkownik klient odbiorca`,
);

/** A name that ends so holds something about the value, or another form of it. */
const OTHER_FORM =
  /^(?:genitive|gen|locative|loc|dative|dat|accusative|acc|instrumental|vocative|voc|vokativ|wolacz|wołacz|dopelniacz|dopełniacz|miejscownik|celownik|biernik|narzednik|inflected|declined|case|phrase|osloveni|oslovení)$/;
const LAST_WORDS = wordSet('in to from of at');

/** The kinds of a field by its path, the most telling first: `city` is a `place` too, `firstName` a `person`. */
export function kindsOfPath(path: string): readonly string[] {
  const segments = path.split('.');
  const last = nameWords(segments.at(-1) ?? '');
  if (last.some((word) => OTHER_FORM.test(word)) || LAST_WORDS.has(last.at(-1) ?? '')) return [];
  const kind = kindOfWords(last) ?? (isPlainName(last) ? kindOfName(segments.slice(0, -1)) : undefined);
  return kind === undefined ? [] : withGroup(kind);
}

function kindOfWords(words: readonly string[]): string | undefined {
  const joined = words.join('');
  const first = words.at(-2);
  if (words.at(-1) === 'name' && first !== undefined) {
    if (first === 'first' || first === 'given') return 'firstName';
    if (first === 'last' || first === 'family') return 'lastName';
    if (first === 'full' || first === 'display' || PEOPLE.has(first))
      return first === 'user' ? undefined : 'fullName';
  }
  const head = words.at(-1) === 'name' ? words.slice(0, -1) : words;
  const found = KINDS.find(([, names]) => names.has(head.at(-1) ?? '') || names.has(joined));
  return found?.[0];
}

const isPlainName = (words: readonly string[]): boolean => words.join(' ') === 'name';

/** Of whom or what `name` is the name; alone it is the reader's. */
function kindOfName(parents: readonly string[]): string | undefined {
  const words = parents.flatMap((parent) => nameWords(parent));
  if (words.length === 0) return 'name';
  if (PEOPLE.has(words.at(-1) ?? '')) return 'fullName';
  const parent = kindOfWords(words.slice(-1));
  if (parent !== undefined) return parent;
  return words.some((word) => PEOPLE.has(word)) ? 'fullName' : undefined;
}

const PLACES = wordSet('city country region destination');
const PERSONS = wordSet('name firstName lastName fullName');

function withGroup(kind: string): readonly string[] {
  if (PLACES.has(kind)) return [kind, 'place'];
  return PERSONS.has(kind) ? [kind, 'person'] : [kind];
}

/** The kinds of a declared data category (contract, section 3); nothing where the category says none. */
export function kindsOfCategory(
  category: string,
  precision: string | undefined,
): readonly string[] | undefined {
  if (category === 'name') return ['person'];
  if (category !== 'location') return undefined;
  if (precision === 'city' || precision === 'country' || precision === 'region') return [precision, 'place'];
  return precision === undefined ? ['place'] : [];
}

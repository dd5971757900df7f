import { wordSet } from '../text/word-list';

// How data says which gender somebody has: names of fields, compared by their words, and values.

/** Words of a field's name that say it holds a gender, or a form of address that goes with one. */
export const GENDER_WORDS: ReadonlySet<string> =
  wordSet(`gender sex female male woman women man men isfemale ismale iswoman isman feminine masculine salutation honorific
   pronoun pronouns addressas plec płeć kobieta kobiety mezczyzna mężczyzna pohlavi pohlaví pohlavie zena žena muz muž
   osloveni oslovení oslovenie пол стать женщина мужчина genre sexe civilite civilité femme homme genero género gênero
   sexo mujer hombre mulher homem tratamiento tratamento genere sesso donna uomo trattamento anrede geschlecht spol
   titulation`);

/** Words that say it only of a person: `title` alone is mostly a heading. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  'title',
  'titre',
  'titulo',
  'título',
  'titel',
  'prefix',
]);

/** Values by which a comparison asks for a gender. */
export const GENDER_VALUES: ReadonlySet<string> =
  wordSet(`male female m f k w h d x man woman mr mrs ms mr. mrs. ms. mężczyzna kobieta pan pani muž žena homme femme monsieur
   madame mme hombre mujer señor señora sr sra sr. sra. homem mulher senhor senhora uomo donna signor signora herr frau
   männlich weiblich мужской женский м ж ч чоловіча жіноча masculine feminine masculino femenino feminino maschio femmina
   maschile femminile masculin féminin`);

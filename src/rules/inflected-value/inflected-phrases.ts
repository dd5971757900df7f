import { cs } from '../../knowledge/inflection/cs';
import { de } from '../../knowledge/inflection/de';
import { fr } from '../../knowledge/inflection/fr';
import { hr } from '../../knowledge/inflection/hr';
import type { InflectedPhrase, Inflection, Preposition } from '../../knowledge/inflection/inflection';
import { pl } from '../../knowledge/inflection/pl';
import { sk } from '../../knowledge/inflection/sk';
import { uk } from '../../knowledge/inflection/uk';
import { indexPhrases, type Phrase, type PhraseIndex, parsePhrase } from '../../text/phrase';
import { remembered } from '../../text/remembered';

/** A phrase made ready. */
export interface ReadyPhrase extends InflectedPhrase {
  readonly ready: Phrase;
  /** A noun that goes after what is marked, instead of taking its place. */
  readonly noun?: string;
}

/** What is known of one language, made ready. */
export interface InflectedLanguage extends Inflection {
  readonly index: PhraseIndex<ReadyPhrase>;
}

const ready = (phrase: InflectedPhrase): ReadyPhrase => ({
  ...phrase,
  ready: parsePhrase(phrase.phrase, {}),
});

/** For each kind of value that has a noun, the preposition with it; for all others the preposition alone. */
function ofPreposition({ words, of = 'place|person', nouns }: Preposition): readonly ReadyPhrase[] {
  const marked = `[ ${words.split(' ').join('|')} ]`;
  const withNouns = Object.entries(nouns).map(([kind, noun]): ReadyPhrase => {
    const phrase = ready({ phrase: `${marked} {${kind}}`, reason: 'case' });
    return noun.startsWith('=') ? { ...phrase, instead: noun.slice(1) } : { ...phrase, noun };
  });
  return [...withNouns, ready({ phrase: `${marked} {${of}}`, reason: 'case' })];
}

const makeReady = (language: Inflection): InflectedLanguage => ({
  ...language,
  index: indexPhrases(
    [...language.phrases.map(ready), ...language.prepositions.flatMap(ofPreposition)],
    (phrase) => phrase.ready,
  ),
});

const KNOWN: ReadonlyMap<string, Inflection> = new Map(
  [pl, cs, sk, uk, hr, de, fr].map((inflection) => [inflection.language, inflection]),
);

/** Every language whose inflection is known. */
export const INFLECTED_LANGUAGES: ReadonlySet<string> = new Set(KNOWN.keys());

/** What is known of a language, made ready when somebody first reads it; undefined where nothing is. */
export const inflectedLanguage = remembered((language): InflectedLanguage | undefined => {
  const inflection = KNOWN.get(language);
  return inflection && makeReady(inflection);
});

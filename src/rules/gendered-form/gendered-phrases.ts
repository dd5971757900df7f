import { cs } from '../../knowledge/gendered-forms/cs';
import { es } from '../../knowledge/gendered-forms/es';
import { fr } from '../../knowledge/gendered-forms/fr';
import type { GenderedForm, GenderedForms } from '../../knowledge/gendered-forms/gendered-forms';
import { it } from '../../knowledge/gendered-forms/it';
import { pl } from '../../knowledge/gendered-forms/pl';
import { pt } from '../../knowledge/gendered-forms/pt';
import { ru } from '../../knowledge/gendered-forms/ru';
import { sk } from '../../knowledge/gendered-forms/sk';
import { uk } from '../../knowledge/gendered-forms/uk';
import { indexPhrases, type Phrase, type PhraseIndex, parsePhrase } from '../../text/phrase';
import { remembered } from '../../text/remembered';
import { wordSet } from '../../text/word-list';

/** A form with its phrase made ready. */
export interface ReadyForm extends GenderedForm {
  readonly ready: Phrase;
  readonly others: ReadonlySet<string>;
}

/** What is known of one language, made ready. */
export interface GenderedLanguage extends GenderedForms {
  readonly index: PhraseIndex<ReadyForm>;
  readonly formalWords: ReadonlySet<string>;
  readonly familiarWords: ReadonlySet<string>;
  readonly neverWords: ReadonlySet<string>;
}

const readyForm = (form: GenderedForm, { sets }: GenderedForms): ReadyForm => ({
  ...form,
  ready: parsePhrase(form.phrase, sets),
  others: wordSet(form.unless),
});

const makeReady = (forms: GenderedForms): GenderedLanguage => ({
  ...forms,
  neverWords: wordSet(forms.never),
  formalWords: wordSet(forms.formal),
  familiarWords: wordSet(forms.familiar),
  index: indexPhrases(
    forms.forms.map((form) => readyForm(form, forms)),
    (form) => form.ready,
  ),
});

const KNOWN: ReadonlyMap<string, GenderedForms> = new Map(
  [pl, cs, sk, ru, uk, fr, es, pt, it].map((forms) => [forms.language, forms]),
);

/** Every language whose gendered forms are known. */
export const GENDERED_LANGUAGES: ReadonlySet<string> = new Set(KNOWN.keys());

/** What is known of a language, made ready when somebody first reads it; undefined where nothing is. */
export const genderedLanguage = remembered((language): GenderedLanguage | undefined => {
  const forms = KNOWN.get(language);
  return forms && makeReady(forms);
});

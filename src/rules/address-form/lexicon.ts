import type { AddressForm, AddressForms } from '../../knowledge/address-forms/address-forms';
import { ADDRESS_FORMS } from '../../knowledge/address-forms/languages';
import { remembered } from '../../text/remembered';
import { wordList } from '../../text/word-list';

/** Under which circumstances a word is evidence. */
export type Use = 'anywhere' | 'capital' | 'command' | 'ending' | 'several';

/** What a phrase that starts with some word gives away. */
export interface Entry {
  /** All its words. */
  readonly words: readonly string[];
  /** Index of the form; undefined for what says nothing. */
  readonly form: number | undefined;
  readonly use: Use;
}

/** What gives the forms of one language away, by first word; longer phrases come first. */
export interface Lexicon {
  readonly locale: string;
  /** What the forms are called. */
  readonly names: readonly string[];
  /** By the lower-case first word; under `*` what may start with any. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The form that an ending tells. */
  readonly endings: ReadonlyMap<string, number>;
  /** Forms that several people are addressed with, too. */
  readonly plural: ReadonlySet<number>;
  readonly notVerbs: ReadonlySet<string>;
  readonly please: ReadonlySet<string>;
  readonly hasCapitalNouns: boolean;
}

function entriesOf(form: AddressForm, index: number): readonly Entry[] {
  const single = (words: string | undefined, use: Use): readonly Entry[] =>
    wordList(words).map((word) => ({ words: [word], form: index, use }));
  return [
    ...(form.phrases ?? []).map((phrase) => ({
      words: wordList(phrase),
      form: index,
      use: 'anywhere' as const,
    })),
    ...single(form.capitals, 'capital'),
    ...single(form.words, 'anywhere'),
    ...single(form.commands, 'command'),
  ];
}

function lexiconOf({ locale, forms, never = [], several = [], ...rest }: AddressForms): Lexicon {
  const silent = (phrases: readonly string[], use: Use): readonly Entry[] =>
    phrases.map((phrase) => ({ words: wordList(phrase), form: undefined, use }));
  const entries = new Map<string, Entry[]>();
  for (const entry of [
    ...silent(several, 'several'),
    ...silent(never, 'anywhere'),
    ...forms.flatMap(entriesOf),
  ]) {
    const first = entry.words[0]?.toLowerCase() ?? '';
    const key = /[*#{]|^aa$/.test(first) ? '*' : first;
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return {
    locale,
    names: forms.map((form) => form.name),
    entries,
    endings: new Map(
      forms.flatMap((form, i) => wordList(form.endings).map((ending) => [ending, i] as const)),
    ),
    plural: new Set(forms.flatMap((form, i) => (form.isPlural ? [i] : []))),
    notVerbs: new Set(wordList(rest.notVerbs)),
    please: new Set(wordList(rest.please)),
    hasCapitalNouns: rest.hasCapitalNouns === true,
  };
}

const lexiconAt = remembered((locale): Lexicon | undefined => {
  const forms = ADDRESS_FORMS.find((each) => each.locale === locale);
  return forms && lexiconOf(forms);
});

/** What is known of a locale's ways of address: the region's own, or the language's. */
export function lexiconFor(locale: string): Lexicon | undefined {
  const [language = '', ...rest] = locale.split('-');
  const region = rest.find((subtag) => /^(?:[A-Z]{2}|\d{3})$/.test(subtag));
  return (region === undefined ? undefined : lexiconAt(`${language}-${region}`)) ?? lexiconAt(language);
}

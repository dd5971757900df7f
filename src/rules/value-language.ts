import { languageOf } from '../audience/locale';
import { localeOfSample } from '../audience/sample-locale';
import { languageName } from '../language/language-name';
import type { Reference } from '../message/message';
import { rememberedUpTo } from '../text/remembered';
import type { Subject } from './rule';
import type { FoundInSample, SampleHit } from './sample-findings';
import { expectedOf } from './wrong-language';

/** Fewer words of a value say too little of its language; names and addresses say nothing of it. */
const LEAST_WORDS = 4;
const NAMES =
  /(?:name|city|town|place|street|address|country|region|state|hotel|venue|brand|company|author|sender|url|link|href|src|image|email|phone|slug|sku|id|code|token|locale|language)s?(?:\[\])?$/i;
const NAME_CATEGORIES: ReadonlySet<string> = new Set(['name', 'contact', 'location', 'precise-location']);

/** Different values and paths that are remembered. */
const MOST_VALUES = 2000;

/** Values that readers get in a language they do not read: a German title in the data of a Polish mail. */
export function* valueLanguageHits(subject: Subject): Generator<SampleHit | undefined> {
  const { audience } = subject;
  if (audience.bilingual?.value === true) return;
  const found = new FoundByReference();
  const isName = rememberedUpTo(MOST_VALUES, (path) => NAMES.test(path));
  const languages = new Map<string, (text: string) => string>();
  for (const sample of subject.samples) {
    const locale = localeOfSample(sample, audience);
    if (locale === undefined) continue;
    const languageFor =
      languages.get(locale) ??
      rememberedUpTo(MOST_VALUES, (text) => foreignLanguage(text, locale, subject) ?? '');
    languages.set(locale, languageFor);
    for (const { path, text, references } of sample.seen().values) {
      if (isName(path)) continue;
      const language = languageFor(text);
      if (language === '') continue;
      for (const reference of references)
        if (!isNameCategory(reference, subject))
          yield { sample, found: found.of(reference, language, locale) };
    }
    yield undefined;
  }
}

function isNameCategory({ path }: Reference, { audience }: Subject): boolean {
  const category = audience.fields.get(path)?.value.category;
  return category !== undefined && NAME_CATEGORIES.has(category);
}

/** What is found of a reference, in one language for readers of one locale: the same for thousands of samples. */
class FoundByReference {
  readonly #known = new Map<Reference, Map<string, FoundInSample>>();

  of(reference: Reference, language: string, locale: string): FoundInSample {
    const known = this.#known.get(reference) ?? new Map<string, FoundInSample>();
    this.#known.set(reference, known);
    const key = `${language} ${locale}`;
    const found = known.get(key) ?? wrongValue(reference, language, locale);
    known.set(key, found);
    return found;
  }
}

const wrongValue = (reference: Reference, language: string, locale: string): FoundInSample => ({
  messageId: 'wrongValue',
  data: {
    path: reference.path,
    language: languageName(language),
    readers: locale,
    expected: languageName(languageOf(locale)),
  },
  at: reference,
});

/** The language of a value that a reader of this locale does not read; silent where it cannot be told for sure. */
function foreignLanguage(html: string, locale: string, subject: Subject): string | undefined {
  const text = html
    .slice(0, 5000)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/&(?:#\w{1,8}|\w{1,10});/g, ' ');
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < LEAST_WORDS) return undefined;
  const verdict = subject.judge.judge(text, expectedOf(locale, subject));
  return verdict.kind === 'does-not-read' ? verdict.language : undefined;
}

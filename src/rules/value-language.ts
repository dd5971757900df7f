import { languageOf } from '../audience/locale';
import { localeOfSample } from '../audience/sample-locale';
import { languageName } from '../language/language-name';
import type { RenderedSample } from '../render/rendered-sample';
import type { ShownValue } from '../render/shown-values';
import type { Subject } from './rule';
import type { SampleHit } from './sample-findings';
import { expectedOf } from './wrong-language';

/** Fewer words of a value say too little of its language; names and addresses say nothing of it. */
const LEAST_WORDS = 4;
const NAMES =
  /(?:name|city|town|place|street|address|country|region|state|hotel|venue|brand|company|author|sender|url|link|href|src|image|email|phone|slug|sku|id|code|token|locale|language)s?(?:\[\])?$/i;
const NAME_CATEGORIES: ReadonlySet<string> = new Set(['name', 'contact', 'location', 'precise-location']);

/** Values that readers get in a language they do not read: a German title in the data of a Polish mail. */
export function valueLanguageHits(subject: Subject): readonly SampleHit[] {
  const { audience } = subject;
  if (audience.bilingual?.value === true) return [];
  const judged = new Map<string, string | undefined>();
  return subject.samples.flatMap((sample) => {
    const locale = localeOfSample(sample, audience);
    if (locale === undefined) return [];
    return sample.shown().flatMap((value) => hitOf(value, sample, locale, judged, subject));
  });
}

function hitOf(
  { path, text, reference }: ShownValue,
  sample: RenderedSample,
  locale: string,
  judged: Map<string, string | undefined>,
  subject: Subject,
): readonly SampleHit[] {
  const category = subject.audience.fields.get(reference.path)?.value.category;
  if (NAMES.test(path) || (category !== undefined && NAME_CATEGORIES.has(category))) return [];
  const key = `${locale} ${text}`;
  if (!judged.has(key)) judged.set(key, foreignLanguage(text, locale, subject));
  const language = judged.get(key);
  if (language === undefined) return [];
  const data = {
    path: reference.path,
    language: languageName(language),
    readers: locale,
    expected: languageName(languageOf(locale)),
  };
  return [{ sample, messageId: 'wrongValue', data, at: reference }];
}

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

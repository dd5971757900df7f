import { canonicalLocale, sameLanguage } from '../../audience/locale';
import { languageName } from '../../language/language-name';
import type { Claim } from '../../message/message';
import { PLACEHOLDER } from '../../message/passage';
import type { Fix, RawFinding, Subject } from '../rule';
import { localeExpression, sharedTag } from './lang-value';
import { fitOf, textFor } from './language-fit';
import type { RootClaims } from './root-claims';

/** A `lang` of the whole message that its text contradicts. */
export function* contradictions({ lang, inner }: RootClaims, subject: Subject): Generator<RawFinding> {
  for (const claim of lang) {
    const tag = canonicalLocale(claim.value);
    if (claim.value.includes(PLACEHOLDER) || tag === undefined) continue;
    const declared = subject.audience.locales ? subject.readersOf(claim.condition).locales : [undefined];
    const wrong = declared.flatMap((locale) => {
      const language = actualLanguage(tag, locale, subject);
      const isSaidInside = inner.some((each) => language !== undefined && saysSo(each, language));
      return language === undefined || isSaidInside ? [] : [{ locale, language }];
    });
    const [first] = wrong;
    if (!first) continue;
    const locales = wrong.flatMap(({ locale }) => locale ?? []);
    const isForAll = wrong.length === declared.length;
    const language = [...new Set(wrong.map((each) => each.language))];
    yield {
      messageId: isForAll ? 'contradicts' : 'contradictsSome',
      data: {
        lang: claim.value,
        claimed: languageName(tag),
        language: language.map(languageName).join(', '),
        readers: locales.join(', '),
      },
      place: claim.place,
      condition: claim.condition,
      locales,
      lowered: subject.audience.localesFromPath ? ['locale-from-path'] : [],
      fixes: lang.some((other) => other !== claim && other.place === claim.place)
        ? []
        : fixesOf(claim, isForAll && language.length === 1 ? first.language : undefined, locales, subject),
    };
  }
}

const saysSo = ({ value }: Claim, language: string): boolean =>
  value.includes(PLACEHOLDER) || (canonicalLocale(value) !== undefined && sameLanguage(value, language));

/** The language that the readers of a locale get, where it is certain and not the claimed one. */
function actualLanguage(tag: string, locale: string | undefined, subject: Subject): string | undefined {
  const fit = fitOf(textFor(subject, locale), tag, locale, subject);
  if (fit.kind !== 'other') return undefined;
  // A text not translated yet: the claim is right for the readers, and language-mismatch speaks of the text.
  return locale !== undefined && sameLanguage(tag, locale) ? undefined : fit.language;
}

function fixesOf(
  claim: Claim,
  language: string | undefined,
  locales: readonly string[],
  subject: Subject,
): readonly Fix[] {
  const tag =
    language !== undefined && claim.place.file === subject.template.file
      ? tagFor(language, locales)
      : undefined;
  const value = tag ?? localeExpression(subject);
  if (value === undefined) return [];
  return [
    { title: `Write lang="${value}"`, kind: 'safe', edits: [{ ...claim.place, text: `lang="${value}"` }] },
  ];
}

function tagFor(language: string, locales: readonly string[]): string {
  const shared = sharedTag(locales);
  return shared !== undefined && sameLanguage(shared, language) ? shared : language;
}

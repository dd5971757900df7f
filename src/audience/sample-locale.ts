import { valueAt } from '../text/value-at';
import type { Audience, Sample } from './audience';
import { canonicalLocale } from './locale';

/** A recipient's locale: their own, or what their data says where the audience tells where to look. */
export function localeOfSample(
  { locale, data }: Sample,
  { localeField, locales }: Audience,
): string | undefined {
  if (locale !== undefined) return locale;
  for (const field of localeField?.value ?? []) {
    const spelled = textAt(data, field.path);
    const found =
      spelled === undefined ? undefined : (field.values?.get(spelled) ?? canonicalLocale(spelled));
    if (found !== undefined) return found;
  }
  const [only, ...others] = locales?.value ?? [];
  return others.length === 0 ? only?.value : undefined;
}

function textAt(data: unknown, path: string): string | undefined {
  const at = valueAt(data, path);
  return typeof at === 'string' || typeof at === 'number' ? String(at) : undefined;
}

import type { Audience } from './audience';

/** The locales that somebody said receive a mail; none where nobody did. */
export const declaredLocales = ({ locales }: Pick<Audience, 'locales'>): readonly string[] =>
  locales?.value.map((locale) => locale.value) ?? [];

import type { Audience } from '../audience/audience';
import { declaredLocales } from '../audience/declared-locales';
import { languageOf } from '../audience/locale';
import type { DisclosureFacts } from '../disclosure/find-disclosures';
import type { PhraseFinder } from '../disclosure/phrase-finder';
import type { Settings } from '../rules/settings';

/** What a team declared about its fields and its wording, and what its readers understand of ours. */
export const factsFor = async (
  audience: Audience,
  settings: Settings,
  finderFor: (languages?: ReadonlySet<string>) => Promise<PhraseFinder>,
): Promise<DisclosureFacts> => ({
  known: await finderFor(audience.locales && languagesOf(audience)),
  fieldAt: (path) => audience.fields.get(path)?.value,
  phrases: [...settings.phrases].flatMap(([language, keys]) =>
    [...keys].flatMap(([key, phrases]) => phrases.map(({ value }) => ({ language, key, source: value }))),
  ),
});

const languagesOf = (audience: Audience): ReadonlySet<string> =>
  new Set([...declaredLocales(audience), ...audience.reads].map(languageOf));

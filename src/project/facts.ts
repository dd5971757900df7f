import type { Audience } from '../audience/audience';
import type { TimeFacts } from '../disclosure/exact-times';
import type { Settings } from '../rules/settings';

/** What a team declared about its fields and its wording, as the disclosures ask for it. */
export function factsFor(audience: Audience, settings: Settings): TimeFacts {
  return {
    categoryOf: (path) => audience.fields.get(path)?.value.category,
    precisionOf: (path) => audience.fields.get(path)?.value.precision,
    phrases: (language, of) => {
      const ofLanguage = settings.phrases.get(language);
      const keys = of === 'acts' ? ['visit-time', 'exact-time'] : ['not'];
      return keys.flatMap((key) => ofLanguage?.get(key)?.map((phrase) => phrase.value) ?? []);
    },
  };
}

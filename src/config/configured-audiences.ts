import type { PartialAudience } from '../audience/partial-audience';
import { registeredLocale } from '../audience/registered';
import type { AudienceLayer } from '../audience/resolve-audience';
import type { AudienceEntry, Settings } from '../rules/settings';
import { compileGlob, isGlob } from '../text/glob';
import { nearest } from '../text/nearest';
import { dirname, relativePath } from '../text/path';
import { createProblem, type PlacedProblem, placeProblem, quotable } from '../text/problem';
import type { Place, Sourced } from '../text/span';

const audienceNameMessages = {
  misspeltAudience: 'No configuration names an audience `{name}`. Did you mean `{nearest}`?',
  unknownAudience:
    'No configuration names an audience `{name}`. Add it under `audiences` there, or write the audience out here.',
} as const;

/** What one pattern makes of a file: nothing, a match, or a match that says the locale. */
type Match = { readonly locale: Sourced<string> | undefined } | undefined;

function matchPattern({ value, at }: Sourced<string>, file: string): Match {
  const glob = compileGlob(value);
  if (!isGlob(glob) || glob.negated) return undefined;
  const path = relativePath(at ? dirname(at.file) : '/', file);
  if (!value.includes('{locale}')) return glob.matches(path) ? { locale: undefined } : undefined;
  for (const capture of glob.captures(path)) {
    const locale = registeredLocale(capture);
    if (locale !== undefined) return { locale: { value: locale, at } };
  }
  return undefined;
}

/** Patterns with `!` take a file out that others let in. */
function matchEntry(entry: AudienceEntry, file: string): Match {
  let match: Match;
  for (const pattern of entry.files) {
    const glob = compileGlob(pattern.value);
    if (!isGlob(glob)) continue;
    const folder = pattern.at ? dirname(pattern.at.file) : '/';
    if (glob.negated && glob.matches(relativePath(folder, file))) match = undefined;
    else match = matchPattern(pattern, file) ?? match;
  }
  return match;
}

function withLocale(entry: AudienceEntry, locale: Sourced<string> | undefined): PartialAudience {
  if (!locale || entry.audience.locales) return entry.audience;
  return { ...entry.audience, locales: { value: [locale], at: locale.at } };
}

/** The layers of the configured audiences whose `files` match a file, the most important first. */
export const configuredLayers = (settings: Settings, file: string): readonly AudienceLayer[] =>
  settings.audiences.flatMap((entry) => {
    const match = matchEntry(entry, file);
    return match ? [{ audience: withLocale(entry, match.locale), file: entry.at.file }] : [];
  });

/** A named audience as a layer, to be put where its name was written; or what is wrong with the name. */
export interface NamedAudience {
  readonly layer?: AudienceLayer;
  readonly problems: readonly PlacedProblem[];
}

/** Finds the audience a template's front matter names; the nearest configuration wins. */
export function namedAudience(name: Sourced<string>, settings: Settings): NamedAudience {
  const entry = settings.audiences.find((each) => each.name?.value === name.value);
  if (entry) return { layer: { audience: entry.audience, file: entry.at.file }, problems: [] };
  return { problems: name.at ? [unknownName(name.value, name.at, settings)] : [] };
}

function unknownName(name: string, at: Place, settings: Settings): PlacedProblem {
  const names = settings.audiences.flatMap((entry) => entry.name?.value ?? []);
  const near = nearest(name, names);
  const data = { name: quotable(name), nearest: near ?? '' };
  const suggestion =
    near === undefined
      ? undefined
      : ({ title: `Use \`${near}\``, kind: 'choice', span: at.span, text: near } as const);
  const id = near === undefined ? 'unknownAudience' : 'misspeltAudience';
  return placeProblem(createProblem(audienceNameMessages, id, data, at.span, suggestion), at.file);
}

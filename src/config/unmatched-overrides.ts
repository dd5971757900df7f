import { matchesRange } from '../audience/locale';
import type { Override } from '../rules/settings';
import { dirname } from '../text/path';
import { createPathMatcher } from '../text/path-matcher';
import { createProblem, type PlacedProblem, placeProblem } from '../text/problem';
import type { ConfigFile } from './config-file';

const overrideMessages = {
  unmatchedAudience:
    'No audience is named `{names}`, so this override changes nothing. Correct the name, or remove it.',
  unmatchedFiles:
    'No reviewed file matches `{names}`, so this override changes nothing. Correct it, or remove it.',
  unmatchedLocales:
    'No audience has a locale in `{names}`, so this override changes nothing. Correct it, or remove it.',
} as const;

/** What a whole review came upon below a configuration's folder. */
export interface Seen {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Absent where not every audience is known: then overrides for locales are taken to match. */
  readonly locales?: readonly string[];
  /** Names of audiences, those that are only configured included. */
  readonly audiences: readonly string[];
}

function faultOf(
  override: Override,
  seen: Seen,
): readonly [keyof typeof overrideMessages, readonly string[]] | undefined {
  const { files, locales, audiences } = override;
  const matches = files && createPathMatcher(files, dirname(override.at.file));
  if (files && matches && !seen.files.some(matches))
    return ['unmatchedFiles', files.map(({ value }) => value)];
  const known = seen.locales;
  const inRange = (range: string) => known?.some((locale) => matchesRange(range, locale)) ?? true;
  if (locales && !locales.some(inRange)) return ['unmatchedLocales', locales];
  if (audiences && !audiences.some((name) => seen.audiences.includes(name)))
    return ['unmatchedAudience', audiences];
  return undefined;
}

/** `invalid-config` for overrides that match nothing. `seen` is everything below its folder. */
export const findUnmatchedOverrides = (config: ConfigFile, seen: Seen): readonly PlacedProblem[] =>
  config.overrides.flatMap((override) => {
    const fault = faultOf(override, seen);
    if (!fault) return [];
    const [id, names] = fault;
    const problem = createProblem(overrideMessages, id, { names: names.join(', ') }, override.at.span);
    return [placeProblem(problem, config.file)];
  });

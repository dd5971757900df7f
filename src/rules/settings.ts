import type { FieldFacts } from '../audience/audience';
import type { PartialAudience } from '../audience/partial-audience';
import type { Place, Sourced } from '../text/span';

export type Severity = 'hint' | 'info' | 'warning' | 'error';
export type Level = Severity | 'off';
export type DialectName = 'auto' | 'handlebars' | 'sendgrid' | 'iterable' | 'mandrill' | 'vtex';

/** A team's own helper: what it means, so that conditions and fallbacks through it are understood. */
export interface HelperFacts {
  readonly guards?: string;
  readonly equals?: string;
  readonly compares?: boolean | string;
  readonly fallback?: boolean;
  readonly format?: boolean | string;
  readonly translate?: boolean;
}

export interface RuleSetting {
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule's setting as one place gives it: a level, options, or both. */
export type PartialRuleSetting = Partial<RuleSetting>;

/** `rules` for some of the files, readers or audiences. Only the given keys restrict. */
export interface Override {
  /** Where the override stands. */
  readonly at: Place;
  readonly files?: readonly Sourced<string>[];
  readonly locales?: readonly string[];
  readonly audiences?: readonly string[];
  readonly rules: ReadonlyMap<string, Sourced<PartialRuleSetting>>;
}

/** An entry of `audiences`: named, or matched by `files`; its other keys are those of an audience file. */
export interface AudienceEntry {
  readonly name?: Sourced<string>;
  /** Patterns relative to the file they stand in; `{locale}` in one gives the locales. */
  readonly files: readonly Sourced<string>[];
  /** Holds the name as well, if there is one. */
  readonly audience: PartialAudience;
  readonly at: Place;
}

/** Everything that configuration files and workspace settings say about one file, merged. */
export interface Settings {
  /** Folder that holds everything this file may depend on; absolute, `/` separated. */
  readonly root: string;
  /** True where a configuration file governs the file. */
  readonly governed: boolean;
  /** Of the nearest configuration that gives any; empty: everything below the configuration. */
  readonly include: readonly Sourced<string>[];
  /** Of all configurations, the nearest last: there a pattern with `!` takes back what a farther one ignores. */
  readonly ignore: readonly Sourced<string>[];
  readonly dialect: Sourced<DialectName>;
  readonly inferLocaleFromPath: Sourced<boolean>;
  readonly helpers: ReadonlyMap<string, Sourced<HelperFacts>>;
  readonly rules: ReadonlyMap<string, Sourced<RuleSetting>>;
  /** Those whose `files` match this file, the most important last. */
  readonly overrides: readonly Override[];
  /** Of all configurations, the most important first. */
  readonly audiences: readonly AudienceEntry[];
  readonly partials: readonly Sourced<string>[];
  readonly fields: ReadonlyMap<string, Sourced<FieldFacts>>;
  /** language → rule or category (or `not`) → patterns */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly Sourced<string>[]>>;
  readonly names: readonly Sourced<string>[];
  readonly baseline?: Sourced<string>;
  /** Configuration files read, nearest first. */
  readonly sources: readonly string[];
}

/** The names of a team: words of no language, such as brands and products. */
export const ownNames = ({ names }: Pick<Settings, 'names'>): readonly string[] =>
  names.map((name) => name.value);

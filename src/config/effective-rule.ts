import { matchesRange } from '../audience/locale';
import type { Override, RuleSetting, Settings } from '../rules/settings';
import type { Sourced } from '../text/span';

/** Whom a finding is about. */
export interface FindingReaders {
  readonly locales: readonly string[];
  /** The name of their audience, if it has one. */
  readonly audience: string | undefined;
}

/** An override with `locales` is for a finding all of whose readers match; without readers none do. */
function isFor({ locales, audiences }: Override, readers: FindingReaders): boolean {
  if (audiences && (readers.audience === undefined || !audiences.includes(readers.audience))) return false;
  if (!locales) return true;
  const matches = (locale: string) => locales.some((range) => matchesRange(range, locale));
  return readers.locales.length > 0 && readers.locales.every(matches);
}

/** A rule's level and options for a finding about these readers, and where the level comes from. */
export function effectiveRule(id: string, settings: Settings, readers: FindingReaders): Sourced<RuleSetting> {
  const base = settings.rules.get(id) ?? { value: { level: 'off', options: {} }, at: undefined };
  return settings.overrides
    .filter((override) => isFor(override, readers))
    .reduce<Sourced<RuleSetting>>((under, override) => {
      const over = override.rules.get(id);
      if (!over) return under;
      const { level = under.value.level, options = under.value.options } = over.value;
      return { value: { level, options }, at: over.value.level === undefined ? under.at : over.at };
    }, base);
}

import type { FieldFacts } from '../audience/audience';
import type {
  AudienceEntry,
  DialectName,
  HelperFacts,
  Override,
  PartialRuleSetting,
  Settings,
} from '../rules/settings';
import type { Sourced } from '../text/span';
import type { PresetName } from './presets';

/** What one configuration file says; an absent key is not given there. */
export interface ConfigFile {
  readonly file: string;
  readonly root?: Sourced<boolean>;
  /** `extends`, in order; the presets among them are in `presets` as well. */
  readonly extends: readonly Sourced<string>[];
  readonly presets: readonly Sourced<PresetName>[];
  readonly include?: readonly Sourced<string>[];
  readonly ignore: readonly Sourced<string>[];
  readonly dialect?: Sourced<DialectName>;
  readonly inferLocaleFromPath?: Sourced<boolean>;
  readonly helpers: ReadonlyMap<string, Sourced<HelperFacts>>;
  readonly rules: ReadonlyMap<string, Sourced<PartialRuleSetting>>;
  readonly overrides: readonly Override[];
  readonly audiences: readonly AudienceEntry[];
  readonly partials: readonly Sourced<string>[];
  readonly fields: ReadonlyMap<string, Sourced<FieldFacts>>;
  readonly phrases: Settings['phrases'];
  readonly names: readonly Sourced<string>[];
  readonly baseline?: Sourced<string>;
}

/** What `.vscode/settings.json` at the root says. */
export interface WorkspaceSettings {
  readonly preset?: Sourced<PresetName>;
  readonly rules: ReadonlyMap<string, Sourced<PartialRuleSetting>>;
}

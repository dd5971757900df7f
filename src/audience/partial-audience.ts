import type { Sourced } from '../text/span';
import type { Audience } from './audience';

type Merged = 'localesFromPath' | 'localeFlags' | 'reads' | 'fields' | 'aliases' | 'sources' | 'localesAt';

/** What one place says of the readers: an audience file, front matter, an entry of a configuration, or the path. */
export interface PartialAudience extends Partial<Omit<Audience, Merged>> {
  readonly localeFlags?: Audience['localeFlags'];
  readonly reads?: Sourced<readonly string[]>;
  readonly fields?: Audience['fields'];
  readonly aliases?: Audience['aliases'];
}

import { sourced } from '../text/sourced-node';
import type { Sourced } from '../text/span';
import type { MapEntry } from '../text/structured';
import { type AudienceReading, readAudience } from './read-audience';

/** The `audience` of front matter: the name of one in the configuration, or one written out. */
export interface FrontMatterAudience extends AudienceReading {
  readonly name?: Sourced<string>;
}

/** Reads the `audience` entry of a template's front matter; nothing where there is none. */
export function readFrontMatterAudience(entry: MapEntry | undefined, file: string): FrontMatterAudience {
  if (!entry) return { audience: {}, problems: [] };
  const { value } = entry;
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    return { name: sourced(value.value, value.span, file), audience: {}, problems: [] };
  }
  return readAudience(value, file);
}

import { localeFromPath } from './locale-from-path';
import type { AudienceLayer } from './resolve-audience';

/** What a template's path says of its readers, as the last of the layers; nothing where it names no locale. */
export function pathLayer(
  path: string,
  namesIn: (folder: string) => readonly string[],
): AudienceLayer | undefined {
  const found = localeFromPath(path, namesIn);
  if (!found) return undefined;
  const locales = { value: [{ value: found.locale, at: undefined }], at: undefined };
  return { audience: { locales }, file: undefined, fromPath: true };
}

import { basename, dirname, relativePath } from '../../text/path';

/** A translation's file as it is told from another: by its name, or with the folder that says its language. */
export const nameBeside = (file: string, own: string): string =>
  dirname(file) === dirname(own) ? basename(file) : relativePath(dirname(dirname(own)), file);

import { basename } from '../text/path';

/** True for a file that is there to be included: by its folder or its name. `relative` is relative to the root. */
export const isPartialName = (relative: string): boolean =>
  relative
    .split('/')
    .slice(0, -1)
    .some((name) => /^_?(?:partials|layouts)$/i.test(name)) || basename(relative).startsWith('_');

import type { HelperMeaning } from '../../knowledge/helpers';
import { COMPARISONS, helperWith } from './comparisons';
import { DATES } from './dates';
import type { Helper, Helpers } from './helper';
import { NUMBERS } from './numbers';
import { TEXTS } from './texts';

const KNOWN: ReadonlyMap<string, Helper> = new Map([...COMPARISONS, ...TEXTS, ...NUMBERS, ...DATES]);

/**
 * The helpers of the platforms and of well-known libraries. What a team says of its own goes before; a helper of a
 * team's own of which only the kind is known (it formats, it translates) stands for itself.
 */
export function helpersWith(
  ownMeaning: (name: string) => HelperMeaning | undefined = () => undefined,
): Helpers {
  return (name) => {
    const own = ownMeaning(name);
    return own ? helperWith(own) : KNOWN.get(name);
  };
}

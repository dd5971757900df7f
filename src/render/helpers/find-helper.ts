import type { HelperMeaning } from '../../knowledge/helpers';
import { COMPARISONS, helperWith } from './comparisons';
import { DATES } from './dates';
import type { Helper, Helpers } from './helper';
import { NUMBERS } from './numbers';
import { TEXTS } from './texts';

const KNOWN: ReadonlyMap<string, Helper> = new Map([...COMPARISONS, ...TEXTS, ...NUMBERS, ...DATES]);

type MeaningOf = (name: string) => HelperMeaning | undefined;

/**
 * The helpers of the platforms and of well-known libraries. What a team says of its own goes before; a helper of a
 * team's own of which only the kind is known (it formats, it translates) stands for itself. `ofDialect`: what the
 * platform's own helpers mean.
 */
export function helpersWith(
  ownMeaning: MeaningOf = () => undefined,
  ofDialect: MeaningOf = () => undefined,
): Helpers {
  return (name) => {
    const own = ownMeaning(name);
    return own ? helperWith(own) : (KNOWN.get(name) ?? helperWith(ofDialect(name)));
  };
}

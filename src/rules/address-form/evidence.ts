import type { Condition } from '../../message/condition';
import type { Unit } from '../../message/message';
import { locate, PLACEHOLDER } from '../../message/passage';
import type { Place } from '../../text/span';
import { type FoundForm, findForms } from './find-forms';
import type { Readership } from './readerships';

/** A place that addresses the reader in some form; `start` and `end` are offsets into the unit's text. */
export interface Evidence extends FoundForm {
  readonly unit: Unit;
  /** Number of the unit among those of its readers. */
  readonly unitIndex: number;
  readonly place: Place;
  readonly condition: Condition;
}

/** Everything that addresses these readers, in the order of the text; `names` are words of no language. */
export function evidenceOf({ units, lexicon }: Readership, names: readonly string[]): readonly Evidence[] {
  return units.flatMap((unit, unitIndex) =>
    findForms(withoutNames(unit.text, names), lexicon).flatMap((found) => {
      const place = locate(unit.runs, found.start, found.end);
      return place ? [{ ...found, unit, unitIndex, place, condition: unit.condition }] : [];
    }),
  );
}

/** A text of the same length in which names are values. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce(
    (rest, name) => (name === '' ? rest : rest.replaceAll(name, PLACEHOLDER.repeat(name.length))),
    text,
  );

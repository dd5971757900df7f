import type { Condition } from '../../message/condition';
import type { Unit } from '../../message/message';
import { locate } from '../../message/passage';
import type { Place } from '../../text/span';
import { findForms } from './find-forms';
import type { Readership } from './readerships';

/** A place that addresses the reader in some form. */
export interface Evidence {
  /** Index into the lexicon's names. */
  readonly form: number;
  readonly unit: Unit;
  /** Number of the unit among those of its readers. */
  readonly unitIndex: number;
  /** Offsets into the unit's text. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly condition: Condition;
}

/** Everything that addresses these readers, in the order of the text. */
export function evidenceOf({ units, lexicon }: Readership): readonly Evidence[] {
  return units.flatMap((unit, unitIndex) =>
    findForms(unit.text, lexicon).flatMap(({ form, start, end }) => {
      const place = locate(unit.runs, start, end);
      return place ? [{ form, unit, unitIndex, start, end, place, condition: unit.condition }] : [];
    }),
  );
}

import { readersOf } from '../audience/readers';
import { likeliestLanguage } from '../language/language-of-units';
import { describe } from '../message/describe-condition';
import type { Message, Unit } from '../message/message';
import { placeOf } from '../message/passage';
import { ownNames } from '../rules/settings';
import type { Place } from '../text/span';
import { prepareTemplate } from './prepare-template';
import type { PassageFacts } from './project-types';
import type { WorkspaceState } from './workspace-state';

/**
 * What is known of the smallest text at an offset of a file, as seen through a template: itself, or one that includes
 * it. Nothing where there is no text.
 */
export async function passageAt(
  file: string,
  offset: number,
  through: string,
  workspace: WorkspaceState,
): Promise<PassageFacts | undefined> {
  const text = await workspace.files.read(through);
  if (text === undefined) return undefined;
  const { message, readers, governed } = await prepareTemplate(through, text, workspace);
  const found = smallestAt(message, file, offset);
  if (!found) return undefined;
  const { unit, place } = found;
  const { audience } = readers;
  const { locales } = readersOf(unit.condition, audience);
  const names = ownNames(governed.settings);
  const judge = await workspace.judge();
  const likeliest = likeliestLanguage(unit.text, { locales, reads: audience.reads, names }, judge);
  return {
    place,
    part: unit.passage.part,
    condition: describe(unit.condition),
    locales,
    language: likeliest?.language,
  };
}

interface PlacedUnit {
  readonly unit: Unit;
  readonly place: Place;
}

function smallestAt(message: Message, file: string, offset: number): PlacedUnit | undefined {
  return message.units
    .filter((unit) => isAt(unit, file, offset))
    .flatMap((unit): readonly PlacedUnit[] => {
      const place = placeOf(unit.runs);
      return place ? [{ unit, place }] : [];
    })
    .reduce<PlacedUnit | undefined>(
      (best, each) => (best && best.unit.text.length <= each.unit.text.length ? best : each),
      undefined,
    );
}

const isAt = ({ runs }: Unit, file: string, offset: number): boolean =>
  runs.some(({ place }) => place.file === file && place.span.start <= offset && offset <= place.span.end);

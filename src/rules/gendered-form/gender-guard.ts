import type { Audience } from '../../audience/audience';
import { GENDER_VALUES, GENDER_WORDS, TITLE_WORDS } from '../../knowledge/gender-names';
import { nameWords } from '../../knowledge/name-words';
import { type Atom, atomsOf, type Condition, type Test } from '../../message/condition';

/** Whether a condition asks for somebody's gender: by the name of a field, its declared values or what it compares. */
export const asksGender = (condition: Condition, audience: Audience): boolean =>
  atomsOf(condition).some((atom) => isGenderAtom(atom, audience));

function isGenderAtom({ path, test, alternatives = [] }: Atom, audience: Audience): boolean {
  if (test.kind === 'opaque') return nameWords(test.text).some((word) => GENDER_WORDS.has(word));
  // Inside a section a name may stand for either of two places.
  return [path, ...alternatives.map((at) => at.path)].some((at) => isGenderAt(at, test, audience));
}

function isGenderAt(path: string, test: Test, audience: Audience): boolean {
  const words = nameWords(path);
  if (words.some((word) => GENDER_WORDS.has(word))) return true;
  if (declaresGender(path, audience)) return true;
  const value = test.kind === 'equals' ? test.value.toLowerCase() : undefined;
  if (value === undefined) return false;
  return value.length > 1
    ? GENDER_VALUES.has(value)
    : GENDER_VALUES.has(value) && words.some((word) => TITLE_WORDS.has(word));
}

/** A field whose declared values are genders: `recipient.g: { values: [m, f] }`. */
function declaresGender(path: string, audience: Audience): boolean {
  const values = audience.fields.get(path)?.value.values ?? [];
  return values.length > 1 && values.filter((value) => GENDER_VALUES.has(value.toLowerCase())).length > 1;
}

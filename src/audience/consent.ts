import { groupOf } from '../knowledge/data-categories';
import { type Atom, atomsOf, type Condition, evaluate, type Truth } from '../message/condition';
import { answer, casesOf, declaredCase, NOTHING, type ValueCase } from '../message/value-case';
import type { Audience, Consent } from './audience';

/** What is declared of consent to a category: its own entry, else its group's; nothing where neither is. */
export const consentTo = (category: string, { consent }: Audience): Consent | undefined => {
  const group = groupOf(category);
  return (consent?.get(category) ?? (group === undefined ? undefined : consent?.get(group)))?.value;
};

/**
 * True where everybody who reaches a condition has agreed to a category (or group) of data: declared so, or the
 * condition cannot hold without it. An `and` with the consent does, an `or` does not.
 */
export function establishesConsent(condition: Condition, audience: Audience, category: string): boolean {
  const consent = consentTo(category, audience);
  if (consent === undefined || typeof consent === 'boolean') return consent === true;
  if (consent.test === 'includes') return impliesEntry(condition, consent.path, consent.value);
  const atoms = atomsOf(condition).filter((atom) => placesOf(atom).includes(consent.path));
  return [...new Set(atoms.map((atom) => atom.iteration))].some((iteration) =>
    impliesValue(
      condition,
      atoms.filter((atom) => atom.iteration === iteration),
      consent,
      audience.fields.get(consent.path)?.value.values,
    ),
  );
}

const placesOf = (atom: Atom): readonly string[] => [
  atom.path,
  ...(atom.alternatives ?? []).map(({ path }) => path),
];

/** True where the condition fails for every value that gives no consent. */
function impliesValue(
  condition: Condition,
  atoms: readonly Atom[],
  consent: Exclude<Consent, boolean>,
  values: readonly string[] | undefined,
): boolean {
  const mine = new Set(atoms);
  const asked = casesOf(atoms.map((atom) => atom.test));
  const wanted = consent.test === 'truthy' ? [] : [declaredCase(consent.value)];
  const cases = values ? [NOTHING, ...values.map(declaredCase)] : [...asked, ...wanted];
  return cases
    .filter((value) => gives(value, consent) !== true)
    .every((value) => {
      const held = (atom: Atom) => (mine.has(atom) ? answer(value, atom.test) : undefined);
      return evaluate(condition, held) === false;
    });
}

/** Whether a value is the consent that was declared. A declared `true` or `false` is a boolean of the data. */
function gives(value: ValueCase, consent: Exclude<Consent, boolean>): Truth {
  if (consent.test === 'truthy') return answer(value, { kind: 'truthy' });
  const isBoolean = consent.value === 'true' || consent.value === 'false';
  const isNot = consent.test === 'not';
  if (isBoolean) {
    const truth = answer(value, { kind: 'truthy' });
    return truth === undefined ? undefined : truth === ((consent.value === 'true') !== isNot);
  }
  const spelt = value.kind === 'is' ? { ...value, isDeclared: true } : value;
  const is = answer(spelt, { kind: 'equals', value: consent.value });
  return is === undefined ? undefined : is !== isNot;
}

/** A list that holds the consent: asked as a whole, or found going through it. */
function impliesEntry(condition: Condition, list: string, value: string): boolean {
  const withoutIt = (atom: Atom): Truth => {
    const { test } = atom;
    const places = placesOf(atom);
    const isWhole = test.kind === 'includes' && !test.start && places.includes(list);
    const isEntry = test.kind === 'equals' && places.includes(`${list}[]`);
    return (isWhole || isEntry) && test.value === value ? false : undefined;
  };
  return evaluate(condition, withoutIt) === false;
}

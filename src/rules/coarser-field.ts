import type { Disclosure } from '../disclosure/disclosure';
import type { Fix, Subject } from './rule';

const COARSE: ReadonlySet<string> = new Set(['city', 'region', 'country', 'month']);

/** Shows a declared field that says the same less exactly, in the place of one that is shown by its bare name. */
export function coarserField({ what, place, category, from }: Disclosure, subject: Subject): readonly Fix[] {
  const text = subject.textOf(place.file);
  if (text === undefined || from !== 'reference') return [];
  const { start, end } = place.span;
  const written = /^(\{\{\{?\s*)([^\s(){}"'=|]+)(\s*\}?\}\})$/.exec(text.slice(start, end));
  const coarser = fieldFor(what, category, subject);
  if (!written || written[2] !== what || coarser === undefined) return [];
  return [
    {
      title: `Show ${coarser} instead`,
      kind: 'choice',
      edits: [{ ...place, text: `${written[1]}${coarser}${written[3]}` }],
    },
  ];
}

/** The nearest declared field that is of the same kind and coarse: the same object's first. */
function fieldFor(path: string, category: Disclosure['category'], { audience }: Subject): string | undefined {
  const owner = path.slice(0, path.lastIndexOf('.') + 1);
  const kind = category === 'precise-location' ? 'location' : category;
  const candidates = [...audience.fields]
    .filter(([, { value }]) => value.category === kind && COARSE.has(value.precision ?? ''))
    .map(([candidate]) => candidate)
    .filter((candidate) => !candidate.includes('[]'));
  return candidates.find((candidate) => candidate.startsWith(owner)) ?? candidates[0];
}

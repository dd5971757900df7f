import type { Audience } from '../../audience/audience';
import { servedBy } from '../../audience/locale-answer';
import { localeFieldAt } from '../../audience/locale-field';
import { spellingsOf } from '../../audience/spellings';
import type { Atom, Condition } from '../../message/condition';
import type { Branch } from '../../message/message';
import { nearest } from '../../text/nearest';
import { span } from '../../text/span';
import type { Fix, Subject } from '../rule';
import { tagAt } from './tag-at';

/** A literal that the data never holds, where it is known what it holds instead. */
export interface Misspelt {
  readonly messageId: 'spelling' | 'noSuchValue';
  readonly data: Readonly<Record<string, string>>;
  readonly fixes: readonly Fix[];
}

/** The first comparison of a branch's guard with what the data never says. */
export function misspelt(branch: Branch, subject: Subject): Misspelt | undefined {
  for (const atom of positive(branch.guard)) {
    const { test } = atom;
    if (test.kind !== 'equals' || test.view || test.type === 'nothing') continue;
    const known = valuesAt(atom, test.value, subject.audience);
    if (!known || known.values.includes(test.value)) continue;
    const path = atom.path;
    return {
      messageId: known.messageId,
      data: { path, literal: test.value, values: known.values.map((value) => `"${value}"`).join(', ') },
      fixes: known.meant.flatMap((value) => replaceLiteral(test.value, value, branch, subject) ?? []),
    };
  }
  return undefined;
}

/** The atoms any of which must hold for a guard to. */
function positive(guard: Condition): readonly Atom[] {
  if (guard.kind === 'atom') return [guard];
  return guard.kind === 'and' || guard.kind === 'or' ? guard.of.flatMap(positive) : [];
}

interface KnownValues extends Pick<Misspelt, 'messageId'> {
  readonly values: readonly string[];
  /** Those that were probably meant. */
  readonly meant: readonly string[];
}

function valuesAt({ path }: Atom, literal: string, audience: Audience): KnownValues | undefined {
  const field = localeFieldAt(path, audience);
  if (field) {
    const served = servedBy(literal, audience);
    const values = served.flatMap((locale) => [...spellingsOf(field, locale, audience)]);
    return values.length > 0 ? { messageId: 'spelling', values, meant: values } : undefined;
  }
  const values = audience.fields.get(path)?.value.values;
  const near = values && nearest(literal, values);
  return values && { messageId: 'noSuchValue', values, meant: near === undefined ? [] : [near] };
}

function replaceLiteral(from: string, to: string, { place }: Branch, subject: Subject): Fix | undefined {
  const tag = tagAt(place, subject);
  const text = subject.textOf(place.file)?.slice(place.span.start, place.span.end);
  if (!tag || text === undefined || /["'{}`\\]/.test(to)) return undefined;
  const places = [`"${from}"`, `'${from}'`].flatMap((quoted) => {
    const at = text.indexOf(quoted);
    return at < 0 || text.indexOf(quoted, at + 1) >= 0 ? [] : [place.span.start + at + 1];
  });
  const [start] = places;
  if (start === undefined || places.length > 1) return undefined;
  const edits = [{ file: place.file, span: span(start, start + from.length), text: to }];
  return { title: `Compare with "${to}"`, kind: 'choice', edits };
}

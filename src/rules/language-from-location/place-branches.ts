import type { Audience } from '../../audience/audience';
import { localeFieldAt } from '../../audience/locale-field';
import { LANGUAGE_FLAGS } from '../../knowledge/language-flags';
import { nameWords } from '../../knowledge/name-words';
import { isPhoneName, isPlaceName } from '../../knowledge/place-fields';
import { type Atom, atomsOf, type Condition } from '../../message/condition';
import type { Branch } from '../../message/message';
import type { Tag } from '../../template/tag';
import type { Markup, Template } from '../../template/template';
import type { Subject } from '../rule';

/** One branch of a block, with the tag that leads into it. */
export interface BlockBranch {
  readonly branch: Branch;
  readonly markup: Markup;
  readonly tag: Tag;
}

/** The branches of a message by block, in the order of the text; a block that is met several times, once. */
export function blocksOf({ message, templates }: Subject): readonly (readonly BlockBranch[])[] {
  const branches = new Map<string, Branch>();
  for (const branch of message.branches) {
    const key = keyOf(branch.place.file, branch.place.span.start);
    if (!branches.has(key)) branches.set(key, branch);
  }
  return templates.flatMap(markupsOf).flatMap((markup) =>
    [...markup.blocks.values()].flatMap((block) => {
      const found = [block.open, ...block.elses].flatMap((index) => {
        const tag = markup.tags[index];
        const branch = tag && branches.get(keyOf(markup.file, markup.toSource(tag.span).start));
        return tag && branch ? [{ branch, markup, tag }] : [];
      });
      return found.length > 0 ? [found] : [];
    }),
  );
}

const keyOf = (file: string, start: number): string => `${file}\n${start}`;

const markupsOf = (template: Template): readonly Markup[] =>
  [template, template.subject, template.preheader].filter((each) => each !== undefined);

/** Whether any branch asks where somebody is; most mails have none that does. */
export const asksForPlace = ({ message, audience }: Subject): boolean =>
  message.branches.some(({ guard }) => placeIn(guard, audience) !== undefined);

/** The field of which a guard asks where somebody is; nothing where it asks for something else, or for a language too. */
export function placeAskedBy(guard: Condition, audience: Audience): string | undefined {
  const place = placeIn(guard, audience);
  return place === undefined || asksForLanguage(guard, audience) ? undefined : place;
}

const placeIn = (guard: Condition, audience: Audience): string | undefined =>
  atomsOf(guard)
    .flatMap(namesIn)
    .find((path) => isPlace(path, audience));

export const asksForLanguage = (condition: Condition, audience: Audience): boolean =>
  atomsOf(condition)
    .flatMap((atom) => (atom.path === '' ? namesIn(atom) : [atom.path]))
    .some((path) => isLanguage(path, audience));

/** What an atom compares. That there is a place at all says nothing of which it is. */
function namesIn({ path, test }: Atom): readonly string[] {
  if (test.kind === 'truthy') return [];
  if (test.kind !== 'opaque') return [path];
  // The first word is the helper's name; what stands in quotes are values.
  const [, ...names] = test.text.replace(/"[^"]*"|'[^']*'/g, '').match(/[\p{L}_$][\p{L}\p{N}_$.]*/gu) ?? [];
  const startsNumber = /["']\+\d/.test(test.text);
  return names.filter((name) => isPlaceName(name) || (startsNumber && isPhoneName(name)));
}

function isPlace(path: string, audience: Audience): boolean {
  const category = audience.fields.get(path)?.value.category;
  if (category !== undefined) return category === 'location' || category === 'precise-location';
  return isPlaceName(path) || isPhoneName(path);
}

const LANGUAGE_WORDS = new Set([
  'locale',
  'language',
  'lang',
  'sprache',
  'język',
  'jezyk',
  'langue',
  'idioma',
]);

function isLanguage(path: string, audience: Audience): boolean {
  const words = nameWords(path);
  return (
    audience.localeFlags.has(path) ||
    localeFieldAt(path, audience) !== undefined ||
    LANGUAGE_FLAGS.has(words.at(-1) ?? '') ||
    words.some((word) => LANGUAGE_WORDS.has(word))
  );
}

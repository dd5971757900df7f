import type { Root } from '../../message/message';
import { type Place, span } from '../../text/span';
import type { Fix, RawFinding, Subject } from '../rule';
import { localeExpression, sharedTag } from './lang-value';
import { fitOf, languageOfText, textFor } from './language-fit';
import { mayHaveMore, type RootClaims } from './root-claims';

/** A message whose `<html>` says nothing of its language: one finding, at the first. */
export function* missingLang({ roots, lang, inner }: RootClaims, subject: Subject): Generator<RawFinding> {
  const [root] = roots;
  if (
    !root ||
    lang.some(({ value }) => value !== '') ||
    inner.some(({ element }) => element.endsWith('body'))
  )
    return;
  const place = nameOf(root);
  if (roots.some((each) => mayHaveMore(tagOf(each, subject)))) return;
  const value = valueFor(place, subject);
  const [empty] = lang;
  yield {
    messageId: 'missing',
    data: { element: root.element },
    place: empty?.place ?? place,
    condition: root.condition,
    locales: subject.readersOf(root.condition).locales,
    atMost: 'info',
    fixes: value === undefined ? [] : [writeLang(value, empty?.place ?? place, empty !== undefined)],
  };
}

/** `<html` */
export const nameOf = ({ place: { file, span: at }, element }: Root): Place => ({
  file,
  span: span(at.start, at.start + 1 + element.length),
});

export const tagOf = ({ place }: Root, { textOf }: Subject): string =>
  textOf(place.file)?.slice(place.span.start, place.span.end) ?? '';

function writeLang(value: string, { file, span: at }: Place, isEmpty: boolean): Fix {
  const edit = isEmpty
    ? { file, span: at, text: `lang="${value}"` }
    : { file, span: span(at.end, at.end), text: ` lang="${value}"` };
  return { title: `Write lang="${value}"`, kind: 'safe', edits: [edit] };
}

/** The language of all its readers, or where the data says it; nothing where the text is in another one. */
function valueFor({ file }: Place, subject: Subject): string | undefined {
  const locales = subject.audience.locales?.value.map((locale) => locale.value);
  // A layout serves other mails too: there only the data can say it.
  const isShared = file !== subject.template.file;
  if (!locales) return isShared ? undefined : languageOfText(textFor(subject), subject);
  const value = (isShared ? undefined : sharedTag(locales)) ?? localeExpression(subject);
  if (value === undefined) return undefined;
  const isRead = locales.every(
    (locale) => fitOf(textFor(subject, locale), locale, undefined, subject).kind !== 'other',
  );
  return isRead ? value : undefined;
}

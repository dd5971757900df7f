import type { LocaleField } from '../../audience/audience';
import { sameLanguage } from '../../audience/locale';
import { atomsOf } from '../../message/condition';
import { type Call, isText, type PathExpression, type TextLiteral } from '../../template/expression';
import type { Edit } from '../../text/edits';
import { literalFor } from '../locale-guard';
import type { Fix, Subject } from '../rule';
import type { BlockBranch } from './place-branches';

/** A branch that a place decides, with the language it is in. */
export interface PlaceBranch extends BlockBranch {
  readonly language: string;
}

/** Asks each branch's question of the field that holds the recipient's locale; all of them, or none. */
export function askLocale(branches: readonly PlaceBranch[], subject: Subject): Fix | undefined {
  const field = subject.audience.localeField?.value[0];
  if (!field) return undefined;
  const edits = branches.map((branch) => editsFor(branch, field, subject));
  if (!edits.every((each) => each !== undefined)) return undefined;
  return { title: `Ask for ${field.path} instead`, kind: 'choice', edits: edits.flat() };
}

function editsFor(
  { branch, markup, tag, language }: PlaceBranch,
  field: LocaleField,
  { audience }: Subject,
): readonly Edit[] | undefined {
  const readers = audience.locales?.value
    .map(({ value }) => value)
    .filter((locale) => sameLanguage(locale, language));
  const literal = readers && literalFor(field, readers, audience);
  const [atom, ...more] = atomsOf(branch.guard);
  const compared = tag.call && comparisonIn(tag.call);
  if (literal === undefined || !compared || more.length > 0 || atom?.test.kind !== 'equals') return undefined;
  const path = atom.path === compared.path.original ? field.path : `@root.${field.path}`;
  const { file } = markup;
  return [
    { file, span: markup.toSource(compared.path.span), text: path },
    {
      file,
      span: markup.toSource(compared.literal.span),
      text: quoteAs(literal, markup.text, compared.literal),
    },
  ];
}

const quoteAs = (value: string, text: string, { span }: TextLiteral): string =>
  text[span.start] === "'" ? `'${value}'` : `"${value}"`;

interface Comparison {
  readonly path: PathExpression;
  readonly literal: TextLiteral;
}

/** The one comparison of a path with a text in a call. */
function comparisonIn(call: Call): Comparison | undefined {
  const nested = call.params.filter((param) => param.kind === 'call');
  const [inner] = nested;
  if (inner) return nested.length === 1 ? comparisonIn(inner) : undefined;
  const path = call.params.find((param) => param.kind === 'path');
  const literal = call.params.findLast(isText);
  return path && literal ? { path, literal } : undefined;
}

import type { ErrorCode, YAMLError } from 'yaml';
import { createProblem, type Problem } from './problem';
import { type Span, span } from './span';

const syntaxMessages = {
  anchorLoop: 'The alias `*{name}` stands inside what it refers to, so it has no end. Write the values out.',
  aliasFlood: 'The aliases here stand for too many values to read. Write out what is needed.',
  badAlias: 'Nothing above is named `&{name}`. Text that starts with `*` needs quotes.',
  badEscape: 'A double-quoted text knows no such escape. Double the backslash, or use single quotes.',
  badIndent: 'The indentation does not fit the lines around it. Line it up with its neighbours.',
  badStart: 'Plain text cannot start with this character. Put the value in quotes.',
  colonInText: 'There is a second `: ` in this value. Put the value in quotes.',
  duplicateKey: '`{key}` is given twice, and only the last one counts. Remove one of them.',
  extraText: 'There is text after the value has ended. Put the whole value in quotes.',
  malformedJson: 'This is not valid JSON: {reason}.',
  malformedYaml: 'This is not valid YAML: {reason}.',
  missingEnd: 'Something opened here is not closed: {reason}.',
  multipleDocuments: 'A second `---` starts another document, which is not read. Keep to one.',
  noKey: 'A key has to be a word or a text in quotes. A value that starts with `{`, `[` or `?` needs quotes.',
  tabIndent: 'YAML does not allow tabs as indentation. Use spaces.',
  tag: 'YAML tags (`!…`) are not read. Text that starts with `!` needs quotes.',
  tooDeep: 'This is nested too deeply to be read.',
} as const;

export const syntaxProblem = (
  id: keyof typeof syntaxMessages,
  where: Span,
  data: Readonly<Record<string, string>> = {},
): Problem => createProblem(syntaxMessages, id, data, where);

const byCode: Partial<Record<ErrorCode, keyof typeof syntaxMessages>> = {
  BAD_DQ_ESCAPE: 'badEscape',
  BAD_INDENT: 'badIndent',
  BAD_SCALAR_START: 'badStart',
  BLOCK_AS_IMPLICIT_KEY: 'colonInText',
  MISSING_CHAR: 'missingEnd',
  MULTIPLE_DOCS: 'multipleDocuments',
  RESOURCE_EXHAUSTION: 'tooDeep',
  TAB_AS_INDENT: 'tabIndent',
  TAG_RESOLVE_FAILED: 'tag',
};

const reasonOf = (error: YAMLError): string => error.message.replace(/[.:]?\s*$/, '').slice(0, 120);

/**
 * Says in our words what the YAML reader found. Its text stands from `base` to `end` in the file; what it misses after
 * the end is put on the last letter.
 */
export function fromYamlError(error: YAMLError, base: number, end: number): Problem {
  const start = Math.max(base, Math.min(error.pos[0] + base, end - 1));
  const where = span(start, Math.max(start, Math.min(Math.max(error.pos[1] + base, start + 1), end)));
  if (error.code === 'UNEXPECTED_TOKEN' && error.message.includes('at node end'))
    return syntaxProblem('extraText', where);
  // The reader says the same of a flow collection that is never closed as of a line out of place.
  if (error.code === 'BAD_INDENT' && error.message.includes('end with a'))
    return syntaxProblem('missingEnd', where, { reason: reasonOf(error) });
  return syntaxProblem(byCode[error.code] ?? 'malformedYaml', where, { reason: reasonOf(error) });
}

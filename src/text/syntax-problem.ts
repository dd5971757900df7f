import { createProblem, type Problem } from './problem';
import type { Span } from './span';

const syntaxMessages = {
  anchorLoop: 'The alias `*{name}` stands inside what it refers to, so it has no end. Write the values out.',
  aliasFlood: 'The aliases here stand for too many values to read. Write out what is needed.',
  badAlias: 'Nothing above is named `&{name}`. Text that starts with `*` needs quotes.',
  badEscape: 'A double-quoted text knows no such escape. Double the backslash, or use single quotes.',
  badIndent: 'The indentation does not fit the lines around it. Line it up with its neighbours.',
  bracesUnquoted:
    'YAML takes `{{` for the start of a group of keys. Put the whole value in quotes: "{{name}}, welcome".',
  badStart: 'Plain text cannot start with this character. Put the value in quotes.',
  colonInText: 'There is a second `: ` in this value. Put the value in quotes.',
  commentSpace: 'A comment needs a space before its `#`. Write one, or put the whole value in quotes.',
  duplicateKey: '`{key}` is given twice, and only the last one counts. Remove one of them.',
  extraComma: 'There is a comma too many here. Remove it.',
  extraText: 'There is text after the value has ended. Put the whole value in quotes.',
  listBesideKeys:
    'An entry of a list stands beside keys here. Put it below the key that it belongs to, which must not have another value.',
  listOnKeyLine:
    'A list with `-` cannot start on the line of its key. Start it on a line of its own, or write `[…]`.',
  malformedJson: 'This is not valid JSON: {reason}.',
  malformedYaml: 'This is not valid YAML: {reason}.',
  missingBracket:
    'This `{open}` is never closed. Write `{close}` where it ends, and indent the lines in between more than their key.',
  missingComma: 'A comma is missing between two entries here. Write one.',
  missingEnd: 'Something is missing here: {reason}.',
  missingQuote: 'This `{quote}` has no partner. Write another one where the text ends.',
  multipleDocuments: 'A second `---` starts another document, which is not read. Keep to one.',
  noColon:
    '`{line}` is a key without a value, or a text out of place. Write `key: value`, or indent it below its key.',
  noColonSpace:
    'There is no space after the colon of `{key}:`, so YAML sees no key here. Write `{key}: {value}`.',
  noKey: 'A key has to be a word or a text in quotes. A value that starts with `{`, `[` or `?` needs quotes.',
  quoteInQuotes:
    'The `{quote}` before this ends the text. Inside it write `{escaped}`, or put the whole value in the other kind of quotes.',
  strayBracket:
    'This `{bracket}` closes nothing that is open. Remove it, or write the bracket that opens it.',
  tabIndent: 'YAML does not allow tabs as indentation. Use spaces.',
  tag: 'YAML tags (`!…`) are not read. Text that starts with `!` needs quotes.',
  tooDeep: 'This is nested too deeply to be read.',
} as const;

export type SyntaxProblemId = keyof typeof syntaxMessages;

export const syntaxProblem = (
  id: SyntaxProblemId,
  where: Span,
  data: Readonly<Record<string, string>> = {},
): Problem => createProblem(syntaxMessages, id, data, where);

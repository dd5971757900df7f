import { wordSet } from '../text/word-list';
import { type HelperMeaning, helperTable } from './helpers';

/**
 * How a mail platform's Handlebars differs from Handlebars itself. Sources: SendGrid "Using Handlebars"; Iterable
 * "Handlebars reference" and "Data feeds overview"; Mandrill "Using Handlebars for dynamic content"; VTEX "How to set up
 * functions in the Message Center templates". What a platform does not name here means what `helpers.ts` says.
 */
export interface Dialect {
  readonly name: string;
  /** Texts that stand in templates of this dialect and of no other; many a team's own data has an `unsubscribeUrl`. */
  readonly marks: readonly string[];
  /** Whether `{{elseif x}}` goes on with the chain. */
  readonly elseif: boolean;
  /** What stands between backticks: a comparison (`os == "OS X"`) or a text; absent where they mean nothing. */
  readonly backticks?: 'comparison' | 'text' | undefined;
  /** Whether `[[x]]` is a tag too, filled in from a data feed. */
  readonly feeds: boolean;
  /** Names that the platform fills in itself. */
  readonly builtIns: ReadonlySet<string>;
  /** What the platform's own helpers mean. */
  readonly helpers: ReadonlyMap<string, HelperMeaning>;
}

const plain: Dialect = {
  name: 'handlebars',
  marks: [],
  elseif: false,
  feeds: false,
  builtIns: new Set(),
  helpers: new Map(),
};

const sendgrid: Dialect = {
  ...plain,
  name: 'sendgrid',
  marks: ['{{insert ', '<%asm_', '{{#notEquals ', '{{{unsubscribe_preferences}}}', '{{#greaterThan '],
  builtIns: wordSet(
    `unsubscribe unsubscribe_preferences weblink Sender_Name Sender_Address Sender_City Sender_State Sender_Zip
     Sender_Country Sender_Email`,
  ),
  helpers: helperTable([
    [{ role: 'compare', negated: false }, 'equals'],
    [{ role: 'compare', negated: true }, 'notEquals'],
    [{ role: 'and' }, 'and'],
    [{ role: 'or' }, 'or'],
    [{ role: 'fallback' }, 'insert'],
    [{ role: 'format', of: 'date' }, 'formatDate'],
    [{ role: 'predicate' }, 'greaterThan lessThan length'],
  ]),
};

const iterable: Dialect = {
  ...plain,
  name: 'iterable',
  marks: [
    '{{defaultIfEmpty ',
    '{{#ifEq ',
    '{{#ifGt ',
    '{{#ifContains ',
    '{{#ifContainsStr ',
    '{{#ifMatchesRegexStr ',
    '{{#assign ',
    '{{#catalog ',
    '{{{snippet ',
    '[[#',
    '{{hostedUnsubscribeUrl}}',
    '{{physicalAddress}}',
  ],
  backticks: 'text',
  feeds: true,
  builtIns: wordSet(
    'unsubscribeUrl unsubscribeMessageTypeUrl hostedUnsubscribeUrl physicalAddress companyName now viewInBrowserUrl',
  ),
  helpers: helperTable([
    [{ role: 'compare', negated: false }, 'eq ifEq'],
    [{ role: 'compare', negated: true }, 'neq'],
    [{ role: 'and' }, 'and'],
    [{ role: 'or' }, 'or'],
    [{ role: 'not' }, 'not'],
    [{ role: 'includes' }, 'ifContains ifContainsStr'],
    [{ role: 'matches' }, 'ifMatchesRegexStr'],
    [{ role: 'predicate' }, 'gt gte lt lte ifGt ifGte ifLt ifLte ifModEq minInList maxInList'],
    [{ role: 'fallback' }, 'defaultIfEmpty'],
    [{ role: 'format', of: 'date' }, 'dateFormat dateMath timestamp'],
    [{ role: 'format', of: 'number' }, 'numberFormat math'],
    [
      { role: 'format', of: 'text' },
      `capitalize capitalizeFirst upper lower cut replace abbreviate center slugify substring breaklines join urlEncode
       base64 toJson toUrlEncodedJson md5 sha1 sha256 hmacSHA1`,
    ],
    [{ role: 'resource' }, 'snippet assign catalog sendSkip sortBy groupBy'],
  ]),
};

const mandrill: Dialect = {
  ...plain,
  name: 'mandrill',
  marks: ['{{unsub ', '*|', '{{#if `', '{{#unless `', '{{elseif `'],
  elseif: true,
  backticks: 'comparison',
  builtIns: wordSet('unsub'),
  helpers: helperTable([
    [{ role: 'format', of: 'date' }, 'date'],
    [{ role: 'format', of: 'text' }, 'upper lower title url striptags'],
    [{ role: 'resource' }, 'unsub'],
  ]),
};

const vtex: Dialect = {
  ...plain,
  name: 'vtex',
  marks: ['{{#compare ', '{{_accountInfo.', 'vtex'],
  builtIns: wordSet('_accountInfo'),
  helpers: helperTable([
    [{ role: 'operator' }, 'compare'],
    [{ role: 'format', of: 'date' }, 'formatDate formatDateTime'],
    [{ role: 'format', of: 'number' }, 'formatCurrency math'],
  ]),
};

/** By name; where the text decides, the first whose marks stand in it. */
export const DIALECTS: ReadonlyMap<string, Dialect> = new Map(
  [sendgrid, iterable, mandrill, vtex, plain].map((each) => [each.name, each]),
);

const MARKS = [...DIALECTS.values()].flatMap((dialect) => dialect.marks);
const escaped = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const IN_BRACES = new RegExp(
  `\\{\\{(?:${MARKS.filter((mark) => mark.startsWith('{{'))
    .map((mark) => escaped(mark.slice(2)))
    .join('|')})`,
);
const OTHERS = MARKS.filter((mark) => !mark.startsWith('{{'));

/** Whether any mark stands in a text: most have none, and two dozen searches of each cost more than the one. */
const isMarked = (text: string): boolean =>
  OTHERS.some((mark) => text.includes(mark)) || IN_BRACES.test(text);

/** The first dialect whose own marks stand in a text; Handlebars itself if none does. */
export const recogniseDialect = (text: string): Dialect =>
  (isMarked(text) &&
    [...DIALECTS.values()].find((dialect) => dialect.marks.some((mark) => text.includes(mark)))) ||
  plain;

/**
 * What the helpers of Handlebars, its well-known helper libraries and the mail platforms mean, by name. Sources: the
 * platforms' documentation and the `handlebars-helpers` library; SendGrid "Using Handlebars", Iterable "Handlebars
 * reference", Mandrill "Using Handlebars for dynamic content", Salesforce "Handlebars for Marketing Cloud".
 */
export type HelperMeaning =
  /** Compares its first two arguments; `loose`: `2` and `"2"` are the same to it. */
  | { readonly role: 'compare'; readonly negated: boolean; readonly loose?: true }
  /** Compares its first and last argument by an operator between them, or in its hash: `compare a "==" b`. */
  | { readonly role: 'operator' }
  | { readonly role: 'and' | 'or' | 'neither' | 'not' | 'truthy' | 'falsy' }
  /** Whether its first argument is `null` or not there at all. */
  | { readonly role: 'nothing' }
  /** Compares its first argument with all others: is it one of them? */
  | { readonly role: 'one-of' }
  /** Whether its first argument, a list or a text, holds the second. */
  | { readonly role: 'includes' }
  /** Whether a text begins with another; which argument is which differs from library to library. */
  | { readonly role: 'starts' }
  /** Whether its first argument matches a regular expression. */
  | { readonly role: 'matches' }
  /** Shows its first argument, or something else where that is missing. */
  | { readonly role: 'fallback' }
  /** Shows its first argument in another form. */
  | { readonly role: 'format'; readonly of: 'date' | 'number' | 'text' }
  /** Shows what its first argument holds under the name that its second gives: of unknown language, if a text. */
  | { readonly role: 'lookup' }
  /** Shows a text that stands elsewhere. */
  | { readonly role: 'translate' }
  /** Asks something of its arguments that we have no model of. */
  | { readonly role: 'predicate' }
  /** Its string arguments are names of things (files, colours, slots), never text for a reader. */
  | { readonly role: 'resource' };

/** Names by what they mean. */
export const helperTable = (
  lists: readonly (readonly [meaning: HelperMeaning, names: string])[],
): ReadonlyMap<string, HelperMeaning> =>
  new Map(lists.flatMap(([meaning, names]) => entries(meaning, names)));

const entries = (meaning: HelperMeaning, names: string): readonly (readonly [string, HelperMeaning])[] =>
  names.split(/\s+/).map((name) => [name, meaning]);

export const HELPERS: ReadonlyMap<string, HelperMeaning> = new Map([
  ...entries({ role: 'compare', negated: false, loose: true }, 'is'),
  ...entries({ role: 'compare', negated: true, loose: true }, 'isnt'),
  ...entries(
    { role: 'compare', negated: false },
    'eq equals equal isEqual ifEquals ifEqual ifEq ifeq if_eq ifeqal eqq same ifIs eqw',
  ),
  ...entries(
    { role: 'compare', negated: true },
    'ne neq not_eq notEq notEquals notEqual ifNotEquals ifNotEqual ifNotEq ifNe unlessEq unlessEquals',
  ),
  ...entries({ role: 'operator' }, 'compare ifCond ifCompare if_cond condition cond ifOp when'),
  ...entries({ role: 'lookup' }, 'lookup'),
  ...entries({ role: 'and' }, 'and ifAnd andAlso'),
  ...entries({ role: 'or' }, 'or ifOr'),
  ...entries({ role: 'not' }, 'not'),
  ...entries({ role: 'truthy' }, 'if isNotEmpty notEmpty ifNotEmpty isTruthy ifPresent'),
  ...entries({ role: 'falsy' }, 'unless isEmpty ifEmpty isFalsey isFalsy'),
  ...entries({ role: 'neither' }, 'neither'),
  ...entries({ role: 'nothing' }, 'isNull isUndefined isNil'),
  ...entries({ role: 'one-of' }, 'oneOf isOneOf isAnyOf isIn ifIn in'),
  ...entries({ role: 'includes' }, 'contains includes inArray ifContains ifContainsStr has'),
  ...entries({ role: 'starts' }, 'startsWith ifStartsWith'),
  ...entries({ role: 'matches' }, 'ifMatchesRegexStr matches match test regex'),
  ...entries(
    { role: 'fallback' },
    'default defaultIfEmpty defaultTo fallback coalesce insert isNullDefault firstNonEmpty ifEmptyThen orElse',
  ),
  ...entries(
    { role: 'format', of: 'date' },
    'formatDate dateFormat date moment format_date formatTime timeFormat dateTime formatDateTime fromNow timeago',
  ),
  ...entries(
    { role: 'format', of: 'number' },
    'numberFormat formatNumber number formatCurrency currency money toFixed round math',
  ),
  ...entries(
    { role: 'format', of: 'text' },
    `upper lower uppercase lowercase capitalize capitalizeFirst capitalizeAll title titleize trim truncate abbreviate
     substring replace striptags breaklines nl2br safe safeString raw escape encodeURI encodeURIComponent url urlEncode
     urlencode base64 join pluralize ordinalize stringify json toJson debug`,
  ),
  ...entries(
    { role: 'translate' },
    't i18n i18next __ __n _ tr trans translate translation intl formatMessage msg localize L',
  ),
  ...entries(
    { role: 'predicate' },
    `gt gte lt lte greaterThan lessThan ifGt ifGte ifLt ifLte unlessGt unlessLt unlessGteq unlessLteq endsWith
     ifModEq some any every isArray isNumber isString isObject length lengthEqual isFirst isLast even odd ifEven ifOdd
     ifNth mod typeof`,
  ),
  ...entries(
    { role: 'resource' },
    'asset image img imageUrl include block content contentFor yield extend layout css style partial snippet sendSkip log',
  ),
]);

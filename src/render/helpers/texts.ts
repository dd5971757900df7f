import { asText } from '../own-value';
import type { Helper } from './helper';

const LONGEST = 1_000_000;

/** A helper of one text; what is missing stays missing. */
const ofText = (change: (text: string, ...rest: readonly unknown[]) => string | undefined): Helper => ({
  call: ([value, ...rest]) =>
    value === undefined || value === null ? '' : change(asText(value, LONGEST), ...rest),
});

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `truncate text 20`, with what a library adds to a text that was cut: mostly dots. */
function truncate(text: string, length: unknown): string | undefined {
  if (typeof length !== 'number') return undefined;
  return text.length <= length ? text : undefined;
}

function encode(text: string, by: (text: string) => string): string | undefined {
  try {
    return by(text);
  } catch {
    // Half of a surrogate pair.
    return undefined;
  }
}

const json: Helper = {
  call: ([value]) => {
    const text = asText(value, LONGEST);
    return text.length > LONGEST ? undefined : stringify(value);
  },
};

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // Deeper than the stack.
    return undefined;
  }
}

const join: Helper = {
  call: ([list, between], hash) => {
    const separator = between ?? hash.get('separator') ?? ', ';
    if (!Array.isArray(list) || typeof separator !== 'string') return undefined;
    return list.map((item) => asText(item ?? '', LONGEST)).join(separator);
  },
};

const length: Helper = {
  call: ([value]) => (Array.isArray(value) || typeof value === 'string' ? value.length : 0),
};

const part: Helper = ofText((text, from, to) =>
  typeof from === 'number' && (to === undefined || typeof to === 'number')
    ? text.substring(from, to)
    : undefined,
);

const replace: Helper = ofText((text, from, to) =>
  typeof from === 'string' && typeof to === 'string' ? text.split(from).join(to) : undefined,
);

const safe: Helper = { isSafe: true, call: ([value]) => value ?? '' };

const named = (helper: Helper, ...names: readonly string[]) => names.map((name) => [name, helper] as const);

/** What shows a text in another form. */
export const TEXTS: ReadonlyMap<string, Helper> = new Map([
  ...named(
    ofText((text) => text.toUpperCase()),
    'upper',
    'uppercase',
  ),
  ...named(
    ofText((text) => text.toLowerCase()),
    'lower',
    'lowercase',
  ),
  ...named(ofText(capitalize), 'capitalizeFirst', 'capitalize'),
  ...named(
    ofText((text) => text.replace(/(^|\s)(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase())),
    'capitalizeAll',
    'title',
    'titleize',
  ),
  ...named(
    ofText((text) => text.trim()),
    'trim',
  ),
  ...named(ofText(truncate), 'truncate', 'abbreviate'),
  ...named(
    ofText((text) => text.replace(/<[^<>]*>/g, '')),
    'striptags',
    'stripTags',
  ),
  ...named(
    ofText((text) => encode(text, encodeURIComponent)),
    'encodeURIComponent',
    'urlEncode',
    'urlencode',
    'url',
  ),
  ...named(
    ofText((text) => encode(text, encodeURI)),
    'encodeURI',
  ),
  ...named(
    ofText((text) => text),
    'escape',
  ),
  ...named(part, 'substring'),
  ...named(replace, 'replace'),
  ...named(json, 'json', 'toJson', 'stringify', 'JSONstringify'),
  ...named(join, 'join'),
  ...named(length, 'length'),
  ...named({ call: (given) => given.map((each) => asText(each ?? '', LONGEST)).join('') }, 'concat'),
  ...named(safe, 'safe', 'safeString', 'raw', 'html'),
]);

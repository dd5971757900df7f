/** What a value that may be nothing has under a name, looking at nothing it inherits. */
export function ownValue(value: unknown, name: string): unknown {
  if (typeof value === 'object' && value !== null)
    return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  if (typeof value === 'string') return ofString(value, name);
  return undefined;
}

function ofString(value: string, name: string): unknown {
  if (name === 'length') return value.length;
  return /^(?:0|[1-9]\d{0,9})$/.test(name) ? value[Number(name)] : undefined;
}

/** Follows names from a value; nothing stays nothing, `null` stays `null`. */
export function follow(value: unknown, parts: readonly string[]): unknown {
  let at = value;
  for (const part of parts) {
    if (at === undefined || at === null) return at;
    at = ownValue(at, part);
  }
  return at;
}

/** Lists within lists deeper than this are written as nothing: no data of a mail goes so deep. */
const DEEPEST_LIST = 50;

/**
 * A value as JavaScript writes it into a text, without asking the value itself. At most `longest` characters and a few
 * more: what is longer is cut, for whoever has to refuse it.
 */
export function asText(value: unknown, longest = Number.POSITIVE_INFINITY): string {
  return textOf(value, longest, 0);
}

function textOf(value: unknown, longest: number, depth: number): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value))
    return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
  if (depth >= DEEPEST_LIST) return '';
  const items: string[] = [];
  let length = 0;
  for (const item of value) {
    const text = item === null || item === undefined ? '' : textOf(item, longest, depth + 1);
    items.push(text);
    length += text.length + 1;
    if (length > longest) break;
  }
  return items.join(',');
}

/** `==`, without asking an object for its own idea of a text. */
export function looselyEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const isNothing = (value: unknown) => value === undefined || value === null;
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  const isObject = (value: unknown) => typeof value === 'object';
  if (isObject(a) && isObject(b)) return false;
  const left = isObject(a) ? asText(a) : a;
  const right = isObject(b) ? asText(b) : b;
  if (typeof left === typeof right) return left === right;
  return Number(left) === Number(right);
}

/** What `{{#if}}` takes for nothing: as JavaScript, and an empty list. */
export const isEmptyValue = (value: unknown): boolean =>
  (!value && value !== 0) || (Array.isArray(value) && value.length === 0);

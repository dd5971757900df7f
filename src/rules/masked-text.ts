/** Stands for a value. */
export const VALUE = '\uFFFC';
/** Stands for the tags of a block. */
export const BLOCK = '\t';
/** Stands for elements and comments. */
export const ELEMENT = '\v';
/** Stands for a `<br>`. */
export const LINE_BREAK = '\f';

const TAG = /\{\{\{?[^{}]{0,500}\}\}\}?|<!--|-->|<[^<>]{1,1000}>/g;

function standIn(tag: string): string {
  if (/^<br\b/i.test(tag)) return LINE_BREAK;
  if (!tag.startsWith('{{') || tag.startsWith('{{!')) return ELEMENT;
  return /^\{\{~?\s*(?:[#/^]|else\b)/.test(tag) ? BLOCK : VALUE;
}

/** A template's text as long as it was, with each character of a tag replaced by what it stands for. */
export const maskTags = (text: string): string => text.replace(TAG, (tag) => standIn(tag).repeat(tag.length));

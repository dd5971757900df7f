import { wordSet } from '../text/word-list';

/** What HTML and MJML elements mean to a reader. Sources: the HTML standard (rendering), the MJML documentation. */

const INLINE = wordSet(
  'a abbr acronym b bdi bdo big br cite del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr code input select textarea svg path o:p v:fill mj-raw',
);

/** Elements without content and without a closing tag. */
export const VOID = wordSet('area base br col embed hr img input link meta param source track wbr');

/** Elements whose text nobody reads. */
export const UNREAD = wordSet(
  'script style mj-style code template svg xml mj-attributes mj-class mj-all object video audio',
);

/** Containers whose short passages are judged together. */
const SECTION = wordSet(
  'table section header footer article main nav aside ul ol mj-section mj-wrapper mj-hero mj-navbar mj-table body html mj-body',
);

/** The part of a message an element's text belongs to. */
export const ELEMENT_PART: ReadonlyMap<string, 'subject' | 'preheader'> = new Map([
  ['title', 'subject'],
  ['mj-title', 'subject'],
  ['mj-preview', 'preheader'],
]);

/** Attributes that hold a URL, and those that hold text for a reader. */
export const LINK_ATTRIBUTES = wordSet(
  'href src background action poster srcset xlink:href background-url data-src',
);
export const TEXT_ATTRIBUTES = wordSet('alt title');

/** Elements that an opening tag closes without saying so. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', wordSet('li p')],
  ['td', wordSet('td th p')],
  ['th', wordSet('td th p')],
  ['tr', wordSet('tr td th p')],
  ['p', wordSet('p')],
  ...'div table ul ol h1 h2 h3 h4 h5 h6 section hr blockquote'
    .split(' ')
    .map((name) => [name, wordSet('p')] as const),
]);

export const isBlock = (element: string): boolean => !INLINE.has(element);
export const isSection = (element: string): boolean => SECTION.has(element);

/**
 * True for a style that keeps an element and all that it holds from being seen. A font size of 0 does not: MJML writes
 * it on every cell, and what is inside sets its own.
 */
export const hides = (style: string): boolean =>
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$|!)|opacity\s*:\s*0\s*(?:;|$|!))/i.test(
    style.slice(0, 2000),
  );

// Which elements and attributes of a mail are shown. All others are left out: what is not listed here is not known to
// be harmless. Nothing here runs a script, asks for anything, leads anywhere or sends anything.

import { wordList } from '../text/word-list';

/** What an element is shown as. */
interface Shown {
  readonly name: string;
  readonly className?: string;
}

const PLAIN = wordList(
  'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr',
);

/** A form is shown, and does nothing. */
const INSTEAD: readonly (readonly [string, Shown])[] = [
  ...wordList('form fieldset legend details summary').map((name) => [name, { name: 'div' }] as const),
  ['label', { name: 'span' }],
  ['button', { name: 'span', className: 'tactful-control' }],
];

/** MJML in the simplest form in which it can be read; its own look comes from its compiler. */
const MJML: readonly (readonly [string, Shown])[] = [
  ...wordList(
    'mj-body mj-wrapper mj-section mj-group mj-column mj-hero mj-navbar mj-social mj-accordion',
  ).map((name) => [name, { name: 'div', className: name }] as const),
  ...wordList(
    'mj-text mj-accordion-element mj-accordion-title mj-accordion-text mj-social-element mj-navbar-link mj-carousel',
  ).map((name) => [name, { name: 'div', className: 'mj-text' }] as const),
  ['mj-button', { name: 'a', className: 'mj-button' }],
  ['mj-table', { name: 'table', className: 'mj-table' }],
  ['mj-divider', { name: 'hr' }],
  ['mj-spacer', { name: 'div', className: 'mj-spacer' }],
];

/** Elements as they are shown; the tags of all others are left out, what stands between them is kept. */
export const SHOWN: ReadonlyMap<string, Shown> = new Map<string, Shown>([
  ...PLAIN.map((name) => [name, { name }] as const),
  ...INSTEAD,
  ...MJML,
]);

/** Elements without content. MJML closes its own like XML. */
export const EMPTY: ReadonlySet<string> = new Set(wordList('br col hr wbr'));

/** Elements that are left out with all that they hold. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  wordList(
    'script style noembed noframes template xml mj-attributes mj-style mj-breakpoint mj-font iframe object applet audio video canvas svg math textarea select',
  ),
);

/** Of these there is a box that says what stands here. */
export const BOXED: ReadonlyMap<string, string> = new Map([
  ['iframe', 'embedded page'],
  ['object', 'embedded object'],
  ['embed', 'embedded object'],
  ['applet', 'embedded object'],
  ['audio', 'sound'],
  ['video', 'video'],
  ['canvas', 'drawing'],
  ['svg', 'drawing'],
  ['input', 'field'],
  ['select', 'choice'],
  ['textarea', 'field'],
]);

/** Images, whose sources are looked up. */
export const IMAGES: ReadonlySet<string> = new Set(['img', 'mj-image', 'mj-carousel-image']);

/** Elements that hold no words of their own: a word put there would be shown somewhere else. */
export const STRUCTURE: ReadonlySet<string> = new Set(
  wordList('table tbody thead tfoot tr colgroup col ul ol dl'),
);

export const ATTRIBUTES: ReadonlySet<string> = new Set(
  wordList(
    'class id style title dir lang align valign width height bgcolor border cellpadding cellspacing colspan rowspan color face size role aria-label aria-hidden hidden start nowrap span',
  ),
);

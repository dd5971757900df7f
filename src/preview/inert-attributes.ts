import type { Attributes } from './attributes';
import { escapeText } from './escape-text';
import { inertCss } from './inert-css';
import { ATTRIBUTES } from './inert-markup';

const LONGEST_ADDRESS = 300;

/** Attributes of MJML's elements that are a look, by the property of CSS that says the same. */
const LOOKS: ReadonlyMap<string, string> = new Map([
  ...'background-color border border-radius color font-family font-size font-style font-weight line-height padding text-decoration'
    .split(' ')
    .map((name) => [name, name] as const),
  ['align', 'text-align'],
]);

/** The attributes that are shown, as they are written in a tag. `className` is added to the element's own. */
export function writeAttributes(name: string, attributes: Attributes, className: string): string {
  const isMjml = name.startsWith('mj-');
  const isKept = (key: string): boolean => ATTRIBUTES.has(key) && !(isMjml && LOOKS.has(key));
  const kept = new Map([...attributes].filter(([key]) => isKept(key)));
  const style = [inertCss(attributes.get('style') ?? ''), isMjml ? lookOf(attributes) : ''];
  kept.delete('style');
  if (style.some(Boolean)) kept.set('style', style.filter(Boolean).join(';'));
  const classes = `${attributes.get('class') ?? ''} ${className}`.trim();
  if (classes !== '') kept.set('class', classes);
  if (kept.get('id')?.startsWith('finding-')) kept.delete('id');
  const address = attributes.get('href')?.trim();
  if (address) kept.set('title', `Leads to ${address.slice(0, LONGEST_ADDRESS)}`);
  return [...kept].map(([key, value]) => ` ${key}="${escapeText(value)}"`).join('');
}

const lookOf = (attributes: Attributes): string =>
  [...attributes]
    .flatMap(([key, value]) => {
      const property = LOOKS.get(key);
      return property === undefined ? [] : [`${property}:${inertCss(value.replace(/[;{}]/g, ''))}`];
    })
    .join(';');

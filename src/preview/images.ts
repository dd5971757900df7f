import { readHtml } from '../template/html-events';
import { type Attributes, readOpening } from './attributes';
import { escapeText } from './escape-text';
import { writeAttributes } from './inert-attributes';
import { IMAGES } from './inert-markup';
import type { Preview } from './preview';

/** Images that the page holds itself: `data:` addresses by the source that the message names. */
export type HeldImages = ReadonlyMap<string, string>;

const HELD =
  /^data:image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)(?:;charset=utf-8)?;base64,[a-z0-9+/=\s]+$/i;

/** The sources of a message's images that are files of its own: addresses on the web are never asked for. */
export function imageSources({ body, isPlainText }: Preview): readonly string[] {
  if (isPlainText) return [];
  const events = readHtml(body.text);
  const sources = events.flatMap((event, i) => {
    if (event.kind !== 'open' || !IMAGES.has(event.name)) return [];
    const source = readOpening(body.text, events, i).attributes.get('src')?.trim() ?? '';
    return source === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(source) ? [] : [source];
  });
  return [...new Set(sources)];
}

/** An image, if the page holds it; else a box of its size that says what it shows. */
export function writeImage(
  name: string,
  attributes: Attributes,
  images: HeldImages,
  className: string,
): string {
  const source = attributes.get('src')?.trim() ?? '';
  const alt = attributes.get('alt')?.trim() ?? '';
  const held = HELD.test(source) ? source : images.get(source);
  if (held !== undefined) {
    const shown = writeAttributes(name, attributes, className.trim());
    return `<img src="${escapeText(held)}" alt="${escapeText(alt)}"${shown}>`;
  }
  const size = ['width', 'height'].map((key) => pixels(attributes.get(key)));
  const isPixel = size.some((length) => length !== undefined && length <= 3);
  const label = isPixel ? 'tracking pixel' : alt === '' ? nameOf(source) : alt;
  const [width, height] = isPixel ? [] : size;
  const style = [width ? `width:${width}px` : '', height ? `min-height:${height}px` : '']
    .filter(Boolean)
    .join(';');
  return `<span class="tactful-box${className}" style="${style}" title="${escapeText(source.slice(0, 300))}">Image: ${escapeText(label)}</span>`;
}

/** A length in pixels that fits on a page. */
function pixels(text: string | undefined): number | undefined {
  const length = /^\s*(\d{1,4})(?:px)?\s*$/.exec(text ?? '')?.[1];
  return length === undefined ? undefined : Math.min(Number(length), 1200);
}

/** The last step of a source's path. */
const nameOf = (source: string): string =>
  source.slice(0, 2000).split(/[?#]/)[0]?.split('/').findLast(Boolean)?.slice(0, 80) ?? 'without a source';

/** A letter written as `\75` or, where it is no hexadecimal digit, as `\u`. */
const ESCAPED_LETTER =
  /\\(?:0{0,4}(4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])(?:[ \t\r\n\f]|(?![0-9a-f]))|([g-z]))/gi;

const IMPORT = /@import\b[^;]*;?/gi;
const ADDRESS = /(?:url|src)\(\s?(?:"[^"]*"|'[^']*'|[^)"']*)\s?\)?/gi;
const IMAGE_SET = /image-set\(/gi;
const HELD = /^url\(\s?["']?data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+["']?\s?\)$/i;

/**
 * CSS that asks for nothing: without imports and without addresses, but for images that it holds itself. The page's
 * content security policy forbids them too; what is not even written cannot be asked for by anybody.
 */
export function inertCss(css: string): string {
  return css
    .replace(ESCAPED_LETTER, (_, code: string | undefined, letter: string | undefined) =>
      code === undefined ? (letter ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(IMPORT, '')
    .replace(ADDRESS, (whole) => (HELD.test(whole) ? whole : 'none'))
    .replace(IMAGE_SET, 'none(')
    .replaceAll('<', '\\3c ');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

const SPECIAL = /[&<>"'`=]/;
const ALL_SPECIAL = /[&<>"'`=]/g;

/** As Handlebars escapes what stands in `{{…}}`. */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(ALL_SPECIAL, (c) => ESCAPES[c] ?? c) : text;

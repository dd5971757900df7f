import { basename } from '../text/path';

// Which files are templates by name, and which of those show that they are mail (contract, section 2).

const ALWAYS = /\.(?:hbs|handlebars|mustache|mjml)$/i;
const WITH_TAGS = /\.(?:html?|tpl|txt)$/i;

/** Folders that hold no source of anybody's. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  'bower_components',
  'dist',
  'coverage',
  '.vscode-test',
]);

const COMPILED = /\.(?:min|compiled|precompiled|generated)\.[^.]+$/i;
/** Folders for mail, in any case. */
export const MAIL_FOLDERS: readonly string[] = ['mail', 'email', 'mailer', 'newsletter'].flatMap((name) => [
  name,
  `${name}s`,
]);

/** Longer files are reported as skipped. */
export const LONGEST_TEMPLATE = 1024 * 1024;

export const isSkippedFolder = (name: string): boolean => SKIPPED_FOLDERS.has(name);

const GOVERNING = /(?:^|\/)(?:audience|[^/]+\.audience|tactful\.config)\.(?:ya?ml|json)$/i;

/** True for a file that says who reads templates, or how they are reviewed. */
export const isGoverning = (path: string): boolean => GOVERNING.test(path);

/** True for a template's name; some names only count for files that hold a tag. */
export const hasTemplateName = (path: string): boolean =>
  (ALWAYS.test(path) || WITH_TAGS.test(path)) && !COMPILED.test(basename(path));

/** True where a file's name and text say that it is a template. */
export const isTemplate = (path: string, text: string): boolean =>
  hasTemplateName(path) && (ALWAYS.test(path) || text.includes('{{'));

/** True for a path (relative to the root) below a folder for mail. */
export const isInMailFolder = (relative: string): boolean =>
  relative
    .split('/')
    .slice(0, -1)
    .some((name) => MAIL_FOLDERS.includes(name.toLowerCase()));

/** How much of a file is looked at to tell whether it is mail. */
const LOOKED_AT = 200_000;

const SURE_SIGNS = [
  /<mjml[\s>]/i,
  /<!--\[if [^\]]{0,40}mso/i,
  /<table\b[^<>]{0,400}\brole=["']presentation["']/i,
  /<%asm_(?:group_unsubscribe|preferences)/i,
  /\{\{\{?\s*(?:unsubscribe|unsubscribe_url|unsubscribeUrl|unsub|hostedUnsubscribeUrl|unsubscribe_preferences)\b/,
  /\*\|UNSUB\|\*/i,
  /^\uFEFF?\s*Subject:\s*\S/,
];

/** Old mail has no role on its tables, but its styles are written out on every cell. */
function hasStyledTables(text: string): boolean {
  const tables = text.match(/<table\b/gi)?.length ?? 0;
  const styled = text.match(/<(?:td|table|tr)\b[^<>]{0,600}\bstyle=/gi)?.length ?? 0;
  const cells = text.match(/<td\b/gi)?.length ?? 0;
  return tables > 0 && styled >= 3 && styled * 2 >= cells;
}

/** True where the text itself shows that it is mail. */
export function looksLikeMail(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  return SURE_SIGNS.some((sign) => sign.test(head)) || hasStyledTables(head);
}

/**
 * What a layout calls the text it is wrapped around: `{{{body}}}` (express-handlebars, grunt-email-workflow),
 * `{{> body}}` (Panini, Assemble), `{{{contents}}}` (Metalsmith), `{{{content}}}` (Eleventy), `{{{yield}}}`.
 */
const SLOTS: ReadonlySet<string> = new Set([
  'body',
  'content',
  'contents',
  'yield',
  '@body',
  '@content',
  'page.content',
]);

export const isSlotName = (name: string | undefined): boolean => name !== undefined && SLOTS.has(name);

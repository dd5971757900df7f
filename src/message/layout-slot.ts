import { type Call, calleeName, isBare } from '../template/expression';

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

/** Whether a tag that shows a value is such a slot. */
export const isSlot = (call: Call): boolean => isBare(call) && isSlotName(calleeName(call));

/** `{{#block "main"}}` and `{{{block "main"}}}` of handlebars-layouts, which others fill by that name. */
export const isNamedSlot = (call: Call): boolean =>
  calleeName(call) === 'block' && call.params.length === 1 && call.params[0]?.kind === 'literal';

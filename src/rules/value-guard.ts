/** The tags around what only some readers reach. */
export interface Guard {
  readonly open: string;
  readonly close: string;
}

type Ask = (path: string, value: string) => string;

/** How each dialect asks whether a value equals a literal; Handlebars itself with the helper everybody adds. */
const EQUALS: Readonly<Record<string, Ask>> = {
  handlebars: (path, value) => `{{#if (eq ${path} "${value}")}}`,
  sendgrid: (path, value) => `{{#equals ${path} "${value}"}}`,
  iterable: (path, value) => `{{#ifEq ${path} "${value}"}}`,
  mandrill: (path, value) => `{{#if \`${path} == "${value}"\`}}`,
  vtex: (path, value) => `{{#compare ${path} "==" "${value}"}}`,
};

/** How those that can ask whether a list holds a literal. */
const INCLUDES: Readonly<Record<string, Ask>> = {
  handlebars: (path, value) => `{{#if (includes ${path} "${value}")}}`,
  iterable: (path, value) => `{{#ifContains ${path} "${value}"}}`,
};

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{{#equals', '{{/equals}}'],
  ['{{#ifEq', '{{/ifEq}}'],
  ['{{#ifContains', '{{/ifContains}}'],
  ['{{#compare', '{{/compare}}'],
]);

const guardOf = (open: string): Guard => ({
  open,
  close: CLOSERS.get(open.slice(0, open.indexOf(' '))) ?? '{{/if}}',
});

/** A block that is reached where a value equals a literal; nothing where the literal would end it. */
export const equalsGuard = (dialect: string, path: string, value: string): Guard | undefined =>
  asked(EQUALS[dialect] ?? EQUALS['handlebars'], path, value);

/** A block that is reached where a list holds a literal; nothing where the dialect cannot ask for that. */
export const includesGuard = (dialect: string, path: string, value: string): Guard | undefined =>
  asked(INCLUDES[dialect], path, value);

export const truthyGuard = (path: string): Guard => guardOf(`{{#if ${path}}}`);

function asked(ask: Ask | undefined, path: string, value: string): Guard | undefined {
  return ask && !/["`{}\\]/.test(value) ? guardOf(ask(path, value)) : undefined;
}

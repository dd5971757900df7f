/** How a mail platform's Handlebars differs from Handlebars itself. Sources: the platforms' documentation. */
export interface Dialect {
  readonly name: string;
  /** Texts that stand in templates of this dialect and of no other. */
  readonly marks: readonly string[];
  /** Whether `{{elseif x}}` goes on with the chain. */
  readonly elseif: boolean;
  /** Names that the platform fills in itself. */
  readonly builtIns: ReadonlySet<string>;
}

const dialect = (name: string, marks: readonly string[], builtIns = '', elseif = false): Dialect => ({
  name,
  marks,
  elseif,
  builtIns: new Set(builtIns.split(/\s+/).filter(Boolean)),
});

/** By name; where the text decides, the first whose marks stand in it. */
export const DIALECTS: ReadonlyMap<string, Dialect> = new Map(
  [
    dialect(
      'sendgrid',
      ['{{insert ', '<%asm_', '{{formatDate ', '{{#notEquals '],
      'unsubscribe unsubscribe_preferences weblink',
    ),
    dialect(
      'iterable',
      ['{{defaultIfEmpty ', '{{#ifEq ', '{{{snippet ', '{{unsubscribeUrl}}', '{{physicalAddress}}'],
      'unsubscribeUrl unsubscribeMessageTypeUrl hostedUnsubscribeUrl physicalAddress companyName now',
    ),
    dialect('mandrill', ['{{unsub ', '*|', '{{#if `', '{{elseif `'], 'unsub', true),
    dialect('vtex', ['{{#compare ', 'vtex'], ''),
    dialect('handlebars', []),
  ].map((each) => [each.name, each]),
);

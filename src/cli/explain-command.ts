import type { Example, Rule } from '../rules/rule';
import { type RuleEntry, ruleEntries, ruleEntry } from '../rules/rule-ids';
import { RULES, ruleById } from '../rules/rules';
import { type Colours, createColours, wantsColour } from './colours';
import { exampleLines } from './explain-example';
import { unknownRule } from './read-overrides';
import type { Terminal } from './terminal';
import { wrapWords } from './wrap-words';

const INDENT = '  ';
const WIDEST = 100;

/** How the text is to look. */
interface Look {
  readonly colours: Colours;
  readonly width: number;
}

/** `tactful explain`: one rule, or with none named the list of all. Throws a UsageError for a rule there is not. */
export async function explainCommand(
  id: string | undefined,
  color: boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  const { out, env } = terminal;
  const look = {
    colours: createColours(wantsColour(color, env, out)),
    width: Math.min(out.columns ?? WIDEST, WIDEST),
  };
  await out.write(`${(id === undefined ? listRules(look) : explain(id, look)).join('\n')}\n`);
}

function listRules({ colours }: Look): readonly string[] {
  const built = new Set(RULES.map((rule) => rule.meta.id));
  const width = Math.max(...ruleEntries.map(({ id }) => id.length));
  return ruleEntries.map(({ id, level, summary }) => {
    const later = built.has(id) ? '' : colours.dim(' (not available yet)');
    return `${colours.bold(id.padEnd(width))}  ${level.padEnd(7)}  ${plain(summary)}${later}`;
  });
}

function explain(id: string, look: Look): readonly string[] {
  const rule = ruleById(id);
  if (rule) return explainRule(rule, look);
  const entry = ruleEntry(id);
  if (!entry) throw unknownRule(id);
  return explainPlanned(entry, look);
}

function explainPlanned({ id, level, summary }: RuleEntry, { colours }: Look): readonly string[] {
  return [
    `${colours.bold(id)}  ${level}`,
    '',
    `Fires when: ${plain(summary)}.`,
    'The rule is not available yet; configurations may already set its level.',
  ];
}

const FIXES: Readonly<Record<Rule['meta']['fix'], string>> = {
  safe: 'fixed by --fix',
  choice: 'fixes to choose from',
  both: 'some fixed by --fix, others to choose from',
  none: 'no fixes',
};

function explainRule({ meta, bad, good }: Rule, look: Look): readonly string[] {
  const { bold, dim } = look.colours;
  const paragraph = (text: string) =>
    wrapWords(text, look.width - INDENT.length).map((line) => INDENT + line);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', bold(title), ...lines];
  const options = Object.entries(meta.options ?? {}).flatMap(([name, { about, default: value }]) =>
    paragraph(`${name}: ${about} (${JSON.stringify(value)})`),
  );
  return [
    `${bold(meta.id)}  ${dim(`${meta.severity}, ${FIXES[meta.fix]}`)}`,
    '',
    ...wrapWords(meta.what, look.width),
    ...section('Why', paragraph(meta.why)),
    ...section('Instead', paragraph(meta.instead)),
    ...section('Options', options),
    ...section(
      'What it finds',
      bad.flatMap((example) => explainExample(example, look)),
    ),
    ...section(
      'What it leaves alone',
      good.flatMap((example) => explainExample(example, look)),
    ),
  ];
}

/** Why it is an example, and what it looks like. */
const explainExample = (example: Example, { colours, width }: Look): readonly string[] => [
  '',
  ...wrapWords(example.why, width - INDENT.length).map((line) => INDENT + line),
  ...exampleLines(example, colours).map((line) => INDENT + INDENT + line),
];

/** The contract's Markdown as plain text. */
const plain = (markdown: string): string => markdown.replace(/[`*]/g, '');

import { filesOf, templateName } from '../../src/rules/example-files';
import type { Example, Rule, RuleMeta } from '../../src/rules/rule';
import type { GeneratedFile } from './generated-file';
import { code, fence, page, table } from './markdown';
import { underlined } from './underlined';

const FIX_KINDS: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: 'safe: applied by `--fix` and *fix all*',
  choice: 'offered to choose from, never applied on their own',
  both: 'some safe (applied by `--fix` and *fix all*), some to choose from',
  none: 'none',
};

/** `docs/rules/ID.md`: everything a rule's own file says, for people. */
export function rulePage(rule: Rule): GeneratedFile {
  const { meta } = rule;
  return {
    path: `docs/rules/${meta.id}.md`,
    text: page(
      `# ${meta.id}`,
      meta.what,
      table(['Level in `tactful:recommended`', 'Fixes'], [[`\`${meta.severity}\``, FIX_KINDS[meta.fix]]]),
      '## Why',
      meta.why,
      '## What to do instead',
      meta.instead,
      optionsOf(meta),
      '## What it says',
      Object.entries(meta.messages)
        .map(([id, message]) => `- \`${id}\`: ${code(message)}`)
        .join('\n'),
      yieldsOf(meta),
      '## What it finds',
      ...rule.bad.map(badExample),
      '## What it leaves alone',
      ...rule.good.map((example) => page(example.why, ...filesIn(example)).trimEnd()),
      '## How to keep it silent',
      silencing(meta),
      `Made from \`src/rules/${meta.id}.ts\` by \`npm run generate\`.`,
    ),
  };
}

function optionsOf({ id, options }: RuleMeta): string {
  if (!options) return '';
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    `\`${JSON.stringify(option.default)}\``,
    option.about,
  ]);
  const defaults = Object.entries(options).map(
    ([name, option]) => `${name}: ${JSON.stringify(option.default)}`,
  );
  return page(
    '## Options',
    table(['Option', 'Default', 'Meaning'], rows),
    fence('yaml', `rules:\n  ${id}: [warning, { ${defaults.join(', ')} }]`),
  ).trimEnd();
}

const yieldsOf = ({ yieldsTo }: RuleMeta): string =>
  yieldsTo && yieldsTo.length > 0
    ? `Where one of these says the same thing of the same place, it stays and this rule is quiet: ${yieldsTo.map((id) => `[${id}](${id}.md)`).join(', ')}.`
    : '';

function badExample(example: Example): string {
  const fixes = Object.entries(example.fixed ?? {}).map(([title, texts]) =>
    page(
      `The fix *${title}* gives:`,
      ...Object.entries(texts).map(([name, text]) => file(name, text, example)),
    ).trimEnd(),
  );
  return page(`### ${example.why}`, ...filesIn(example), ...fixes).trimEnd();
}

const filesIn = (example: Example): readonly string[] =>
  Object.entries(filesOf(example)).map(([name, text]) => file(name, text, example));

/** The template needs no name where it has the usual one. */
function file(name: string, text: string, example: Example): string {
  const isPlain = name === templateName(example) && example.file === undefined;
  const language = /\.ya?ml$/.test(name) ? 'yaml' : /\.json$/.test(name) ? 'json' : 'handlebars';
  return page(isPlain ? undefined : `\`${name}\``, fence(language, underlined(text))).trimEnd();
}

function silencing({ id }: RuleMeta): string {
  return page(
    'At one place, with a reason:',
    fence('handlebars', `{{! tactful-disable-next-line ${id} -- why it is right here }}`),
    'Everywhere:',
    fence('yaml', `rules:\n  ${id}: off`),
  ).trimEnd();
}

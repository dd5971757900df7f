import { ruleIds } from '../../src/rules/rule-ids';

export const camelCase = (id: string): string =>
  id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `rules.ts` with one more rule: imports in alphabetical order, the list in the order of rule-ids.ts. */
export function registerRule(rulesFile: string, id: string): string {
  const imports = [...rulesFile.matchAll(/^import .* from '\.\/([\w-]+)';$/gm)];
  const line = `import { ${camelCase(id)} } from './${id}';`;
  const after = imports.filter(([, name = '']) => name < id).at(-1);
  const at = after ? after.index + after[0].length + 1 : 0;
  const imported = `${rulesFile.slice(0, at)}${line}\n${rulesFile.slice(at)}`;
  const list = /(export const RULES[^[]*\[\] = \[\n)([\s\S]*?)(\n\];)/;
  return imported.replace(list, (_, head: string, body: string, tail: string) => {
    const names = new Set([...body.matchAll(/\w+/g), [camelCase(id)]].map(([name]) => name));
    const inOrder = ruleIds.map(camelCase).filter((name) => names.has(name));
    return `${head}${inOrder.map((name) => `  ${name},`).join('\n')}${tail}`;
  });
}

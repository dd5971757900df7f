import { createProblem, type Problem, quotable } from '../text/problem';
import type { Span } from '../text/span';

export const pathMessages = {
  bracesInPath: '`{path}` is an expression. Metadata names the path alone: `{bare}`.',
  booleanWord: '`{path}` is text in YAML 1.2 and would name a field. Write `{value}`.',
} as const;

/** `{{ recipient.name }}` as `recipient.name`: metadata holds paths, not expressions. */
const barePath = (text: string): string => text.replaceAll('{', '').replaceAll('}', '').trim();

/** The path somebody wrote, and what is wrong with it; `where` is what a fix replaces. */
export function readDataPath(
  text: string,
  where: Span,
): { readonly path: string; readonly problems: readonly Problem[] } {
  const bare = barePath(text);
  if (bare === text.trim()) return { path: bare, problems: [] };
  const suggestion = { title: `Use \`${bare}\``, kind: 'choice', span: where, text: bare } as const;
  const data = { path: quotable(text), bare: quotable(bare) };
  return { path: bare, problems: [createProblem(pathMessages, 'bracesInPath', data, where, suggestion)] };
}

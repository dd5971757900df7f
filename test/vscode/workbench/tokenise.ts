import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

interface GrammarFile {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

/** Grammars that the extension in `folder` contributes, their paths made absolute. */
function contributed(folder: string): readonly GrammarFile[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const grammars: readonly GrammarFile[] = manifest.contributes?.grammars ?? [];
  return grammars.map((grammar) => ({ ...grammar, path: join(folder, grammar.path) }));
}

/** Every grammar VS Code comes with, and those of the project. */
function allGrammars(builtin: string, project: string): ReadonlyMap<string, GrammarFile> {
  const folders = readdirSync(builtin, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders.flatMap(({ name }) => contributed(join(builtin, name)));
  return new Map([...files, ...contributed(project)].map((file) => [file.scopeName, file]));
}

const oniguruma = async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(
    createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm'),
  );
  await loadWASM(buffer.slice(byteOffset, byteOffset + byteLength));
  return { createOnigScanner, createOnigString };
};

/** Tokenises as VS Code does: its grammars from the folder `builtin`, and those of `project` injected. */
export function createTokeniser(builtin: string, project: string) {
  const grammars = allGrammars(builtin, project);
  const registry = new Registry({
    onigLib: oniguruma(),
    loadGrammar: async (scope) => {
      const file = grammars.get(scope);
      return file ? parseRawGrammar(readFileSync(file.path, 'utf8'), file.path) : null;
    },
    getInjections: (scope) =>
      [...grammars.values()]
        .filter(({ injectTo }) => injectTo?.includes(scope))
        .map(({ scopeName }) => scopeName),
  });
  return async (text: string, scopeName: string): Promise<string> => {
    const grammar = await registry.loadGrammar(scopeName);
    if (!grammar) throw new Error(`VS Code has no grammar ${scopeName}`);
    let state = INITIAL;
    return text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        return [`>${line}`, ...tokens.map((token) => drawn(line, token))].join('\n');
      })
      .join('\n')
      .concat('\n');
  };
}

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

/** A token as a line of carets under its text; the scope of the whole file is left out. */
function drawn(line: string, { startIndex, endIndex, scopes }: Token): string {
  const end = Math.min(endIndex, line.length);
  const carets = '^'.repeat(Math.max(end - startIndex, 1));
  return `#${' '.repeat(startIndex)}${carets} ${scopes.slice(1).join(' ')}`.trimEnd();
}

import * as vscode from 'vscode';
import { workspaceFile } from './workspace';

/** What the runner reads when a suite has ended. */
export interface SuiteResult {
  readonly host: string;
  readonly vscode: string;
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly failures: readonly { readonly title: string; readonly error: string }[];
}

const hostName = (): string => {
  if (vscode.env.uiKind === vscode.UIKind.Desktop) return 'desktop';
  return typeof process === 'object' && process.versions?.node ? 'server' : 'web';
};

/** Collects the run's outcome, prints each test as it ends, and writes the result beside the workspace. */
export function reportRun(runner: Mocha.Runner): Promise<void> {
  const failures: { title: string; error: string }[] = [];
  let passed = 0;
  let pending = 0;
  runner.on('pass', (test) => {
    passed++;
    console.log(`suite: ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    pending++;
    console.log(`suite: - ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error) => {
    failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) });
    console.log(`suite: ✗ ${test.fullTitle()}`);
  });
  return new Promise((resolve, reject) => {
    runner.once('end', () => {
      const failed = failures.length;
      const result = { host: hostName(), vscode: vscode.version, passed, failed, pending, failures };
      write(result).then(() => (failed > 0 ? reject(new Error(`${failed} failed`)) : resolve()), reject);
    });
  });
}

async function write(result: SuiteResult): Promise<void> {
  await vscode.workspace.fs.writeFile(
    workspaceFile('../result.json'),
    new TextEncoder().encode(JSON.stringify(result)),
  );
}

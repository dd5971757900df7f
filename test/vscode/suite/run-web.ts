import 'mocha/mocha.js';
import { reportRun } from './report';

/** Called by VS Code: runs the suite in a web worker. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 150_000, retries: 1, reporter: class {} as never });
  await import('./all');
  await reportRun(mocha.run());
}

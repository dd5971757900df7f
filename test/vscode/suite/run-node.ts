import Mocha from 'mocha';
import { reportRun } from './report';

/** Called by VS Code: runs the suite in a Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 150_000, retries: 1, reporter: class {} as never });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./all');
  await reportRun(mocha.run());
}

// Every process the run starts, each the head of its own group, so that none outlives the run.
import { spawn, spawnSync } from 'node:child_process';

const running = new Set();

/** Starts a process in a group of its own; it is ended with the run at the latest. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a process to its end. Rejects with the end of what it printed if its status is not 0. */
export function run(command, args, { timeout = 300_000, ...options } = {}) {
  const child = start(command, args, options);
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  return new Promise((resolve, reject) => {
    const failed = (why) =>
      reject(new Error(`${command} ${args.join(' ')}: ${why}\n${printed.slice(-2000)}`));
    const timer = setTimeout(() => {
      stop(child);
      failed(`not done after ${timeout / 1000} s`);
    }, timeout);
    child.once('error', (error) => failed(error.message));
    child.once('exit', (status) => {
      clearTimeout(timer);
      if (status === 0) resolve(printed);
      else failed(`status ${status}`);
    });
  });
}

/** Ends a process and all it started. */
export function stop(child) {
  if (child.pid === undefined || !running.has(child)) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  }
}

export const stopAll = () => {
  for (const child of running) stop(child);
};

process.once('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(128 + { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }[signal]));
}

import { spawn } from 'node:child_process';
import { root } from './source-hash.js';

/** Runs a program of the project with its output shown; resolves to its exit code. */
export function run(program, parameters, { env = {}, cwd = root, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a package's program with this very Node, so that nothing depends on the shell or on PATH. */
export function runNode(script, parameters, options) {
  return run(process.execPath, [script, ...parameters], options);
}

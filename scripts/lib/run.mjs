import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** Children under way: a signal to this process ends them too. */
const children = /** @type {Set<import('node:child_process').ChildProcess>} */ (new Set());

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {NodeJS.Signals} signal */
const onSignal = (signal) => {
  process.exitCode = 130;
  for (const child of children) child.kill(signal);
  // A child that does not listen must not keep the terminal.
  setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
    process.exit(130);
  }, 5000).unref();
};

/** Listens while there are children, and only then: without any, the signal is for others. */
const listen = () => {
  const listening = process.listeners('SIGINT').includes(onSignal);
  if (listening === children.size > 0) return;
  for (const signal of SIGNALS) process[listening ? 'off' : 'on'](signal, onSignal);
};

/**
 * Runs a program in the project's folder, its words on this terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, quiet?: boolean, seconds?: number }} [options]
 *   `quiet` keeps the words and gives them back; `seconds` ends a program that takes longer
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when a signal ended it
 */
export const run = (program, args, { env = {}, shell = false, quiet = false, seconds = 0 } = {}) =>
  new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    children.add(child);
    listen();
    let output = '';
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    const timer = seconds
      ? setTimeout(() => {
          console.error(`Ended after ${seconds} s: ${program} ${args.join(' ')}`);
          child.kill('SIGTERM');
          setTimeout(() => child.kill('SIGKILL'), 3000).unref();
        }, seconds * 1000)
      : undefined;
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      children.delete(child);
      listen();
      done({ code, output });
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });

/**
 * Runs a program of node_modules by its own file, without a shell and without npx.
 *
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);

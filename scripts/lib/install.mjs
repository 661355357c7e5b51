import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { path } from './paths.mjs';
import { run } from './run.mjs';

const LOCK = path('package-lock.json');
const STAMP = path('node_modules/.cache/tissu/lock.sha256');
/** npm's own record of what it installed. */
const RECORD = path('node_modules/.package-lock.json');

const stampOf = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

const isInstalled = () => {
  if (!existsSync(RECORD)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === stampOf();
  // Installed by hand: believed when it came after the lock file.
  return statSync(RECORD).mtimeMs >= statSync(LOCK).mtimeMs;
};

/** Stops with what to do when this Node is too old. */
export const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: this project needs 20.19 or later.`);
  process.exit(1);
};

/** Runs `npm ci` when what the lock file names is not there yet. */
export const install = async () => {
  if (!isInstalled()) {
    console.log('Installing dependencies (npm ci)…');
    const npm = process.env['npm_execpath'];
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
    const { code } = npm
      ? await run(process.execPath, [npm, ...args])
      : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
    if (code !== 0) {
      console.error('npm ci failed: see above.');
      process.exit(1);
    }
  }
  mkdirSync(path('node_modules/.cache/tissu'), { recursive: true });
  writeFileSync(STAMP, stampOf());
};

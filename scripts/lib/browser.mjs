import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { path } from './paths.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {true | 'shell'} headless
 */

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet, alone, and the same on a desktop, in a container and as root. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const BUNDLED_ARGS = [
  '--no-zygote',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** The browser inside @sparticuz/chromium (Linux on x64), unpacked once below node_modules. */
const unpackBundled = async () => {
  const folder = path('node_modules/.cache/chromium');
  // Written when all of it is there: what was ended midway is unpacked anew.
  const isWhole = path('node_modules/.cache/chromium/whole');
  if (!existsSync(isWhole)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // It unpacks into the temporary folder, and takes a file that only exists for a whole one: an own folder, filled
  // before any runner starts, keeps two runners from racing.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const hasNss = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so', '/usr/lib/libnss3.so'].some(
    existsSync,
  );
  // Read while the package is imported: with it, its own copy of libnss3 is unpacked and found.
  if (!hasNss) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  writeFileSync(isWhole, '');
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return executablePath;
};

/**
 * A Chromium to test with: the one named by `CHROME_PATH`, else one of the system, else the one that came with
 * `npm ci`. `TISSU_BUNDLED_BROWSER=1` skips the system's.
 *
 * @returns {Promise<Browser>}
 * @throws {Error} when there is none, with what to do
 */
export const findBrowser = async () => {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { executablePath: named, args: ARGS, headless: true };
  }
  const found = process.env['TISSU_BUNDLED_BROWSER'] ? undefined : PLACES.find((place) => existsSync(place));
  if (found) return { executablePath: found, args: ARGS, headless: true };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await unpackBundled(), args: [...ARGS, ...BUNDLED_ARGS], headless: 'shell' };
  }
  throw new Error('No Chromium or Chrome was found: install one, or set CHROME_PATH to its program.');
};

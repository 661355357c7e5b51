import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { path } from './paths.mjs';

const STAMP = path('.cache/build.sha256');

/** What the build reads. */
const INPUTS = [
  'src',
  'scripts/build',
  'scripts/build.mjs',
  'scripts/lib',
  'rollup.config.js',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'tsconfig.base.json',
  'tsconfig.json',
];

/** @param {string} place @returns {string[]} */
const filesOf = (place) => {
  const full = path(place);
  if (!existsSync(full)) return [];
  try {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [full];
  }
};

/** A hash of the names and contents of all that the build reads: dates lie after a checkout. */
const stampOf = () => {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesOf)) {
    const text = readFileSync(file);
    hash.update(`${file.slice(path('.').length)}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
};

/** True when `dist/` was made from the sources as they are now. */
export const isBuilt = () =>
  existsSync(path('dist/tissu.js')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf();

/** Called by the build before it begins: one that is interrupted must not pass for whole. */
export const markUnbuilt = () => rmSync(STAMP, { force: true });

/** Called by the build when it is whole. */
export const markBuilt = () => {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stampOf());
};

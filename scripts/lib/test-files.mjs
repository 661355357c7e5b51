import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { path, ROOT } from './paths.mjs';

/** @param {string} folder */
const testsBelow = (folder) => {
  const top = path(folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};

/**
 * The tests, by where they run. A test that imports `node:test` runs in Node, any other one in a browser; those in
 * `test/published` need the built files. No list to keep: a new file is found.
 *
 * @returns {{ node: string[], browser: string[], published: string[] }}
 */
export const testFiles = () => {
  const all = testsBelow('test');
  const isPublished = (/** @type {string} */ file) => file.startsWith('test/published/');
  const isNode = (/** @type {string} */ file) => /from '(node:test)'/.test(readFileSync(path(file), 'utf8'));
  return {
    node: all.filter((file) => !isPublished(file) && isNode(file)),
    browser: all.filter((file) => !isPublished(file) && !isNode(file)),
    published: all.filter(isPublished),
  };
};

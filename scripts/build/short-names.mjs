import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { path } from '../lib/paths.mjs';
import { innerNames } from './inner-names.mjs';

/** Each inner name and its short one; written by `npm run generate`, held to the sources by its check. */
export const SHORT_NAMES = 'scripts/build/short-names.json';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Words of the language, which no minifier expects as a name. */
const RESERVED = ['as', 'do', 'if', 'in', 'is', 'of'];

/**
 * Two letters of the name itself, where they are free: a name more or less moves few others, and who reads a page's files
 * still knows what is meant.
 *
 * @param {string} name @param {(short: string) => boolean} isFree
 */
const shortened = (name, isFree) => {
  const [first, ...rest] = name.toLowerCase();
  const candidates = [...rest, ...LETTERS].map((second) => `${first ?? ''}${second}`);
  const others = LETTERS.flatMap((one) => LETTERS.map((two) => one + two));
  const short = [...candidates, ...others].find((candidate) => /^[a-z]+$/.test(candidate) && isFree(candidate));
  if (short === undefined) throw new Error('There are more inner names than short ones.');
  return short;
};

/** @returns {string} the text of the file, made from the sources */
export const shortNamesText = () => {
  const config = ts.getParsedCommandLineOfConfigFile(
    path('tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error('tsconfig.json cannot be read.');
  const { inner, kept } = innerNames(ts.createProgram(config.fileNames, config.options));
  const taken = new Set([...kept, ...RESERVED]);
  const entries = inner.map((name) => {
    const short = shortened(name, (candidate) => !taken.has(candidate));
    taken.add(short);
    return [name, short];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
};

/**
 * What esbuild needs to write the short names into the files a page loads. The npm build keeps the long ones: who bundles
 * it may shorten or debug as they like.
 *
 * @returns {{ mangleProps: RegExp, mangleCache: Record<string, string>, mangleQuoted: false }}
 */
export const shortNames = () => {
  /** @type {Record<string, string>} */
  const mangleCache = JSON.parse(readFileSync(path(SHORT_NAMES), 'utf8'));
  return { mangleProps: new RegExp(`^(${Object.keys(mangleCache).join('|')})$`), mangleCache, mangleQuoted: false };
};

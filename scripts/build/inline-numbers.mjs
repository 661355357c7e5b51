import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const IMPORT = /^import \{([^}]*)\} from '(\.[^']*)\.js';/gm;
const NAME = /^[A-Z][A-Z\d_]*$/;

/** @param {string} file @param {string} from */
const sourceOf = (file, from) => resolve(file, '..', `${from}.ts`);

/**
 * The number that a file exports under a name, as it is written there: its own, or one that it hands on.
 *
 * @param {string} file @param {string} name
 * @returns {string | undefined}
 */
const numberIn = (file, name) => {
  if (!existsSync(file)) return undefined;
  const source = readFileSync(file, 'utf8');
  const own = new RegExp(`^export const ${name} = (-?[\\d._]+(?:e-?\\d+)?);$`, 'm').exec(source);
  if (own) return own[1];
  if (!new RegExp(`^export \\{[^}]*\\b${name}\\b[^}]*\\};$`, 'm').test(source)) return undefined;
  for (const [, names = '', from = ''] of source.matchAll(IMPORT))
    if (new RegExp(`\\b${name}\\b`).test(names)) return numberIn(sourceOf(file, from), name);
  return undefined;
};

/**
 * Writes numbers that a module takes from another one into it, in the files of a page: where the two come in different files,
 * a name that is handed over weighs more than the number. `import { A, b } from './c.js'` becomes
 * `import { b } from './c.js'; const A = 1;` on the same line.
 *
 * @returns {import('rollup').Plugin}
 */
export const inlineNumbers = () => ({
  name: 'inline-numbers',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const out = code.replace(IMPORT, (whole, /** @type {string} */ names, /** @type {string} */ from) => {
      let numbers = '';
      const rest = names.split(',').filter((one) => {
        const name = one.trim();
        const number = NAME.test(name) ? numberIn(sourceOf(id, from), name) : undefined;
        if (number !== undefined) numbers += ` const ${name} = ${number};`;
        return number === undefined;
      });
      if (numbers === '') return whole;
      const taken = rest.join(',').trim();
      // As many lines as before: what follows stays where source maps look for it.
      const lines = '\n'.repeat(names.split('\n').length - taken.split('\n').length);
      return `import ${taken === '' ? '' : `{ ${taken} } from `}'${from}.js';${numbers}${lines}`;
    });
    return out === code ? null : { code: out, map: null };
  },
});

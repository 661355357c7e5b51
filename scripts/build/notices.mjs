import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^licen[cs]e(\.(md|txt))?$/i;

/** The package of a module, from the path in a source map: `chart.js`, `@lit/reactive-element`. @param {string} source */
const packageOf = (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];

/**
 * The packages whose code is in files, from their source maps.
 * @param {readonly string[]} maps paths of source maps
 * @returns {string[]} names, sorted
 */
export const packagesIn = (maps) => {
  const names = new Set(
    maps.flatMap((file) => {
      /** @type {{ sources: string[] }} */
      const { sources } = JSON.parse(readFileSync(file, 'utf8'));
      return sources.flatMap((source) => packageOf(source) ?? []);
    }),
  );
  return [...names].sort();
};

/**
 * The notices that the licences of bundled packages ask to hand on with them.
 * @param {readonly string[]} names
 * @param {string} modules the folder `node_modules`
 * @throws where a package has no licence to hand on
 */
export const writeNotices = (names, modules) =>
  [
    'The files of Tissu that a page loads contain code of these packages, under their own licences.\n',
    ...names.map((name) => {
      const folder = join(modules, name);
      const licence = existsSync(folder) ? readdirSync(folder).find((file) => LICENCE.test(file)) : undefined;
      if (!licence) throw new Error(`${name} is bundled and has no licence file to hand on.`);
      /** @type {{ version: string, license?: string }} */
      const { version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
    }),
  ].join('\n');

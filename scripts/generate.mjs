/**
 * `npm run generate`: writes what is made from the sources and committed: the shapes of the model, the reserved
 * heights, the short names of what is inner, `api.md`. With `--check` it leaves the files as they were and fails when one
 * is not what it should be.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { apiPage } from './build/api-page.mjs';
import { writeCachedManifest } from './build/cached-manifest.mjs';
import { SHORT_NAMES, shortNamesText } from './build/short-names.mjs';
import { path } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const isCheck = process.argv.includes('--check');
const SHAPES = 'src/model/shapes';

/** Everything that is written here, with what it holds now. @returns {Map<string, string>} */
const outputs = () => {
  const shapes = existsSync(path(SHAPES)) ? readdirSync(path(SHAPES)).map((name) => `${SHAPES}/${name}`) : [];
  const files = ['api.md', 'src/theme/tissu.css', SHORT_NAMES, ...shapes].filter((file) => existsSync(path(file)));
  return new Map(files.map((file) => [file, readFileSync(path(file), 'utf8')]));
};

const before = outputs();
for (const writer of ['scripts/write-shapes.ts', 'scripts/write-reserves.ts']) {
  const { code } = await run(process.execPath, ['--import', 'tsx', writer]);
  if (code !== 0) process.exit(1);
}
writeFileSync(path(SHORT_NAMES), shortNamesText());
writeFileSync(path('api.md'), apiPage(await writeCachedManifest()));

if (isCheck) {
  const after = outputs();
  const old = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  for (const file of old) {
    const text = before.get(file);
    if (text === undefined) rmSync(path(file));
    else writeFileSync(path(file), text);
  }
  if (old.length > 0) {
    console.error(`Not what the sources say: ${old.join(', ')}. Run \`npm run generate\` and commit.`);
    process.exit(1);
  }
}

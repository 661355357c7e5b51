/** `npm run build`: `dist/` as the README describes it, from nothing. The same sources give the same bytes. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { transform } from 'esbuild';
import { makeManifest, writeManifest } from './build/manifest.mjs';
import { packagesIn, writeNotices } from './build/notices.mjs';
import { zip } from './build/zip.mjs';
import { markBuilt, markUnbuilt } from './lib/build-stamp.mjs';
import { path } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

const DIST = path('dist');
/** @type {{ version: string }} */
const package_ = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** @param {string} folder @returns {string[]} files below it, relative, with `/`, sorted */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** @param {string} what @param {string} file @param {readonly string[]} args */
const must = async (what, file, args) => {
  const { code } = await runNode(file, args);
  if (code === 0) return;
  console.error(`\nThe build stopped: ${what} failed.`);
  process.exit(1);
};

/** The declarations that `tsc -b` left, for the modules that still exist. */
const copyTypes = () => {
  const from = path('.cache/types/src');
  for (const file of filesBelow(from)) {
    if (!file.endsWith('.d.ts') || !existsSync(path('src', file.replace(/\.d\.ts$/, '.ts')))) continue;
    const to = join(DIST, 'types', file);
    mkdirSync(dirname(to), { recursive: true });
    // The sources are not published: a map to them would lead nowhere.
    writeFileSync(to, readFileSync(join(from, file), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n'));
  }
};

const writeStyles = async () => {
  const { code } = await transform(readFileSync(path('src/theme/tissu.css'), 'utf8'), { loader: 'css', minify: true });
  writeFileSync(join(DIST, 'tissu.css'), code);
};

/** Files that a page may load. @param {string} file */
const isForPages = (file) => /^(tissu(\.all)?\.js|iframe\.js|tissu\.css|chunks\/.*\.(js|css))$/.test(file);

/** Hashes for `integrity="…"`, of each file a page or a bundler may load. */
const writeIntegrity = () => {
  const files = filesBelow(DIST).filter((file) => /\.(js|css)$/.test(file));
  const entries = files.map((file) => {
    const content = readFileSync(join(DIST, file));
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    return [file, { integrity, bytes: content.length }];
  });
  const list = { version: package_.version, files: Object.fromEntries(entries) };
  writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(list, null, 2)}\n`);
};

/** Whose code is in the files that a page loads. */
const writeLicences = () => {
  const maps = filesBelow(DIST).filter((file) => file.endsWith('.map') && isForPages(file.replace(/\.map$/, '')));
  const names = packagesIn(maps.map((file) => join(DIST, file)));
  writeFileSync(join(DIST, 'NOTICES.txt'), writeNotices(names, path('node_modules')));
};

const writeArchive = () => {
  const name = `tissu-${package_.version}`;
  const files = filesBelow(DIST).filter(
    (file) =>
      isForPages(file) || isForPages(file.replace(/\.map$/, '')) || /^(integrity\.json|NOTICES\.txt)$/.test(file),
  );
  const content = files.map((file) => ({ name: `${name}/${file}`, content: readFileSync(join(DIST, file)) }));
  content.push({ name: `${name}/LICENSE`, content: readFileSync(path('LICENSE')) });
  writeFileSync(join(DIST, `${name}.zip`), zip(content));
};

markUnbuilt();
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
await must('the compiler', 'node_modules/typescript/bin/tsc', ['-b', 'src']);
await must('the bundler', 'node_modules/rollup/dist/bin/rollup', ['--config', 'rollup.config.js', '--silent']);
await writeStyles();
copyTypes();
writeManifest(await makeManifest(package_), 'dist');
copyFileSync(path('dist/custom-elements.json'), path('.cache/manifest/published.json'));
writeIntegrity();
writeLicences();
writeArchive();
markBuilt();
console.log(`Built dist/: ${filesBelow(DIST).length} files.`);

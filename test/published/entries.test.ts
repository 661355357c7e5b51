import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { path } from '../../scripts/lib/paths.mjs';
import { arrowsOf } from '../support/modules.js';

const DIST = path('dist');
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(DIST.length + 1)
      .replaceAll('\\', '/'),
  );
const components = files.filter((file) => /^components\/[^/]+\.js$/.test(file));
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** Runs a module in a Node of its own, without any loader. */
const inNode = async (code: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: path('.'),
  });
  return stdout.trim();
};

test('all files of the contract are there', () => {
  for (const file of [
    ...['tissu.js', 'tissu.all.js', 'iframe.js', 'tissu.css', 'index.js', 'define.js', 'model.js', 'data.js'],
    ...['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json', 'integrity.json'],
    ...['types/jsx.d.ts', 'types/vue.d.ts', 'types/svelte.d.ts', 'types/index.d.ts'],
  ]) {
    assert.ok(files.includes(file), file);
  }
  assert.ok(components.length >= 6);
  assert.ok(files.some((file) => /^tissu-\d+\.\d+\.\d+\.zip$/.test(file)));
});

for (const entry of [
  'tissu.js',
  'tissu.all.js',
  'iframe.js',
  'index.js',
  'define.js',
  'model.js',
  'data.js',
  ...components,
]) {
  test(`importing ${entry} in Node does not throw`, async () => {
    assert.equal(await inNode(`await import('./dist/${entry}'); console.log('fine')`), 'fine');
  });
}

test('the package’s own names lead to its files', async () => {
  const names = [
    '@tissu/kit',
    '@tissu/kit/define.js',
    '@tissu/kit/model.js',
    '@tissu/kit/data.js',
    '@tissu/kit/components/action-card.js',
  ];
  assert.equal(await inNode(`for (const n of ${JSON.stringify(names)}) await import(n); console.log('fine')`), 'fine');
});

test('the class door gives every element, and no registering but its own', async () => {
  const names = JSON.parse(
    await inNode(`console.log(JSON.stringify(Object.keys(await import('@tissu/kit'))))`),
  ) as string[];
  for (const component of components) {
    const name = `Tissu${component.slice('components/'.length, -'.js'.length).replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
    assert.ok(names.includes(name), name);
  }
});

const importsOf = (file: string): string[] => arrowsOf(`dist/${file}`, read(file)).map(({ specifier }) => specifier);
const forPages = files.filter((file) => /^(tissu(\.all)?|iframe)\.js$|^chunks\/.*\.js$/.test(file));
const forBundlers = files.filter((file) => /^(index|define|model|data)\.js$|^(components|shared)\/.*\.js$/.test(file));

test('files for pages and files for bundlers share nothing', () => {
  for (const file of forPages) {
    const allowed = file.startsWith('chunks/') ? /^\.\/[^/]+\.js$/ : /^\.\/chunks\//;
    for (const to of importsOf(file)) assert.match(to, allowed, `${file} → ${to}`);
  }
  for (const file of forBundlers) {
    for (const to of importsOf(file))
      assert.doesNotMatch(to, /chunks\/|tissu(\.all)?\.js|iframe\.js/, `${file} → ${to}`);
  }
  // The single file waits for nothing; what few pages need stands beside it, each part importing nothing.
  const besides = importsOf('tissu.all.js');
  for (const to of besides) assert.match(to, /^\.\/chunks\/apart-[\w-]+\.js$/);
  assert.doesNotMatch(read('tissu.all.js'), /^import\b|\bfrom"\.\//m);
  for (const to of besides) assert.deepEqual(importsOf(to.slice(2)), [], to);
});

test('bundlers’ files leave Lit, Chart.js, Valibot, maps and the maker of QR codes to the host', () => {
  const bare = forBundlers.flatMap(importsOf).filter((name) => !name.startsWith('.'));
  assert.deepEqual([...new Set(bare.map((name) => name.split('/')[0]!))].sort(), [
    'chart.js',
    'd3-geo',
    'lit',
    'topojson-client',
    'uqr',
    'valibot',
  ]);
});

test('every file of script has a map, and every map its sources', () => {
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    assert.ok(existsSync(join(DIST, `${file}.map`)), file);
    const { sources, sourcesContent } = JSON.parse(read(`${file}.map`)) as {
      sources: string[];
      sourcesContent?: string[];
    };
    assert.ok(
      sources.every((source) => source.startsWith('.')),
      `${file}: ${sources.join(', ')}`,
    );
    assert.equal(sourcesContent?.length ?? 0, sources.length, file);
  }
});

test('integrity.json tells the hash and the size of every file of script and style', () => {
  const { files: listed, version } = JSON.parse(read('integrity.json')) as {
    version: string;
    files: Record<string, { integrity: string; bytes: number }>;
  };
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(Object.keys(listed).sort(), files.filter((file) => /\.(js|css)$/.test(file)).sort());
  for (const [file, { integrity, bytes }] of Object.entries(listed)) {
    const content = readFileSync(join(DIST, file));
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
    assert.equal(bytes, content.length, file);
  }
});

test('no built file holds a way to run text, an inline style or another origin to load from', () => {
  for (const file of forPages) {
    const code = read(file);
    assert.doesNotMatch(
      code,
      /\beval\(|new Function\(|\.write\(|localStorage|sessionStorage|indexedDB|document\.cookie/,
      file,
    );
    assert.doesNotMatch(code, /<[a-z][^<>`]*\sstyle=/, file);
  }
});

test('the manifest names every element that is published', () => {
  const manifest = JSON.parse(read('custom-elements.json')) as {
    modules: { declarations?: { tagName?: string }[]; exports?: { kind: string; name: string }[] }[];
  };
  const tags = manifest.modules
    .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
    .sort();
  assert.deepEqual(tags, components.map((file) => `tissu-${file.slice('components/'.length, -3)}`).sort());
});

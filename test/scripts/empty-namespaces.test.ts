import assert from 'node:assert/strict';
import test from 'node:test';
import { rollup, type OutputChunk } from 'rollup';
import terser from '@rollup/plugin-terser';
import { emptyNamespaces } from '../../scripts/build/empty-namespaces.mjs';

const build = async (files: Readonly<Record<string, string>>, apart: RegExp): Promise<Map<string, string>> => {
  const bundle = await rollup({
    input: 'loader',
    plugins: [
      { name: 'files', resolveId: (id) => id.replace('./', ''), load: (id) => files[id] ?? null },
      terser({ module: true, ecma: 2020, compress: { unsafe_arrows: true } }),
      emptyNamespaces(),
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    freeze: false,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: (id) => (apart.test(id) ? 'both' : undefined),
  });
  return new Map(output.map((file) => [file.fileName, (file as OutputChunk).code]));
};

test('a module that gives nothing is loaded without asking for its names', async () => {
  const built = await build(
    {
      loader: 'export const load = () => [import("./element"), import("./part").then(({ part }) => part)];',
      element: 'import { part } from "./part"; globalThis.made = part; globalThis.more = part;',
      part: 'export const part = globalThis.name;',
    },
    /element|part/,
  );
  assert.match(built.get('loader.js')!, /import\("\.\/both\.js"\),import\("\.\/both\.js"\)\.then/);
  assert.doesNotMatch(built.get('both.js')!, /__proto__:null}/);
  assert.match(built.get('both.js')!, /export\{\w+( as \w+)?\};?\s*$/);
});

test('what is asked for by name stays', async () => {
  const built = await build(
    {
      loader: 'export const load = () => import("./a").then(({ a }) => a + 1);',
      a: 'import { b } from "./b"; export const a = globalThis.name + b;',
      b: 'export const b = globalThis.other;',
    },
    /^[ab]$/,
  );
  assert.match(built.get('loader.js')!, /\.then/);
  assert.match(built.get('both.js')!, /export\{/);
});

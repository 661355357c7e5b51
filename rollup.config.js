import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { apart } from './scripts/build/apart.mjs';
import { pageChunks } from './scripts/build/chunks.mjs';
import { emptyNamespaces } from './scripts/build/empty-namespaces.mjs';
import { exportNames } from './scripts/build/export-names.mjs';
import { inlineNumbers } from './scripts/build/inline-numbers.mjs';
import { kitStyles } from './scripts/build/kit-styles.mjs';
import { leanLit } from './scripts/build/lean-lit.mjs';
import { letForConst } from './scripts/build/let-for-const.mjs';
import { loaderAlone } from './scripts/build/loader-alone.mjs';
import { minifyTemplatesPlugin } from './scripts/build/minify-templates.mjs';
import { chartKinds } from './scripts/build/chart-kinds.mjs';
import { leanChart } from './scripts/build/lean-chart.mjs';
import { shortNames } from './scripts/build/short-names.mjs';
import { workers } from './scripts/build/workers.mjs';

/** `src/components/<name>/<name>.define.ts`: each is an entry of the npm package. */
const components = readdirSync('src/components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** @param {import('rollup-plugin-esbuild').Options} [more] */
const typescript = (more) => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true, ...more });

/**
 * Lit's private names, which its own build has shortened to four letters, may be shortened too: they are in one chunk
 * alone (leanLit sees to it), and must not get those of ours: elements have both. Statements apart, and comparisons as they
 * are written, compress better than long sequences and constants in front.
 *
 * @param {{ passes: number, mangle: true | { properties: { regex: RegExp, reserved: string[] } } }} how
 */
const minifier = ({ passes, mangle }) =>
  terser({
    module: true,
    ecma: 2020,
    compress: { passes, pure_getters: 'strict', unsafe_arrows: true, sequences: false, lhs_constants: false },
    mangle,
    format: { comments: /^!|@license|@preserve/ },
  });

/** Names of our own properties, short. */
const short = shortNames();

/**
 * Plugins of the files a page loads.
 *
 * @returns {import('rollup').Plugin[]}
 */
const forPages = () => [
  leanChart(),
  chartKinds(),
  leanLit(),
  resolve({ browser: true, exportConditions: ['production', 'browser'] }),
  inlineNumbers(),
  typescript(short),
  workers(forPages),
  minifyTemplatesPlugin(),
  letForConst(),
  minifier({ passes: 4, mangle: { properties: { regex: /^_\$[A-Z]/, reserved: Object.values(short.mangleCache) } } }),
];

/** @type {import('rollup').RollupOptions['onwarn']} */
const onwarn = (warning) => {
  // A warning nobody reads is a fault nobody sees.
  throw new Error(warning.message);
};

/**
 * What few pages need: another language, the static form of the API, lists whose page gives the data itself, the whole
 * sheet, the map, a figure's comparison and goal, layouts of a diagram and kinds of chart that are asked for by name, charts
 * of many series, sorted tables, networks of many actors, what a visitor of a diagram or a chart comes with, and what takes
 * a picture away. A page that needs none of them loads one file; whatever goes wrong there loads no other.
 */
const rare = apart({
  entry: 'src/embed/tissu-all.ts',
  rare: /\/src\/(i18n\/en|data\/sources\/static|components\/cooperation-diagram\/visit|diagram\/render\/busy|components\/[\w-]+\/(local-list|asides|comparison|action-sheet\.define|territory-map\.define|layouts\/\w+|take-away|explorer|more|(on-)?paper|move-picture|export|reading\/reading|large\/(large|given)|table-tools|pictures\/svg-picture)|charts\/(doughnut|radar|multiples|line-more|bar-more|standing-bars|further-periods))\.ts$/,
  plugins: forPages,
});

const output = /** @type {const} */ ({ dir: 'dist', format: 'es', sourcemap: true, entryFileNames: '[name].js' });
/** Where the map of a file is, the server says (`SourceMap`): a line in each file would weigh on every visit. */
const page = /** @type {const} */ ({ ...output, sourcemap: 'hidden' });

export default /** @type {import('rollup').RollupOptions[]} */ ([
  {
    // The loader, and what it loads: chunks that no other build shares.
    input: { tissu: 'src/embed/tissu.ts' },
    plugins: [loaderAlone(/\/version\.js$/), kitStyles(), ...forPages(), exportNames(), emptyNamespaces()],
    onwarn,
    output: {
      ...page,
      // The names are in every file that loads another.
      chunkFileNames: ({ name }) => `chunks/${name.replace('.define', '')}-[hash:7].js`,
      assetFileNames: 'chunks/[name]-[hash:7][extname]',
      manualChunks: pageChunks(),
      freeze: false,
      hoistTransitiveImports: false,
    },
  },
  {
    input: { 'tissu.all': 'src/embed/tissu-all.ts' },
    plugins: [...forPages().slice(0, -1), rare.plugin, forPages().at(-1)],
    onwarn,
    // Nothing happens where there is no page: Lit's browser build reads `document` as soon as it is there.
    output: {
      ...page,
      inlineDynamicImports: true,
      paths: rare.paths,
      intro: 'if (typeof document !== "undefined") {',
      outro: '}',
    },
  },
  { input: { iframe: 'src/embed/iframe.ts' }, plugins: forPages(), onwarn, output: page },
  {
    // npm: the host's bundler brings Lit and Chart.js, and minifies.
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      model: 'src/model.ts',
      data: 'src/data.ts',
      ...Object.fromEntries(
        components.map((name) => [`components/${name}`, `src/components/${name}/${name}.define.ts`]),
      ),
    },
    external: [/^lit(\/|$)/, /^@lit\//, /^chart\.js(\/|$)/, /^valibot$/, /^uqr$/, /^d3-geo$/, /^topojson-client$/],
    // A worker is whole all the same, and small: bundlers copy it.
    plugins: [
      typescript(),
      workers(() => [resolve(), typescript(), minifier({ passes: 2, mangle: true })], join(process.cwd(), 'src')),
    ],
    onwarn,
    output: {
      ...output,
      // A module is a file: bundlers take what is used, and importing a class registers nothing but what it draws.
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({ name }) =>
        /^(index|define|model|data)$/.test(name)
          ? '[name].js'
          : `${name.replace(/^components\/([^/]+)\/\1\.define$/, 'components/$1').replace(/^(?!components\/[^/]+$)/, 'shared/')}.js`,
    },
  },
]);

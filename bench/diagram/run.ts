/**
 * `npm run bench:diagram`: the diagram and its peers on the same graphs, in one run, in Chromium. Writes RESULTS.md and
 * asserts nothing: clocks differ from machine to machine. Peers are installed beside this file, by the run itself.
 *
 * `npm run bench:diagram -- d3-force tissu --rounds 1 --sizes 300` looks at some of it and writes nothing.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { build, transform, type Plugin } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from '../../scripts/build/minify-templates.mjs';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { plantedGraph, PLANS, type BenchGraph } from './graphs.js';
import { measurePicture } from './measure.js';
import { writeResults, type Measured, type Row } from './results.js';

const HERE = new URL('./', import.meta.url);
const here = (name: string): string => decodeURIComponent(new URL(name, HERE).pathname);

/** Those that lay out and draw, each in a file of `peers`; `large` says how it fares with thousands. */
const PEERS = [
  { name: 'tissu', file: 'tissu.ts', thousands: 'tissu-large.ts' },
  { name: 'd3-force', file: 'd3-force.mjs' },
  { name: 'ngraph', file: 'ngraph.mjs' },
  { name: 'webcola', file: 'webcola.mjs', large: false },
  { name: 'sigma', file: 'sigma.mjs' },
  { name: 'sigma-worker', file: 'sigma-worker.mjs' },
  { name: 'cytoscape', file: 'cytoscape.mjs', large: false },
  { name: 'fcose', file: 'fcose.mjs' },
  { name: 'vis-network', file: 'vis-network.mjs' },
  { name: 'echarts', file: 'echarts.mjs' },
  { name: 'g6', file: 'g6.mjs' },
] as const;

const FRAME = { width: 1280, height: 800 };
/** A peer that is not ready by then is said to take longer. */
const PATIENCE = 60_000;
/** One that took longer is not run again: the whole is to end within a quarter of an hour. */
const SLOW = 5000;

const install = (): void => {
  const record = here('node_modules/.package-lock.json');
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(here('package-lock.json')).mtimeMs) return;
  console.log('Installing the peers (npm ci)…');
  const npm = process.env['npm_execpath'];
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: here('.'), stdio: 'inherit' })
    : spawnSync('npm', options, { cwd: here('.'), stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed.');
};

/** The kit's templates as its own build publishes them. */
const templates: Plugin = {
  name: 'templates',
  setup(bundling) {
    bundling.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2022' });
      return { contents: minifyTemplates(code, parseAst(code)), loader: 'js' };
    });
  },
};

const bundle = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [here('peers/page.mjs')],
    alias: { peer: here(`peers/${file}`) },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    nodePaths: [here('node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [templates],
    // The rooms of the kit say how they are compiled; this page has nothing to say.
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]!.text;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Drags the picture for half a second or so, then zooms it by the wheel: milliseconds between frames meanwhile. */
const moveAbout = async (page: Page): Promise<number[]> => {
  const during = async (act: (step: number) => Promise<void>): Promise<number[]> => {
    await page.evaluate('watchFrames()');
    for (let step = 0; step < 30; step++) await act(step);
    const gaps = ((await page.evaluate('framesWatched()')) as number[]).sort((a, b) => a - b);
    return [median(gaps), gaps[Math.floor(gaps.length * 0.95)] ?? 0];
  };
  await page.mouse.move(640, 400);
  await page.mouse.down();
  const drag = await during((step) => page.mouse.move(640 + 6 * step, 400 + 3 * step));
  await page.mouse.up();
  const zoom = await during((step) => page.mouse.wheel({ deltaY: step < 15 ? -60 : 60 }));
  return [...drag, ...zoom];
};

const runOnce = async (
  browser: Browser,
  script: string,
  graph: BenchGraph,
  options: { readonly labelled: boolean; readonly criterion: boolean },
): Promise<Measured> => {
  const page = await browser.newPage();
  try {
    await page.setViewport({ ...FRAME, deviceScaleFactor: 1 });
    await page.setContent(
      '<!doctype html><meta charset="utf-8"><style>body{margin:0}#box{position:relative;width:1280px;height:800px;overflow:auto}canvas{position:absolute;inset:0}text{font:13px sans-serif}</style><div id="box"></div>',
    );
    await page.addScriptTag({ content: script });
    page.setDefaultTimeout(PATIENCE);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    const metric = async (name: string): Promise<number> =>
      (await session.send('Performance.getMetrics')).metrics.find((each) => each.name === name)?.value ?? 0;
    const [scriptBefore, heapBefore] = [await metric('TaskDuration'), await metric('JSHeapUsedSize')];
    const pairs = Array.from({ length: graph.ends.length / 2 }, (_, at) => graph.ends.slice(2 * at, 2 * at + 2));
    const work = page.evaluate(
      (request) => (globalThis as unknown as { bench: (request: unknown) => Promise<unknown> }).bench(request),
      { labels: graph.labels, pairs, ...options },
    ) as Promise<{ time: number; longest: number; points: number[]; boxes: number[][]; radii: number[] }>;
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => {
        reject(new Error(`not ready after ${String(PATIENCE / 1000)} s`));
      }, PATIENCE).unref(),
    );
    const result = await Promise.race([work, late]);
    const scripted = (await metric('TaskDuration')) - scriptBefore;
    await session.send('HeapProfiler.collectGarbage');
    const memory = (await metric('JSHeapUsedSize')) - heapBefore;
    const frames = graph.count > 1000 ? await moveAbout(page) : [];
    return {
      ...measurePicture(graph, result),
      time: result.time,
      longest: result.longest,
      script: scripted,
      memory,
      frames,
    };
  } finally {
    await page.close().catch(() => undefined);
  }
};

const argumentsOf = (): { names: string[]; rounds: number; sizes: number[] } => {
  const rest = process.argv.slice(2);
  const valueOf = (flag: string): string | undefined => {
    const at = rest.indexOf(flag);
    return at < 0 ? undefined : rest.splice(at, 2)[1];
  };
  const rounds = Number(valueOf('--rounds') ?? 3);
  const sizes = (valueOf('--sizes') ?? '30,300,5000').split(',').map(Number);
  return { names: rest, rounds, sizes };
};

const main = async (): Promise<void> => {
  install();
  const { names, rounds, sizes } = argumentsOf();
  const peers = PEERS.filter(({ name }) => names.length === 0 || names.includes(name));
  const browser = await puppeteer.launch({ ...(await findBrowser()), protocolTimeout: 2 * PATIENCE });
  const rows: Row[] = [];
  try {
    const bundles = new Map<string, string>();
    for (const plan of PLANS.filter(({ count }) => sizes.includes(count))) {
      const graph = plantedGraph(plan);
      const isLarge = plan.count > 1000;
      for (const peer of peers)
        bundles.set(peer.name, await bundle(isLarge && 'thousands' in peer ? peer.thousands : peer.file));
      const results = new Map<string, { own: Measured[]; criterion: Measured[] }>(
        peers.map(({ name }) => [name, { own: [], criterion: [] }]),
      );
      const failures = new Map<string, string>();
      // Round by round, not peer by peer: what else the machine does touches all of them.
      for (let round = 0; round < (isLarge ? 1 : rounds); round++) {
        for (const { name, ...peer } of peers) {
          if (failures.has(name) || results.get(name)!.own.some(({ time }) => time > SLOW)) continue;
          if (isLarge && 'large' in peer) {
            failures.set(name, 'not made for so many');
            continue;
          }
          try {
            const script = bundles.get(name)!;
            const { own, criterion } = results.get(name)!;
            own.push(await runOnce(browser, script, graph, { labelled: !isLarge, criterion: false }));
            if (!isLarge) criterion.push(await runOnce(browser, script, graph, { labelled: false, criterion: true }));
          } catch (error) {
            failures.set(name, error instanceof Error ? error.message.split('\n')[0]! : 'failed');
          }
        }
      }
      for (const { name } of peers) {
        const { own, criterion } = results.get(name)!;
        const bytes = brotliCompressSync(bundles.get(name)!).length;
        const failure = failures.get(name);
        const summary = (list: readonly Measured[]): Measured | undefined =>
          list.length === 0
            ? undefined
            : {
                ...list[0]!,
                ...Object.fromEntries(
                  (['time', 'longest', 'script', 'memory'] as const).map((key) => [
                    key,
                    median(list.map((each) => each[key])),
                  ]),
                ),
              };
        rows.push({ graph: graph.name, name, bytes, failure, own: summary(own), criterion: summary(criterion) });
        const row = rows.at(-1)!;
        const { own: raw, criterion: met } = row;
        const said = (each: Measured | undefined): string =>
          each
            ? `${each.time.toFixed(0)} ms, longest ${each.longest.toFixed(0)}, script ${(each.script * 1000).toFixed(0)}, ${(each.memory / 1e6).toFixed(1)} MB, S ${each.stress.toFixed(3)} X ${each.crossings.toFixed(2)} N ${each.preserved.toFixed(3)} O ${String(each.nodeOverlaps)} L ${String(each.labelOverlaps)} shown ${String(each.labels)} frames ${each.frames.map((gap) => gap.toFixed(0)).join('/')}`
            : '–';
        console.log(
          `${graph.name} ${name} ${(bytes / 1000).toFixed(1)} KB ${failure ?? ''}\n   own       ${said(raw)}\n   criterion ${said(met)}`,
        );
      }
    }
    if (names.length === 0 && process.argv.length === 2) {
      const version = await browser.version();
      const cores = cpus().length;
      writeFileSync(here('RESULTS.md'), writeResults(rows, { version, cores, rounds, slow: SLOW, frame: FRAME }));
    }
  } finally {
    await browser.close();
  }
};

await main();

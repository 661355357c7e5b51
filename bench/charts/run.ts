/**
 * `npm run bench:charts`: one and twelve charts of bars on a page, of the kit and of its peers, in one run in Chromium.
 * Writes RESULTS.md beside this file: time to the first picture and to the last, script time at a processor slowed four
 * times, bytes, layout shift, and what stands in the accessibility tree. Asserts nothing: clocks differ.
 *
 * Peers are pinned in package.json beside this file and are no dependency of the kit; they are installed at the first run.
 * Needs a build (`npm run build`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { format } from 'prettier';
import { launch, type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { PEERS, pageOf, type Peer } from './peers.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const COUNTS = [1, 12] as const;
const ROUNDS = 5;
const SLOWED = 4;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  svg: 'image/svg+xml',
};

/** What a page asks for, by path. */
type Files = Map<string, Buffer>;

const bundle = async ({ module, styles = [] }: Peer): Promise<Files> => {
  const files: Files = new Map();
  if (module === undefined) return files;
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: HERE, sourcefile: 'peer.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
  });
  files.set('/peer.js', Buffer.from(outputFiles[0]?.contents ?? []));
  styles.forEach((path, i) => {
    files.set(`/peer-${String(i)}.css`, readFileSync(`${HERE}node_modules/${path}`));
  });
  return files;
};

interface Served {
  readonly address: string;
  /** Paths asked for since the last page. */
  readonly asked: Set<string>;
  readonly files: Files;
  readonly close: () => void;
}

const serve = async (files: Files, count: number, peer: Peer): Promise<Served> => {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const fromKit =
      path.startsWith('/dist/') && existsSync(DIST + path.slice(6)) ? readFileSync(DIST + path.slice(6)) : undefined;
    const body = path === '/' ? Buffer.from(pageOf(peer, count)) : (files.get(path) ?? fromKit);
    if (body && path !== '/') {
      asked.add(path);
      files.set(path, body);
    }
    const ending = path === '/' ? 'html' : (path.split('.').at(-1) ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': `${TYPES[ending] ?? 'text/plain'};charset=utf-8` });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    address: `http://127.0.0.1:${String(address.port)}/`,
    asked,
    files,
    close: () => server.close(),
  };
};

const metricsOf = async (session: CDPSession): Promise<ReadonlyMap<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
};

/**
 * Milliseconds in script, collection of garbage included, as the sampling profiler sees them. The browser's own count of
 * script leaves out what runs after a promise, which is most of what loads in parts.
 */
const scriptTime = ({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number => {
  const rest = new Set(
    nodes.filter(({ callFrame }) => /^\((root|program|idle)\)$/.test(callFrame.functionName)).map(({ id }) => id),
  );
  return samples.reduce((sum, id, at) => sum + (rest.has(id) ? 0 : (timeDeltas[at] ?? 0)), 0) / 1000;
};

/** A page of its own, nothing in any cache, and the processor slowed. */
const withPage = async <T>(browser: Browser, work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await session.send('Performance.enable');
  try {
    return await work(page, session);
  } finally {
    await context.close();
  }
};

interface Tree {
  readonly role: string;
  readonly name: string;
}

/** The nodes of the accessibility tree of the first chart, text of their own aside. */
const treeOf = async (session: CDPSession): Promise<readonly Tree[]> => {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(
      ({ ignored, role }) =>
        !ignored && !/^(none|generic|RootWebArea|InlineTextBox|StaticText)$/.test(String(role?.value)),
    )
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
};

const inWords = (tree: readonly Tree[]): string => {
  const counts = new Map<string, number>();
  for (const { role, name } of tree) {
    const key = `${role}${name === '' && /canvas|image|graphics|figure/i.test(role) ? ' without a name' : ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size === 0 ? 'nothing' : [...counts].map(([role, count]) => `${String(count)} ${role}`).join(', ');
};

interface Measured {
  readonly first: number[];
  readonly all: number[];
  readonly script: number[];
  readonly task: number[];
  shift: number;
  bytes: number;
  requests: number;
  tree: string;
}

const measure = async (browser: Browser, peer: Peer, count: number, into: Measured): Promise<void> => {
  const served = await serve(await bundle(peer), count, peer);
  const drawn = (page: Page): Promise<unknown> => page.waitForFunction('areDrawn()', { polling: 250, timeout: 60_000 });
  try {
    await withPage(browser, async (page) => {
      await page.goto(`${served.address}?watch`);
      await page.waitForFunction('window.all !== undefined', { polling: 100, timeout: 60_000 });
      into.first.push(Number(await page.evaluate('window.first')));
      into.all.push(Number(await page.evaluate('window.all')));
    });
    await withPage(browser, async (page, session) => {
      served.asked.clear();
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 250 });
      await session.send('Profiler.start');
      await page.goto(served.address, { waitUntil: 'networkidle0' });
      const { profile } = await session.send('Profiler.stop');
      const metrics = await metricsOf(session);
      await drawn(page);
      into.script.push(scriptTime(profile));
      into.task.push(1000 * (metrics.get('TaskDuration') ?? NaN));
      into.shift = Math.max(into.shift, Number(await page.evaluate('window.shift')));
      into.requests = served.asked.size;
      into.bytes = [...served.asked].reduce((sum, path) => {
        const body = served.files.get(path) ?? Buffer.alloc(0);
        return sum + brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
      }, 0);
      if (count === 1) into.tree = inWords(await treeOf(session));
    });
  } finally {
    served.close();
  }
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const tableOf = (count: number, results: ReadonlyMap<string, Measured>): string => {
  const bare = median(results.get('Chart.js, bare')?.script ?? []);
  const rows = [...results].map(([name, { first, all, script, task, shift, bytes, requests }]) =>
    [
      name,
      `${(bytes / 1000).toFixed(1)} (${String(requests)})`,
      median(first).toFixed(0),
      median(all).toFixed(0),
      median(script).toFixed(0),
      (median(script) / bare).toFixed(2),
      median(task).toFixed(0),
      shift.toFixed(3),
    ].join(' | '),
  );
  return `## ${count === 1 ? 'One chart' : `${String(count)} charts`}

| | KB after brotli (requests) | first picture, ms | last picture, ms | script, ms | × bare Chart.js | all tasks, ms | layout shift |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
};

if (!existsSync(`${HERE}node_modules`)) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
if (!existsSync(`${DIST}tissu.js`)) throw new Error('There is no dist/ to measure: npm run build first.');

const { executablePath, args, headless } = await findBrowser();
// A language of its own: one peer refuses that of a machine without any.
const browser = await launch({
  executablePath,
  args: [...args, '--lang=fr-FR'],
  headless,
  env: { ...process.env, LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr' },
});
const sections: string[] = [];
let trees = '';
try {
  for (const count of COUNTS) {
    const results = new Map<string, Measured>(
      PEERS.map(({ name }) => [
        name,
        { first: [], all: [], script: [], task: [], shift: 0, bytes: 0, requests: 0, tree: '' },
      ]),
    );
    // In turn, so that what else the machine does falls on all of them.
    for (let round = 0; round < ROUNDS; round++)
      for (const peer of PEERS) {
        const into = results.get(peer.name);
        if (into) await measure(browser, peer, count, into);
      }
    sections.push(tableOf(count, results));
    if (count === 1) trees = [...results].map(([name, { tree }]) => `| ${name} | ${tree} |`).join('\n');
    console.log(sections.at(-1));
  }
} finally {
  await browser.close();
}

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
const peers = (JSON.parse(readFileSync(`${HERE}package.json`, 'utf8')) as { dependencies: Record<string, string> })
  .dependencies;
const report = `# Charts beside their peers

Written by \`npm run bench:charts\`: the same six lying bars, drawn by the kit (${version}, its loader and its files as they are
published) and by ${Object.entries(peers)
  .map(([name, pinned]) => `${name} ${pinned}`)
  .join(', ')}, each bundled with what bars and a tooltip need.
Chromium, headless, processor slowed ${String(SLOWED)} times, nothing in any cache, files from this machine; medians of ${String(ROUNDS)} rounds, taken
in turn in one run. Times depend on the machine and on what else it does: compare them within a table only. Bytes are
script and style sheets after brotli 11, with 1 KB = 1000 bytes. What the kit loads also makes the title, the sentence, the
table, the source, the keyboard and the states, which no peer's page has here.

Bytes may be counted in two ways. Here each peer is bundled with what bars and a tooltip need and the rest shaken out, by whoever
has a build. A page that embeds a peer from one address, as the kit is meant to be embedded, loads it whole; the kit's files
are the same in both.

${sections.join('\n')}
## What is in the accessibility tree

Roles of the page with one chart, text aside.

| | nodes |
| --- | --- |
${trees}
`;
writeFileSync(`${HERE}RESULTS.md`, await format(report, { parser: 'markdown', printWidth: 120 }));

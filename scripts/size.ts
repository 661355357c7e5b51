/**
 * `npm run size`: what a page really loads, in a real browser from the real service, against `size-budgets.json`.
 * Fails above a budget. Needs `dist/`. `npm run size -- --modules` says what the files are made of.
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from './lib/browser.mjs';
import { fullSheet } from './lib/full-sheet.js';
import { printModules } from './lib/module-sizes.js';
import { path } from './lib/paths.mjs';
import { startHost, startService } from './lib/service.js';

interface Budget {
  readonly bytes: number;
  readonly wished?: number;
  readonly files?: number;
}
const NAMES = [
  'loader',
  'card',
  'list',
  'sheet',
  'full',
  'diagram',
  'layouts',
  'indicator',
  'compared',
  'chart',
  'bars',
  'few',
  'doughnut',
  'radar',
  'multiples',
  'map',
  'all',
] as const;
type Name = (typeof NAMES)[number];
/** Pages that are weighed above the page with one card. */
const MORE: readonly Name[] = NAMES.filter((name) => !['loader', 'card', 'all'].includes(name));

/** What few charts share is weighed above a page with a usual chart, each further kind above a page with that. */
const BESIDE_WHICH: Readonly<Partial<Record<Name, Name>>> = {
  few: 'bars',
  doughnut: 'few',
  radar: 'few',
  multiples: 'few',
};

const CARD = '<tissu-action-card sheet="vapeur-ecostuair-tereos"></tissu-action-card>';
const LIST = '<tissu-action-list></tissu-action-list>';
const SHEET = '<tissu-action-sheet sheet="vapeur-ecostuair-tereos"></tissu-action-sheet>';
/** The page gives its data, which no sheet of the demonstration has; script and loading are the same. */
const FULL = `<tissu-action-sheet></tissu-action-sheet><script>document.querySelector('tissu-action-sheet').data = ${JSON.stringify(fullSheet)}</script>`;
/** The sheets like a sheet, and how they are asked for, which come when a reader is near its end; its tools with their QR code, once the page rests. */
const BESIDE = /\/(similar|ask|sheet-tools|tools|qr-code|message-address)-/;
const DIAGRAM = '<tissu-cooperation-diagram territory="ti-2802"></tissu-cooperation-diagram>';
/** One in each layout: what a visitor loads who looks at all of them. */
const LAYOUTS = ['network', 'rings', 'flows', 'matrix']
  .map((layout) => DIAGRAM.replace('territory', `eager layout="${layout}" territory`))
  .join('');
const INDICATOR = '<tissu-indicator indicator="population" territory="ti-2802"></tissu-indicator>';
const COMPARED = '<tissu-indicator indicator="population" territory="ti-2802" compare="comparable"></tissu-indicator>';
const CHART = '<tissu-indicator-chart indicator="population" territory="ti-2802"></tissu-indicator-chart>';
const MULTIPLES = CHART.replace(
  'territory',
  'compare="ti-1111 ti-2401 ti-2402 ti-2403 ti-2404 ti-2405 ti-2406" territory',
);
const BARS = '<tissu-indicator-chart indicator="actions-by-axis"></tissu-indicator-chart>';
const FEW = BARS + BARS.replace('indicator=', 'stacked indicator=');
const DOUGHNUT = BARS.replace('indicator=', 'kind="doughnut" indicator=');
const RADAR = BARS.replace('indicator=', 'kind="radar" indicator=');

const MAP = '<tissu-territory-map indicator="population"></tissu-territory-map>';

/** Pages of a host, by path: the file they load, and the elements on them. */
const PAGES: Readonly<Record<string, { readonly script: string; readonly body: string }>> = {
  loader: { script: 'tissu.js', body: '' },
  card: { script: 'tissu.js', body: CARD },
  list: { script: 'tissu.js', body: CARD + LIST },
  sheet: { script: 'tissu.js', body: CARD + SHEET },
  full: { script: 'tissu.js', body: CARD + FULL },
  diagram: { script: 'tissu.js', body: CARD + DIAGRAM },
  layouts: { script: 'tissu.js', body: CARD + LAYOUTS },
  indicator: { script: 'tissu.js', body: CARD + INDICATOR },
  compared: { script: 'tissu.js', body: CARD + COMPARED },
  chart: { script: 'tissu.js', body: CARD + CHART },
  bars: { script: 'tissu.js', body: CARD + BARS },
  few: { script: 'tissu.js', body: CARD + FEW },
  doughnut: { script: 'tissu.js', body: CARD + FEW + DOUGHNUT },
  radar: { script: 'tissu.js', body: CARD + FEW + RADAR },
  multiples: { script: 'tissu.js', body: CARD + FEW + MULTIPLES },
  map: { script: 'tissu.js', body: CARD + MAP },
  all: { script: 'tissu.all.js', body: '' },
};

const compressed = (file: string): number =>
  brotliCompressSync(readFileSync(path('dist', file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files of script and of style that a page asked for until its elements stood and the network was quiet. */
const filesOf = async (browser: Browser, address: string, origin: string): Promise<string[]> => {
  const page = await browser.newPage();
  const files: string[] = [];
  page.on('requestfinished', (request) => {
    const url = new URL(request.url());
    if (/\.(js|css)$/.test(url.pathname) && url.origin === origin) files.push(url.pathname.slice(1));
  });
  await page.setViewport({ width: 1280, height: 2400 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const isReady = `[...document.body.querySelectorAll(':not(:defined), [data-state]')]
    .every((element) => element.dataset.state === 'content')`;
  try {
    await page.waitForFunction(isReady, { timeout: 15_000 });
  } catch {
    const states = await page.evaluate(
      `[...document.body.children].map((e) => e.localName + ': ' + (e.dataset.state ?? 'not defined')).join(', ')`,
    );
    throw new Error(`The elements did not reach their content (${String(states)}).`);
  }
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.close();
  return files;
};

const measure = async (): Promise<Record<Name, string[]>> => {
  const service = await startService();
  const host = await startHost((asked) => {
    const page = PAGES[asked.slice(1)];
    return (
      page && {
        html: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mesure</title><link rel="stylesheet" href="${service.origin}/tissu.css"><script type="module" src="${service.origin}/${page.script}"></script><body>${page.body}</body></html>`,
      }
    );
  });
  const { executablePath, args, headless } = await findBrowser();
  const browser = await launch({ executablePath, args, headless });
  try {
    const files: [string, string[]][] = [];
    for (const name of NAMES) files.push([name, await filesOf(browser, `${host.origin}/${name}`, service.origin)]);
    return Object.fromEntries(files) as Record<Name, string[]>;
  } finally {
    await browser.close();
    await host.close();
    await service.close();
  }
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} KB`;

const report = (loaded: Record<Name, string[]>): boolean => {
  const budgets = JSON.parse(readFileSync(path('size-budgets.json'), 'utf8')) as Record<Name, Budget>;
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + compressed(file), 0);
  const more = (name: Name): string[] => {
    const there = [...loaded.card, ...(BESIDE_WHICH[name] ? loaded[BESIDE_WHICH[name]] : [])];
    return loaded[name].filter((file) => !there.includes(file));
  };
  const rows = NAMES.map((name) => {
    // What a sheet shows beside itself is said apart: the sheets like it, its tools, and its diagram with all it loads.
    const isBeside = (file: string): boolean =>
      (name === 'sheet' || name === 'full') && (BESIDE.test(file) || loaded.diagram.includes(file));
    const own = more(name).filter((file) => !isBeside(file));
    const beside = more(name).filter((file) => isBeside(file) && file.endsWith('.js'));
    const all = MORE.includes(name) ? own : loaded[name];
    const files = all.filter((file) => file.endsWith('.js'));
    const styles = all.filter((file) => file.endsWith('.css'));
    return { name, files, styles, beside, bytes: sum(files), budget: budgets[name] };
  });
  const titles: Record<Name, string> = {
    loader: 'loader',
    card: 'page with one card',
    list: '  a list more',
    sheet: '  a whole sheet more',
    full: '  one that says all',
    diagram: '  a diagram more',
    layouts: '  in all its layouts',
    indicator: '  a figure more',
    compared: '  one compared',
    chart: '  a first chart more',
    bars: '  first, by category',
    few: '    what few share',
    doughnut: '    a doughnut more',
    radar: '    a radar more',
    multiples: '    many small more',
    map: '  a map more',
    all: 'tissu.all.js',
  };
  let isWithin = true;
  console.log(`${'brotli 11'.padEnd(22)}${'is'.padStart(10)}${'may be'.padStart(11)}   files`);
  for (const { name, files, styles, beside, bytes, budget } of rows) {
    const isOver = bytes > budget.bytes || files.length > (budget.files ?? Infinity);
    const isWished = budget.wished === undefined || bytes <= budget.wished;
    isWithin &&= !isOver;
    const mark = isOver ? '✘' : isWished ? '✔' : `✔ (wished: ${kilobytes(budget.wished ?? 0)})`;
    const count = budget.files === undefined ? String(files.length) : `${files.length} of ${budget.files}`;
    console.log(
      `${titles[name].padEnd(22)}${kilobytes(bytes).padStart(10)}${kilobytes(budget.bytes).padStart(11)}   ${count} ${mark}`,
    );
    for (const file of files) console.log(`${''.padEnd(24)}${kilobytes(compressed(file)).padStart(10)}  ${file}`);
    for (const file of beside)
      console.log(`${'    and beside it'.padEnd(24)}${kilobytes(compressed(file)).padStart(10)}  ${file}`);
    // Not script, hence in no budget; said, so that nobody is told half of what a page loads.
    for (const file of styles)
      console.log(`${'    and of style'.padEnd(24)}${kilobytes(compressed(file)).padStart(10)}  ${file}`);
  }
  return isWithin;
};

if (process.argv.includes('--modules')) {
  await printModules();
  process.exit(0);
}
if (!existsSync(path('dist/tissu.js'))) {
  console.error('There is no dist/ to measure: npm run build first.');
  process.exit(1);
}
const isWithin = report(await measure());
if (!isWithin) console.error('\nAbove a budget of size-budgets.json.');
process.exit(isWithin ? 0 : 1);

import { after } from 'node:test';
import { launch, type Browser, type ConsoleMessage, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { startHost, startService, type HostPage, type Listening } from '../../scripts/lib/service.js';

/** One element of each kind that the demonstration data fill, with its fallback. */
export const ELEMENTS: ReadonlyMap<string, string> = new Map([
  [
    'tissu-action-card',
    '<tissu-action-card sheet="vapeur-ecostuair-tereos"><a href="#card">Lire la fiche</a></tissu-action-card>',
  ],
  ['tissu-action-list', '<tissu-action-list territory="ti-2802"><a href="#list">Les actions</a></tissu-action-list>'],
  [
    'tissu-action-sheet',
    '<tissu-action-sheet sheet="vapeur-ecostuair-tereos"><a href="#sheet">Lire la fiche</a></tissu-action-sheet>',
  ],
  [
    'tissu-cooperation-diagram',
    '<tissu-cooperation-diagram territory="ti-2802"><a href="#diagram">Les coopérations</a></tissu-cooperation-diagram>',
  ],
  [
    'tissu-indicator',
    '<tissu-indicator indicator="population" territory="ti-2802"><a href="#key">La population</a></tissu-indicator>',
  ],
  [
    'tissu-indicator-chart',
    '<tissu-indicator-chart indicator="population" territory="ti-2802"><a href="#chart">La courbe</a></tissu-indicator-chart>',
  ],
  [
    'tissu-territory-map',
    '<tissu-territory-map indicator="population"><a href="#map">Les territoires</a></tissu-territory-map>',
  ],
]);

/** What the kit promises to need of a host, and nothing else (contract §6). */
export const strictPolicy = (origin: string, more = ''): string =>
  `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'${more}`;

/** A bare page of a host, with the two lines of the snippet. */
export const snippet = (origin: string, body: string, script = 'tissu.js'): string =>
  `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Une page hôte</title>
<link rel="stylesheet" href="${origin}/tissu.css">
<script type="module" src="${origin}/${script}"></script>
</head>
<body>
<h1>Une page hôte</h1>
${body}
</body>
</html>`;

/** Runs in the page before anything else: keeps what the browser tells of policies and of layout. */
const watchPage = (): void => {
  const seen = { violations: [] as string[], shifts: [] as string[], total: 0 };
  Object.defineProperty(globalThis, 'seenByTest', { value: seen });
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources?: { node?: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    })[]) {
      seen.total += entry.value;
      const moved = (entry.sources ?? []).map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? '?');
        return `${name} ${previousRect.y}→${currentRect.y} (${previousRect.height}→${currentRect.height})`;
      });
      seen.shifts.push(`${entry.value.toFixed(4)} at ${entry.startTime.toFixed()} ms: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

interface Seen {
  readonly violations: string[];
  readonly shifts: string[];
  readonly total: number;
}

/** A page of the host, open in a profile of its own. */
export interface Visit {
  readonly page: Page;
  /** `error: …`, `warn: …`, `info: …` of the kit and of the browser, in order. */
  readonly console: readonly string[];
  /** Addresses that were asked for, the page's own first. */
  readonly requests: readonly string[];
  readonly seen: () => Promise<Seen>;
  /** Waits until `expression` is true in the page; says what was there instead when it never is. */
  readonly until: (expression: string, what?: string, timeout?: number) => Promise<void>;
  /** Cookies and whatever else a site may keep. */
  readonly kept: () => Promise<readonly string[]>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly script?: boolean;
}

export interface Site {
  readonly service: Listening;
  readonly host: Listening;
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
}

const KEPT = `(async () => {
  const kept = [];
  if (document.cookie) kept.push('cookie ' + document.cookie);
  for (const name of ['localStorage', 'sessionStorage']) for (const key of Object.keys(globalThis[name])) kept.push(name + ' ' + key);
  for (const { name } of await indexedDB.databases()) kept.push('indexedDB ' + name);
  if ('caches' in globalThis) for (const key of await caches.keys()) kept.push('caches ' + key);
  for (const { scope } of await navigator.serviceWorker?.getRegistrations() ?? []) kept.push('service worker ' + scope);
  return kept;
})()`;

const line = (message: ConsoleMessage): string => `${message.type()}: ${message.text()}`;

const open = async (browser: Browser, address: string, options: VisitOptions): Promise<Visit> => {
  const { width = 1280, height = 900, script = true } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(watchPage);
  const console: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => console.push(line(message)));
  page.on('pageerror', (error) => console.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  const seen = async (): Promise<Seen> => (await page.evaluate('seenByTest')) as Seen;
  return {
    page,
    console,
    requests,
    seen,
    until: async (expression, what = expression, timeout = 15_000) => {
      const end = Date.now() + timeout;
      // Asked again and again from here: under a strict policy nothing may be compiled in the page.
      while (!(await page.evaluate(expression))) {
        if (Date.now() < end) {
          await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
          continue;
        }
        const states = await page.evaluate(
          `[...document.querySelectorAll('*')].filter((e) => e.localName.startsWith('tissu-')).map((e) => e.localName + '=' + (e.dataset.state ?? '-')).join(' ')`,
        );
        throw new Error(
          `Never: ${what}\n${String(states)}\n${console.join('\n')}\n${(await seen()).violations.join('\n')}`,
        );
      }
    },
    kept: async () => {
      const cookies = await context.cookies();
      return [...cookies.map(({ name }) => `cookie ${name}`), ...((await page.evaluate(KEPT)) as string[])];
    },
  };
};

/** True in the page when every element of the kit shows its content. */
export const ALL_SHOWN = `[...document.body.querySelectorAll('*')]
  .filter((element) => element.localName.startsWith('tissu-') && element.localName !== 'tissu-source')
  .every((element) => element.dataset.state === 'content')`;

/**
 * The service, a host on another origin, and a browser, for the tests of one file; all end with it.
 * `pageOf` is given the path and the service's origin.
 */
export const startSite = async (pageOf: (path: string, origin: string) => HostPage | undefined): Promise<Site> => {
  const service = await startService();
  const host = await startHost((path) => pageOf(path, service.origin));
  const { executablePath, args, headless } = await findBrowser();
  const browser = await launch({ executablePath, args, headless });
  after(async () => {
    await browser.close();
    await host.close();
    await service.close();
  });
  return { service, host, visit: (path, options = {}) => open(browser, host.origin + path, options) };
};

/** Lines of the console that nobody should see: errors and warnings, of the kit or of the browser. */
export const faultsIn = (console: readonly string[]): string[] =>
  console.filter((text) => /^(error|warn|uncaught)/.test(text));

/** Addresses that lead neither to the host nor to the service. */
export const strangers = (visit: Visit, site: Site): string[] =>
  visit.requests.filter((address) => ![site.host.origin, site.service.origin].includes(new URL(address).origin));

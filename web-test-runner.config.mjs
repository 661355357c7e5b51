import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser } from './scripts/lib/browser.mjs';
import { path } from './scripts/lib/paths.mjs';
import { testFiles } from './scripts/lib/test-files.mjs';
import { accessibleTreePlugin } from './test/support/runner/accessible-tree-plugin.mjs';
import { consoleGuardPlugin } from './test/support/runner/console-guard-plugin.mjs';
import { summaryReporter } from './test/support/runner/summary-reporter.mjs';
import { workerSources } from './test/support/runner/worker-sources.mjs';

const browser = await findBrowser();

/** @type {import("@web/test-runner").TestRunnerConfig} */
const config = {
  files: testFiles().browser,
  rootDir: '.',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: browser.executablePath, args: browser.args, headless: browser.headless },
      // A window for each file: tabs behind another one draw no frames, observe no sizes and take no focus.
      async createPage({ context }) {
        const own = await context.browser().createBrowserContext();
        const page = await own.newPage();
        const cdp = await page.createCDPSession();
        await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  concurrency: 2,
  middleware: [workerSources],
  plugins: [
    // The base file: this plugin reads the text of one file and follows no "extends".
    esbuildPlugin({ ts: true, tsconfig: path('tsconfig.base.json'), target: 'es2022' }),
    a11ySnapshotPlugin(),
    accessibleTreePlugin(),
    consoleGuardPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), summaryReporter()],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly'], reportDir: 'coverage' },
};

export default config;

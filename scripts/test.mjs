/**
 * `npm test`: all that CI runs, on a fresh clone too. Ends with the line `N passed, N failed`.
 * `npm test -- unit lint` runs only the named steps.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, install } from './lib/install.mjs';
import { REPORTS } from './lib/paths.mjs';
import { run, runNode } from './lib/run.mjs';
import { testFiles } from './lib/test-files.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Count
 * @typedef {() => Promise<Count>} Step
 */

/** A step without tests of its own counts as one. @type {(result: { code: number }) => Count} */
const one = ({ code }) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * What a runner counted. One that crashed, left no count, or ran nothing has failed.
 *
 * @param {string} report
 * @param {number} code
 * @returns {Count}
 */
const counted = (report, code) => {
  const file = join(REPORTS, report);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  /** @type {Required<Count>} */
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
  const missing = (code !== 0 && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (missing ? 1 : 0), skipped };
};

/**
 * @param {string} report
 * @param {readonly string[]} files
 * @param {number} concurrency
 */
const nodeTests = async (report, files, concurrency) => {
  rmSync(join(REPORTS, report), { force: true });
  if (files.length === 0) return { passed: 0, failed: 1 };
  const { code } = await run(
    process.execPath,
    [
      ...['--import', 'tsx', '--test', `--test-concurrency=${concurrency}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/lib/count-reporter.mjs', `--test-reporter-destination=${join(REPORTS, report)}`],
      ...files,
    ],
    { seconds: 420 },
  );
  return counted(report, code);
};

/** @type {Record<string, Step>} */
const STEPS = {
  types: async () => one(await runNode('node_modules/typescript/bin/tsc', ['-b', 'tsconfig.rooms.json'])),
  lint: async () => one(await runNode('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
  format: async () =>
    one(await runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  unit: () => nodeTests('unit.json', testFiles().node, 2),
  build: async () => one(await runNode('scripts/build.mjs', [])),
  reference: async () => one(await runNode('scripts/generate.mjs', ['--check'])),
  package: async () => one(await runNode('node_modules/publint/src/cli.js', ['--strict'])),
  size: async () => one(await run(process.execPath, ['--import', 'tsx', 'scripts/size.ts'], { seconds: 120 })),
  elements: async () => {
    rmSync(join(REPORTS, 'elements.json'), { force: true });
    if (testFiles().browser.length === 0) return { passed: 0, failed: 1 };
    const { code } = await runNode('node_modules/@web/test-runner/dist/bin.js', [], { seconds: 300 });
    return counted('elements.json', code);
  },
  storybook: async () => one(await runNode('scripts/storybook.mjs', ['build', '--quiet'], { seconds: 240 })),
  published: () => nodeTests('published.json', testFiles().published, 2),
};

checkNode();
await install();
// Unpacks the bundled browser now, where there is no other: runners that start together must find it whole.
const { findBrowser } = await import('./lib/browser.mjs');
const browser = await findBrowser();
console.log(`Browser: ${browser.executablePath}`);
mkdirSync(REPORTS, { recursive: true });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`No step called ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const lines = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const start = performance.now();
  const { passed, failed, skipped = 0 } = await step();
  total.passed += passed;
  total.failed += failed;
  const time = ((performance.now() - start) / 1000).toFixed(1);
  const aside = skipped > 0 ? `, ${skipped} skipped` : '';
  lines.push(
    `${failed === 0 ? '✔' : '✘'} ${name.padEnd(10)} ${`${time} s`.padStart(8)}   ${passed} passed, ${failed} failed${aside}`,
  );
  if (process.exitCode === 130) break;
}

console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 && process.exitCode !== 130 ? 0 : 1);

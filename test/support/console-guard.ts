/**
 * A test fails when the kit says something in the console that the test did not announce. Loaded before each
 * element test by the runner (see runner/console-guard-plugin.mjs).
 */

/** What others say and nobody can act on. */
const ALWAYS = [/^Lit is in dev mode/];

const announced: RegExp[] = [];
const unexpected: string[] = [];

/**
 * Announces notices of the kit: they fail no test of this file from here on. The kit says each of them once a page,
 * hence for the file and not for the test.
 */
export const allowNotices = (...patterns: readonly RegExp[]): void => {
  announced.push(...patterns);
};

const write = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value instanceof Error ? (value.stack ?? value.message) : String(value);
};

for (const level of ['error', 'warn'] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]): void => {
    const text = words.map(write).join(' ');
    if ([...ALWAYS, ...announced].some((pattern) => pattern.test(text))) return;
    unexpected.push(`console.${level}: ${text}`);
    say(...words);
  };
}

const settle = (): void => {
  if (unexpected.length === 0) return;
  throw new Error(`Unexpected in the console (see allowNotices):\n${unexpected.splice(0).join('\n')}`);
};

// Not a hook: mocha gives up the whole file when a hook fails, where one test should.
const define = globalThis.it;
globalThis.it = (title, body) => {
  define(title, async function run() {
    await body.call(this);
    settle();
  });
};

after(settle);

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { filesBelow, ROOT } from '../support/modules.js';

const TEXT = /\.(ts|js|mjs|cjs|css|html|json|md|mdx|yml|yaml|svg|txt|sh)$|^\.ci\/|^\.[a-z]+rc$/;
const BUILT = /^(node_modules|dist|build|\.cache|coverage|storybook-static|\.git)\//;

/** What git tracks or would track; without git (an unpacked archive), all that is not built. */
const trackedFiles = (): string[] => {
  try {
    const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.split('\0').filter((file) => file !== '');
  } catch {
    return filesBelow('.', ['']).filter((file) => !BUILT.test(file));
  }
};
const exists = (file: string): boolean => statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile() ?? false;
const tracked = trackedFiles().filter(exists);
const texts = tracked
  .filter((file) => TEXT.test(file) && file !== 'package-lock.json')
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

// Written in pieces, so that this file does not name what it looks for.
const MACHINE = new RegExp(
  `(^|[^A-Za-z0-9._-])/(${['wo' + 'rk', 'fa' + 'rm', 'ro' + 'ot', 'ho' + 'me/[a-z]+', 'Us' + 'ers/[A-Za-z]+'].join('|')})/`,
  'm',
);
const OUTSIDE = new RegExp(['\\.\\./shar' + 'ed/(design|data|toolchain|hooks)'].join('|'));

test('there are files to look at', () => assert.ok(texts.length > 20));

test('no tracked file names a path of a machine, or of a workplace around the project', () => {
  const faults = texts.flatMap(({ file, text }) =>
    [MACHINE, OUTSIDE].flatMap((pattern) => {
      const found = pattern.exec(text);
      return found ? [`${file}: ${text.slice(Math.max(0, found.index - 20), found.index + 60).trim()}`] : [];
    }),
  );
  assert.deepEqual(faults, []);
});

test('the lock file holds no address of a registry', () => {
  assert.equal(/"resolved":/.test(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')), false);
});

test('nothing built is tracked, and nothing tracked is huge', () => {
  assert.deepEqual(
    tracked.filter((file) => BUILT.test(file)),
    [],
  );
  assert.deepEqual(
    tracked.filter((file) => statSync(join(ROOT, file)).size > 5_000_000),
    [],
  );
});

test('dependencies are pinned to the letter', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
  );
  assert.deepEqual(loose, []);
});

test('no test is skipped or runs alone, and no check is silenced', () => {
  const code = texts.filter(({ file }) => /^(src|server|cli|scripts|test|stories)\/.*\.(ts|mjs)$/.test(file));
  const silenced = new RegExp(['@ts-ig' + 'nore', '@ts-noch' + 'eck', 'eslint-dis' + 'able'].join('|'));
  const alone = new RegExp('\\b(it|test|describe|suite)\\.(sk' + 'ip|on' + 'ly|to' + 'do)\\(');
  assert.deepEqual(
    code.filter(({ text }) => silenced.test(text) || alone.test(text)).map(({ file }) => file),
    [],
  );
});

test('sizes that want a reason', (t) => {
  const limit = (file: string): number =>
    file.startsWith('test/')
      ? 500
      : /^src\/components\/([^/]+)\/\1\.ts$/.test(file)
        ? 300
        : file.startsWith('src/i18n/')
          ? Infinity
          : 250;
  for (const { file, text } of texts) {
    if (!/^(src|server|cli|scripts|test)\/.*\.(ts|mjs)$/.test(file)) continue;
    const lines = text.split('\n').length - 1;
    if (lines > limit(file)) t.diagnostic(`${file}: ${lines} lines`);
  }
});

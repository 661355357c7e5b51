import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { path } from '../../scripts/lib/paths.mjs';

const copy = mkdtempSync(join(tmpdir(), 'tissu-new-'));
after(() => rmSync(copy, { recursive: true, force: true }));
for (const part of [
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  '.prettierrc.json',
]) {
  cpSync(path(part), join(copy, part), { recursive: true });
}
// Each package by a link of its own, and npm's record as new as the lock file: an install in the copy, were there one,
// must not empty the folder of the project.
mkdirSync(join(copy, 'node_modules'));
for (const name of readdirSync(path('node_modules'))) {
  const [from, to] = [path('node_modules', name), join(copy, 'node_modules', name)];
  if (name === '.package-lock.json') cpSync(from, to);
  else if (name !== '.cache') symlinkSync(from, to, 'junction');
}

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

test('npm run new makes an element that compiles, with all its doors open', () => {
  const said = node('scripts/new.mjs', 'key-number', '--events');
  assert.match(said, /<tissu-key-number> is there/);
  for (const file of [
    'src/components/key-number/key-number.events.ts',
    'stories/key-number.stories.ts',
    'test/components/key-number.test.ts',
    'src/i18n/fr/key-number.ts',
  ]) {
    assert.ok(existsSync(join(copy, file)), file);
  }
  for (const file of [
    'src/index.ts',
    'src/define-usual.ts',
    'src/embed/tissu.ts',
    'src/embed/tissu-all.ts',
    'src/i18n/messages.ts',
    'src/theme/tissu.css',
  ]) {
    assert.match(readFileSync(join(copy, file), 'utf8'), /key-number/, file);
  }
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
});

test('npm run new refuses a name that is taken, or is none', () => {
  for (const name of ['action-card', 'Key_number', 'tissu-map', '../map', '']) {
    assert.throws(() => node('scripts/new.mjs', name), { status: 1 }, name);
  }
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { inlineNumbers } from '../../scripts/build/inline-numbers.mjs';

const written = (code: string, files: Readonly<Record<string, string>>): string | undefined => {
  const folder = join(mkdtempSync(join(tmpdir(), 'inline-')), 'src', 'a');
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  const { transform } = inlineNumbers();
  assert.ok(typeof transform === 'function');
  const result = Reflect.apply(transform, undefined, [code, join(folder, 'own.ts')]) as {
    readonly code: string;
  } | null;
  return result?.code;
};

const SIZES = `export const SIZE = 13;\nexport const LOSS = -0.5e-3;\nexport const NAME = 'a';\nexport const TWICE = 2 * SIZE;\nexport const half = 2;`;

test('a number of another file is written into the one that takes it, on the line of the import', () => {
  const code = "import { SIZE, draw, type Pen } from './sizes.js';\nconst a = SIZE;\n";
  assert.equal(
    written(code, { 'sizes.ts': SIZES }),
    "import { draw, type Pen } from './sizes.js'; const SIZE = 13;\nconst a = SIZE;\n",
  );
  assert.equal(
    written("import { LOSS, SIZE } from './sizes.js';", { 'sizes.ts': SIZES }),
    "import './sizes.js'; const LOSS = -0.5e-3; const SIZE = 13;",
  );
});

test('what follows stays in its line', () => {
  const code = "import {\n  SIZE,\n  draw,\n} from './sizes.js';\nlet a;";
  const out = written(code, { 'sizes.ts': SIZES });
  assert.equal(out?.split('\n').indexOf('let a;'), code.split('\n').indexOf('let a;'));
});

test('a number that is handed on is found', () => {
  const files = { 'sizes.ts': SIZES, 'on.ts': "import { SIZE } from './sizes.js';\nexport { SIZE };\n" };
  assert.equal(written("import { SIZE } from './on.js';", files), "import './on.js'; const SIZE = 13;");
});

test('what is no plain number, has another name here, or is not there stays as it is', () => {
  for (const names of ['NAME', 'TWICE', 'half', 'SIZE as HEIGHT', 'NOTHING'])
    assert.equal(written(`import { ${names} } from './sizes.js';`, { 'sizes.ts': SIZES }), undefined, names);
  for (const code of [
    "import { SIZE } from './missing.js';",
    "import { SIZE } from 'sizes';",
    "import type { SIZE } from './sizes.js';",
  ])
    assert.equal(written(code, { 'sizes.ts': SIZES }), undefined, code);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { letForConst } from '../../scripts/build/let-for-const.mjs';

const written = (code: string): string => {
  const { renderChunk } = letForConst();
  assert.ok(typeof renderChunk === 'function');
  const result = Reflect.apply(renderChunk, undefined, [code]) as { readonly code: string };
  return result.code;
};

test('constants are variables in the files of a page, and everything stays in its column', () => {
  const code = 'const a = 1;\nfor (const [b] of [[a]]) { const c = b; f(c) }\nexport const d = a;';
  const out = written(code);
  assert.equal(out, 'let   a = 1;\nfor (let   [b] of [[a]]) { let   c = b; f(c) }\nexport let   d = a;');
  assert.equal(out.length, code.length);
});

test('what only says const stays', () => {
  for (const code of ['let s = "const a = 1";', 'let t = `const ${s} const`;', 'o.const = { const: 1 }; // const x'])
    assert.equal(written(code), code);
});

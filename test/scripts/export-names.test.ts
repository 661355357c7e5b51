import assert from 'node:assert/strict';
import test from 'node:test';
import { exportNames } from '../../scripts/build/export-names.mjs';

const written = (code: string): string => {
  const { renderChunk } = exportNames();
  assert.ok(typeof renderChunk === 'function');
  return (Reflect.apply(renderChunk, undefined, [code]) as { readonly code: string }).code;
};

/** What a module hands over, by name. */
const handedOver = async (code: string): Promise<unknown> =>
  Object.fromEntries(
    Object.entries((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>).map(
      ([name, value]) => [name, typeof value === 'function' ? (value as () => unknown)() : value],
    ),
  );

test('a variable is called as it is handed over, and what was called so takes its name', async () => {
  const code = 'let oe=1,A=2,f=()=>[oe,A,{oe,A},{A:oe}];export{oe as A,f as B};';
  const out = written(code);
  assert.equal(out, 'let A=1,oe=2,B=()=>[A,oe,{oe:A,A:oe},{A:A}];export{A,B};');
  assert.deepEqual(await handedOver(out), await handedOver(code));
});

test('names go round in a ring', async () => {
  const code = 'let A=1,B=2,C=3;export{A as B,B as C,C as A};';
  const out = written(code);
  assert.equal(out, 'let B=1,C=2,A=3;export{B,C,A};');
  assert.deepEqual(await handedOver(out), await handedOver(code));
});

test('what is used anew further in, by the language, or as a property keeps out of it', async () => {
  for (const [code, expected] of [
    ['let a=1,f=A=>A+a;export{a as A,f as B};', 'let a=1,B=A=>A+a;export{a as A,B};'],
    ['let a=1,f=()=>{{let A=3;return A+a}};export{a as A,f as B};', undefined],
    ['let a={A:4},f=()=>a.A+a?.A;export{a as A,f as B};', 'let A={A:4},B=()=>A.A+A?.A;export{A,B};'],
    ['class a{A=1;#B=2;C(){return this.A+this.#B}}export{a as A};', undefined],
    ['let{x:a,y:{A:b}}={x:1,y:{A:2}};export{a as A,b as B};', undefined],
    ['let a=typeof A;export{a as A};', 'let a=typeof A;export{a as A};'],
    ['let a=1,b=2;export{a as x,b as AB};', 'let a=1,b=2;export{a as x,b as AB};'],
    ['let s="oe as oe",a=1;export{s as A,a as B};', 'let A="oe as oe",B=1;export{A,B};'],
    ['export default function(){return 1}let a=1;export{a as A};', undefined],
  ] as const) {
    const out = written(code);
    if (expected !== undefined) assert.equal(out, expected);
    if (!code.startsWith('class')) assert.deepEqual(await handedOver(out), await handedOver(code), code);
  }
});

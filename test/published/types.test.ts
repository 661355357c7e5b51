import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import test, { after } from 'node:test';
import ts from 'typescript';
import { path } from '../../scripts/lib/paths.mjs';

/** A project of somebody who uses the package: inside this one, where its own name leads to its published files. */
const FOLDER = path('.cache/consumer');
mkdirSync(FOLDER, { recursive: true });
after(() => rmSync(FOLDER, { recursive: true, force: true }));

/** What the compiler says of `code`, with strict settings and, in the package's own files, without mercy. */
const faultsOf = (code: string, options: ts.CompilerOptions, more: readonly string[] = []): string[] => {
  const file = `${FOLDER}/consumer.ts`;
  writeFileSync(file, code);
  const program = ts.createProgram([file, ...more], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    ...options,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file: where }) => where === undefined || /\/(dist|\.cache\/consumer)\//.test(where.fileName))
    .map(
      ({ file: where, messageText }) =>
        `${where?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
};

const RESOLUTIONS: readonly [string, ts.CompilerOptions][] = [
  ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
];

for (const [name, options] of RESOLUTIONS) {
  test(`the package's types hold (${name})`, () => {
    const code = `
      import { TissuActionCard, TissuErrorEvent, VERSION } from '@tissu/kit';
      import '@tissu/kit/define.js';
      import '@tissu/kit/components/action-card.js';
      import * as model from '@tissu/kit/model.js';
      import * as data from '@tissu/kit/data.js';
      const card: TissuActionCard = document.createElement('tissu-action-card');
      card.variant = 'row';
      card.sheet = VERSION;
      card.addEventListener('tissu-error', (event) => { console.log(event instanceof TissuErrorEvent && event.detail.code); });
      console.log(model, data);`;
    assert.deepEqual(faultsOf(code, options), []);
  });
}

test('a wrong value is a fault', () => {
  const code = `
    import '@tissu/kit/components/action-card.js';
    document.createElement('tissu-action-card').variant = 'poster';`;
  assert.equal(faultsOf(code, RESOLUTIONS[0]![1]).length, 1);
});

test('types for Vue and Svelte hold', () => {
  // The part of each framework that they extend.
  writeFileSync(
    `${FOLDER}/vue.d.ts`,
    'export interface HTMLAttributes { id?: string }\nexport interface PublicProps { key?: string }\nexport type EmitFn<T> = T;\nexport interface GlobalComponents { Transition: unknown }\n',
  );
  writeFileSync(
    `${FOLDER}/svelte.d.ts`,
    'export interface HTMLAttributes<T> { id?: string; of?: T }\nexport interface SvelteHTMLElements { a: unknown }\n',
  );
  const code = `
    import type { GlobalComponents } from 'vue';
    import type { SvelteHTMLElements } from 'svelte/elements';
    export const vue = (card: InstanceType<GlobalComponents['tissu-action-card']>): unknown => card.$props.variant;
    export const svelte: SvelteHTMLElements['tissu-action-card'] = { variant: 'row', 'heading-level': '4', 'ontissu-select': (event) => event.detail.id };`;
  const options = {
    ...RESOLUTIONS[0]![1],
    paths: { vue: [`${FOLDER}/vue.d.ts`], 'svelte/elements': [`${FOLDER}/svelte.d.ts`] },
  };
  assert.deepEqual(faultsOf(code, options, [path('dist/types/vue.d.ts'), path('dist/types/svelte.d.ts')]), []);
});

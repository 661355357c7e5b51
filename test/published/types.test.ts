import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import test, { after } from 'node:test';
import ts from 'typescript';
import { path } from '../../scripts/lib/paths.mjs';

/** A project of somebody who uses the package: inside this one, where its own name leads to its published files. */
const FOLDER = path('.cache/consumer');
mkdirSync(FOLDER, { recursive: true });
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const USE = `
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
/** No name of the package but one element's own file: its tag, its properties and its events are known. */
const ALONE = `
  import '@tissu/kit/components/action-card.js';
  const card = document.createElement('tissu-action-card');
  card.addEventListener('tissu-select', (event) => { console.log(event.detail.id); });
  export {};`;
const WRONG = `
  import '@tissu/kit/components/action-card.js';
  document.createElement('tissu-action-card').variant = 'poster';
  export {};`;
const FRAMEWORKS = `
  import type { GlobalComponents } from 'vue';
  import type { SvelteHTMLElements } from 'svelte/elements';
  export const vue = (card: InstanceType<GlobalComponents['tissu-action-card']>): unknown => card.$props.variant;
  export const svelte: SvelteHTMLElements['tissu-action-card'] = {
    variant: 'row', 'heading-level': '4', 'ontissu-select': (event) => event.detail.id,
  };`;
// The part of each framework that the package extends.
const VUE = `
  export interface HTMLAttributes { id?: string }
  export interface PublicProps { key?: string }
  export type EmitFn<T> = T;
  export interface GlobalComponents { Transition: unknown }`;
const SVELTE = `
  export interface HTMLAttributes<T> { id?: string; of?: T }
  export interface SvelteHTMLElements { a: unknown }`;

/**
 * Compiles modules as somebody's strict project would, and gives what the compiler says of each, by its name.
 * Faults in the package's own files stand under `dist`.
 */
const compile = (
  modules: Readonly<Record<string, string>>,
  options: ts.CompilerOptions,
  more: readonly string[] = [],
): Map<string, string[]> => {
  const files = Object.entries(modules).map(([name, code]) => {
    writeFileSync(`${FOLDER}/${name}`, code);
    return `${FOLDER}/${name}`;
  });
  const program = ts.createProgram([...files, ...more], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    ...options,
  });
  const faults = new Map<string, string[]>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name =
      file === undefined
        ? 'options'
        : file.fileName.startsWith(FOLDER)
          ? file.fileName.slice(FOLDER.length + 1)
          : undefined;
    const where = name ?? (file?.fileName.startsWith(path('dist')) ? 'dist' : undefined);
    if (where === undefined) continue;
    faults.set(where, [
      ...(faults.get(where) ?? []),
      `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ]);
  }
  return faults;
};

test('the package’s types hold for a bundler, for Vue and for Svelte', () => {
  const modules = {
    'use.ts': USE,
    'wrong.ts': WRONG,
    'frameworks.ts': FRAMEWORKS,
    'vue.d.ts': VUE,
    'svelte.d.ts': SVELTE,
  };
  const faults = compile(
    modules,
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      paths: { vue: [`${FOLDER}/vue.d.ts`], 'svelte/elements': [`${FOLDER}/svelte.d.ts`] },
    },
    [path('dist/types/vue.d.ts'), path('dist/types/svelte.d.ts')],
  );
  assert.equal(faults.get('wrong.ts')?.length, 1, 'a wrong value is a fault');
  faults.delete('wrong.ts');
  assert.deepEqual(Object.fromEntries(faults), {});
});

test('the package’s types hold for Node’s resolution, and one element’s file is enough', () => {
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
  };
  assert.deepEqual(Object.fromEntries(compile({ 'alone.ts': ALONE }, options)), {});
});

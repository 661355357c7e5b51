import assert from 'node:assert/strict';
import test from 'node:test';
import ts from 'typescript';
import { innerNames } from '../../scripts/build/inner-names.mjs';

/** A page's sources, made up: each file shows one way in which a name is, or is not, ours alone. */
const SOURCES: Readonly<Record<string, string>> = {
  '/p/src/diagram/inner.ts': `
    export interface Inner { innerOne: number; readonly innerTwo?: string; innerCall(): void }
    export const read = ({ innerOne }: Inner) => innerOne;
    export class Held { private heldAlone = 1; more() { return this.heldAlone; } }`,
  '/p/src/model/sheet.ts': `export interface Sheet { fromData: string }`,
  '/p/src/embed/kit.ts': `export interface Kit { ofTheKit: string }`,
  '/p/src/diagram/shared-spelling.ts': `
    import type { Sheet } from '../model/sheet.js';
    export interface Mine { bothSpelled: string }
    export const both = (mine: Mine, sheet: Sheet & { bothSpelled: string }, raw: { bothSpelled: string } | Element) => [mine, sheet, raw];`,
  '/p/src/diagram/browser.ts': `
    export interface Box { width: number; ownWidth: number; once: boolean; scrollTop: number }
    export const measure = (element: Element, box: Box) => element.scrollTop + box.width + box.ownWidth;`,
  '/p/src/diagram/cast.ts': `
    export interface Page { castName?: { deepName: string } }
    export const page = globalThis as unknown as Page;
    export const isRow = (value: unknown): value is { predicateName: string } => typeof value === 'object';`,
  '/p/src/diagram/strings.ts': `
    export interface Tones { byLiteral: string; byUnion: string; otherUnion: string }
    export const tone = (tones: Tones, key: 'byUnion' | 'otherUnion') => tones['byLiteral'] + tones[key];
    export interface Open { byKeyof: string; alsoKeyof: number }
    export const pick = <K extends keyof Open>(open: Open, key: K) => open[key];
    export interface Tested { byIn: string }
    export const has = (it: Tested | { other: number }) => 'byIn' in it;
    export const made = (key: 'computedName') => ({ [key]: 1 });`,
  '/p/src/diagram/walked.ts': `
    export interface Walked { walkedOne: string }
    export const names = (walked: Walked) => Object.entries(walked);
    export interface Sent { sentOne: { sentDeep: string } }
    export const text = (sent: Sent) => JSON.stringify(sent);
    export const byCode: Record<string, number> = { ofAnIndex: 1 };`,
  '/p/src/diagram/handed.ts': `
    export interface Tall { clientHeight: number }
    export const heightOf = (tall: Tall) => tall.clientHeight;
    export const read = (element: HTMLElement) => heightOf(element);
    export class Framed extends HTMLElement {
      protected frame(): number { return widthOf({ host: this }); }
    }
    export const widthOf = ({ host }: { host: { clientWidth: number } }) => host.clientWidth;
    export interface Part { handedExport: () => number }
    export const call = async (part?: Part) => { part ??= await import('./part.js'); return part.handedExport(); };
    export const trust = (anything: any) => { const held: { ofAny: number } = anything; return held; };`,
  '/p/src/diagram/part.ts': `export const exportedConstant = 1; export function exportedFunction() {}
    export const handedExport = () => 1;`,
  '/p/src/diagram/loading.ts': `
    export const load = async () => {
      const { exportedConstant } = await import('./part.js');
      const part = await import('./part.js');
      part.exportedFunction();
      return exportedConstant;
    };
    export interface SameSpelling { exportedConstant: number; exportedFunction(): void }`,
  '/p/src/diagram/element.ts': `
    export class Pictured extends HTMLElement {
      publicField = 1;
      protected partOf = 2;
      connectedCallback() { this.publicField += this.partOf; }
    }
    export const html = (strings: TemplateStringsArray, ...values: unknown[]) => [strings, values];
    export const picture = (value: number) => html\`<p-x .inTemplate=\${value}></p-x>\`;
    export interface Given { inTemplate: number; 'quoted-name': number; quotedName: number }`,
};

const programOf = (sources: Readonly<Record<string, string>>): ts.Program => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name in sources || fileExists(name);
  host.readFile = (name) => sources[name] ?? readFile(name);
  host.getSourceFile = (name, language) => {
    const text = sources[name];
    return text === undefined
      ? getSourceFile.call(host, name, language)
      : ts.createSourceFile(name, text, language, true);
  };
  return ts.createProgram(Object.keys(sources), options, host);
};

const { inner } = innerNames(programOf(SOURCES));

test('names that only our own code reads and writes may be short', () => {
  for (const name of ['innerOne', 'innerTwo', 'innerCall', 'heldAlone', 'ownWidth', 'partOf', 'bothSpelled'])
    assert.ok(inner.includes(name), name);
});

test('one use that may be somebody else’s keeps a name', () => {
  const kept = {
    'comes as data': ['fromData'],
    'is known by the kit’s global': ['ofTheKit'],
    'is the browser’s': ['scrollTop', 'connectedCallback'],
    'is a member of a list of options of the browser': ['once', 'width'],
    'is cast from something unknown': ['castName', 'deepName', 'predicateName'],
    'is reached by a string': ['byLiteral', 'byUnion', 'otherUnion', 'byKeyof', 'alsoKeyof', 'byIn', 'computedName'],
    'is walked through': ['walkedOne', 'sentOne', 'sentDeep', 'ofAnIndex'],
    'is handed over': ['clientHeight', 'clientWidth', 'handedExport', 'ofAny'],
    'is exported by a part': ['exportedConstant', 'exportedFunction'],
    'is of an element': ['publicField', 'inTemplate', 'quoted-name'],
  };
  for (const [why, names] of Object.entries(kept))
    for (const name of names) assert.ok(!inner.includes(name), `${name}: ${why}`);
});

test('no two names get the same, and none that is used already', async () => {
  const { shortNames } = await import('../../scripts/build/short-names.mjs');
  const { mangleCache, mangleProps } = shortNames();
  const short = Object.values(mangleCache);
  assert.equal(new Set(short).size, short.length);
  assert.ok(short.every((name) => name.length === 2 && !(name in mangleCache) && !mangleProps.test(name)));
  assert.ok(Object.keys(mangleCache).every((name) => mangleProps.test(name) && !mangleProps.test(`${name}s-`)));
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { filesBelow, ROOT } from '../support/modules.js';

const eslint = new ESLint({ cwd: ROOT });

/** The rules that a module breaks when `code` stands in `file`, which exists: the linter asks the compiler about it. */
const rulesBroken = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}/${file}` });
  return [...new Set(result!.messages.map(({ ruleId, message }) => ruleId ?? message))];
};

const PURE = 'src/model/codes.ts';
const DATA = 'src/data/client.ts';
const ELEMENT = 'src/components/action-card/action-card.ts';
const CHART = 'src/charts/chart-engine.ts';

const WALLS: readonly [file: string, code: string, rule: string][] = [
  [PURE, "import { html } from 'lit';\nexport const x = html;", 'no-restricted-imports'],
  [PURE, "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;", 'no-restricted-imports'],
  [PURE, "import { Parser } from 'commonmark';\nexport const x = Parser;", 'no-restricted-imports'],
  [PURE, 'export const x = Math.random();', 'no-restricted-properties'],
  [PURE, 'export const x = Date.now();', 'no-restricted-properties'],
  [PURE, 'export const x = new Date();', 'no-restricted-syntax'],
  [PURE, 'export enum X { A }', 'no-restricted-syntax'],
  [PURE, 'export const x = (y: any) => y;', '@typescript-eslint/no-explicit-any'],
  [ELEMENT, "import { Chart } from 'chart.js';\nexport const x = Chart;", 'no-restricted-imports'],
  [
    ELEMENT,
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML;",
    'no-restricted-imports',
  ],
  [
    ELEMENT,
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const x = styleMap;",
    'no-restricted-imports',
  ],
  [ELEMENT, "export const x = fetch('https://example.org/');", 'no-restricted-globals'],
  [ELEMENT, "export const x = window.fetch('https://example.org/');", 'no-restricted-properties'],
  [ELEMENT, "localStorage.setItem('a', 'b');", 'no-restricted-globals'],
  [ELEMENT, 'export const x = document.cookie;', 'no-restricted-properties'],
  [ELEMENT, "export const x = (e: Element) => { e.innerHTML = ''; };", 'no-restricted-properties'],
  [ELEMENT, "export const x = (e: Element) => { e.setAttribute('style', ''); };", 'no-restricted-syntax'],
  [
    ELEMENT,
    'import { html } from \'lit\';\nexport const x = html`<p style="color: red"></p>`;',
    'no-restricted-syntax',
  ],
  [ELEMENT, "export const x = (): unknown => eval('1');", 'no-eval'],
  [CHART, "import { html } from 'lit';\nexport const x = html;", 'no-restricted-imports'],
];

for (const [file, code, rule] of WALLS) {
  test(`${rule} in ${file}: ${code.split('\n').at(-1)!}`, async () => {
    const broken = await rulesBroken(file, code);
    assert.ok(broken.includes(rule), broken.join(', '));
  });
}

test('what a room may do is let through', async () => {
  assert.deepEqual(await rulesBroken(DATA, "export const x = fetch('https://example.org/');\n"), []);
  assert.deepEqual(await rulesBroken(CHART, "import { Chart } from 'chart.js';\nexport const x = Chart;\n"), []);
  assert.deepEqual(await rulesBroken(PURE, 'export const x = (day: string): Date => new Date(day);\n'), []);
});

test('no comment of the code can silence a rule', async () => {
  const silenced = ['/* eslint-', 'disable */\nexport const x = Math.random();'].join('');
  assert.ok((await rulesBroken(PURE, silenced)).includes('no-restricted-properties'));
});

for (const room of ['util', 'errors', 'model', 'i18n', 'diagram']) {
  test(`src/${room} compiles without a page`, () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      `${ROOT}/src/${room}/tsconfig.json`,
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    assert.ok(config);
    assert.deepEqual(config.options.lib, ['lib.es2023.d.ts']);
    assert.deepEqual(config.options.types, []);
    const covered = new Set(config.fileNames.map((name) => name.slice(ROOT.length + 1)));
    const drawing = (file: string): boolean => file.startsWith('src/diagram/render/');
    assert.deepEqual(
      filesBelow(`src/${room}`).filter((file) => !covered.has(file) && !drawing(file)),
      [],
    );
  });
}

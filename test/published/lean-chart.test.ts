import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { launch } from 'puppeteer-core';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { chartKinds } from '../../scripts/build/chart-kinds.mjs';
import { leanChart } from '../../scripts/build/lean-chart.mjs';
import { findBrowser } from '../../scripts/lib/browser.mjs';

const { executablePath, args, headless } = await findBrowser();
const browser = await launch({ executablePath, args, headless });
after(() => browser.close());

/** The pictures of a build with these plugins. */
const draw = async (plugins: readonly Plugin[]): Promise<Record<string, string>> => {
  const bundle = await rollup({
    input: fileURLToPath(new URL('chart-pictures.ts', import.meta.url)),
    plugins: [
      ...plugins,
      resolve({ browser: true, extensions: ['.ts', '.js', '.mjs'] }),
      esbuild({ target: 'es2022' }),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'pictures' });
  await bundle.close();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  await page.setContent('<!doctype html><style>.picture{position:absolute;inset:0;inline-size:100%}</style><body>');
  await page.addScriptTag({ content: output[0].code });
  const seen = (await page.evaluate('pictures.drawAll()')) as Record<string, string>;
  await page.close();
  assert.deepEqual(errors, []);
  return seen;
};

test('what is left out of the engine changes nothing in a picture', async () => {
  const [whole, lean] = [await draw([]), await draw([leanChart(), chartKinds()])];
  assert.ok(Object.keys(whole).length > 250);
  const changed = Object.keys(whole).filter((name) => whole[name] !== lean[name]);
  assert.deepEqual(changed, []);
});

test('a kind brings what it alone needs of the engine', async () => {
  const charts = (name: string): string => fileURLToPath(new URL(`../../src/charts/${name}.ts`, import.meta.url));
  const bundle = await rollup({
    input: [charts('chart-engine'), charts('line-engine'), charts('bar-engine')],
    plugins: [leanChart(), chartKinds(), resolve({ browser: true }), esbuild({ target: 'es2022' })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const codeOf = (name: string): string => {
    const chunk = output.find((file) => file.type === 'chunk' && file.name === name);
    return chunk?.type === 'chunk' ? chunk.code : '';
  };
  const holders = (text: string): string[] =>
    output.flatMap((file) => (file.type === 'chunk' && file.code.includes(text) ? file.name : []));
  for (const own of ['class LineController', 'class LineElement', 'class PointElement', 'function drawPoint('])
    assert.deepEqual(holders(own), ['line-engine'], own);
  for (const own of ['class BarController', 'class BarElement', 'class CategoryScale'])
    assert.deepEqual(holders(own), ['bar-engine'], own);
  // What all stand on is nobody's own.
  assert.equal(holders('class DatasetController').length, 1);
  assert.doesNotMatch(codeOf('line-engine') + codeOf('bar-engine'), /class (DatasetController|Element|Scale|Chart)\b/);
});

/** What the build says of a module. */
const complaint = (code: string, id: string): string => {
  const { transform } = leanChart();
  assert.ok(typeof transform === 'function');
  const error = (message: unknown): never => {
    throw new Error(String(message));
  };
  try {
    Reflect.apply(transform, { error }, [code, id]);
    return '';
  } catch (problem) {
    return String(problem);
  }
};

test('the build stops where a chart names what is left out', () => {
  const file = '/kit/src/charts/line-configuration.ts';
  for (const option of ['tension: 0.3', 'stepped: true', 'spanGaps: true', 'maxRotation: 45', "easing: 'linear'"])
    assert.match(complaint(`const dataset = { ${option} };`, file), /leaves out of the engine/, option);
  assert.equal(complaint('const dataset = { spanGaps: false, maxRotation: 0 };', file), '');
  assert.equal(complaint('const path = { tension: 1 };', '/kit/src/diagram/layout/curve.ts'), '');
});

test('the build stops at another engine', () => {
  const file = fileURLToPath(import.meta.resolve('chart.js'));
  const code = readFileSync(file, 'utf8');
  assert.equal(complaint(code, file), '');
  assert.match(complaint(`${code}\n`, file), /is not the Chart\.js/);
});

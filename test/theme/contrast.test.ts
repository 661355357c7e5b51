import assert from 'node:assert/strict';
import test from 'node:test';
import {
  contrastRatio,
  linearToOklch,
  luminance,
  oklchToLinear,
  parseColor,
  repairContrast,
  type LinearRgb,
} from '../../src/theme/contrast.js';

const colour = (text: string): LinearRgb => {
  const parsed = parseColor(text);
  assert.ok(parsed, text);
  return parsed;
};
const near = (actual: number, expected: number, tolerance = 0.005): void => {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${String(actual)} is not ${String(expected)}`);
};

test('black on white is 21 to 1, and the order does not matter', () => {
  near(contrastRatio(colour('rgb(0, 0, 0)'), colour('rgb(255, 255, 255)')), 21);
  near(contrastRatio(colour('rgb(255, 255, 255)'), colour('rgb(0 0 0)')), 21);
  // #767676 is the known lightest grey of 4.54 on white.
  near(contrastRatio(colour('rgb(118, 118, 118)'), colour('rgb(255, 255, 255)')), 4.54);
});

test('every form in which a browser answers is read, the rest is not', () => {
  near(luminance(colour('color(srgb 1 1 1)')), 1);
  near(luminance(colour('oklch(1 0 0)')), 1, 0.001);
  near(luminance(colour('oklab(0 0 0)')), 0);
  near(luminance(colour('oklch(100% none none)')), 1, 0.001);
  for (const text of ['red', 'rgba(0, 0, 0, 0.5)', 'color(display-p3 1 1 1)', 'lab(50% 0 0)', '', 'rgb(a, b, c)']) {
    assert.equal(parseColor(text), undefined, text);
  }
});

test('OKLCH and linear sRGB are each other’s inverse', () => {
  for (const [l, c, h] of [
    [0.45, 0.078, 192],
    [0.82, 0.085, 188],
    [0.47, 0.13, 352],
  ] as const) {
    const [l2, c2, h2] = linearToOklch(oklchToLinear([l, c, h]));
    near(l2, l, 1e-5);
    near(c2, c, 1e-5);
    near(h2, h, 0.01);
  }
});

test('a pair that passes is left alone; one that fails is moved until it passes, hue kept', () => {
  const white = colour('rgb(255, 255, 255)');
  assert.equal(repairContrast(colour('oklch(0.45 0.078 192)'), [white], 4.5), undefined);
  const repaired = repairContrast(colour('rgb(255, 210, 0)'), [white], 4.5);
  assert.ok(repaired);
  assert.ok(contrastRatio(oklchToLinear(repaired), white) >= 4.5);
  near(repaired[2], linearToOklch(colour('rgb(255, 210, 0)'))[2], 0.5);
});

test('every pair can be repaired, whatever the ground', () => {
  for (let grey = 0; grey <= 255; grey += 5) {
    const ground = colour(`rgb(${String(grey)}, ${String(grey)}, ${String(grey)})`);
    const repaired = repairContrast(ground, [ground], 4.5);
    assert.ok(repaired);
    assert.ok(contrastRatio(oklchToLinear(repaired), ground) >= 4.5, `grey ${String(grey)}`);
  }
});

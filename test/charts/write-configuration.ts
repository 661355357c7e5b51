import type { PictureConfiguration } from '../../src/charts/chart-request.js';

/** What a function of a configuration answers: of ticks their texts, of the grid its colours. */
const SAMPLES: Readonly<Record<string, (given: (...words: unknown[]) => unknown) => unknown>> = {
  color: (color) => [color({ tick: { value: 0 } }), color({ tick: { value: 7 } })],
  afterBuildTicks: (build) => {
    const scale: { ticks: unknown[] } = { ticks: [] };
    build(scale);
    return scale.ticks;
  },
};

const plain = (value: unknown, key = '', index = ''): unknown => {
  if (typeof value === 'function') {
    const sample = SAMPLES[key];
    const given = value as (...words: unknown[]) => unknown;
    if (sample) return sample(given);
    // The callback of ticks: asked for the positions of the axis it belongs to.
    return index === 'x'
      ? [2020, 2025, 0, 1].map((at, rank) => given(at, rank))
      : [0, -5, 77500, 12_000_000].map((at) => given(at, 0));
  }
  if (Array.isArray(value)) return value.map((item) => plain(item, key, index));
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      plain(inner, name, name === 'x' || name === 'y' ? name : index),
    ]),
  );
};

const isEmptyOrPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;
/** Fits on one line: nothing in it has parts of its own. */
const isFlat = (value: object): boolean => Object.values(value).every(isEmptyOrPlain);

const write = (value: unknown, indent: string): string => {
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  if (isFlat(value))
    return Array.isArray(value)
      ? `[${value.map((item) => write(item, '')).join(', ')}]`
      : `{ ${Object.entries(value)
          .map(([name, item]) => `${name}: ${write(item, '')}`)
          .join(', ')} }`;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}- ${write(item, inner)}`)
    : Object.entries(value).map(([name, item]) => `${inner}${name}: ${write(item, inner)}`);
  return `\n${lines.join('\n')}`;
};

/** A configuration and its labels as text, functions by what they answer: what a reviewer can read and compare. */
export const writeConfiguration = ({ chart, labels }: PictureConfiguration<unknown, unknown>): string =>
  `${write(plain({ chart, labels }), '').trim().replaceAll('\u202f', '_').replaceAll('\u00a0', '~')}\n`;

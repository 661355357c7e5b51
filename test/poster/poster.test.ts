import assert from 'node:assert/strict';
import test from 'node:test';
import { paintPoster, posterScale, type Pen } from '../../src/poster/paint-poster.js';
import { posterToSvg } from '../../src/poster/poster-svg.js';
import { composePoster, wrapText, type Mark, type PosterContent } from '../../src/poster/poster.js';
import { toHex } from '../../src/poster/to-hex.js';

const COLORS = { surface: '#ffffff', text: '#111111', muted: '#555555', line: '#cccccc' };
const measure = (text: string, size: number): number => text.length * size * 0.6;

const dot = (x: number, y: number, more: Partial<Mark> = {}): Mark =>
  ({ type: 'path', path: 'M0 0h4v4Z', placing: [2, 0, 0, 2, x, y], fill: '#aa0000', ...more }) as Mark;
const label = (text: string, x: number, y: number): Mark => ({
  type: 'text',
  text,
  placing: [1, 0, 0, 1, x, y],
  anchor: 'middle',
  size: 13,
  bold: false,
  fill: '#111111',
  halo: ['#ffffff', 3.5],
});

const contentWith = (more: Partial<PosterContent> = {}): PosterContent => ({
  title: 'Qui coopère avec qui',
  subtitle: '4 acteurs, 3 liens',
  description: 'Réseau de 4 acteurs.',
  drawing: { width: 600, height: 300, marks: [dot(10, 20), label('Alpha', 300, 150)] },
  legend: [
    {
      title: 'Liens',
      entries: [
        { words: 'Réseau informel', sign: { width: 48, height: 14, marks: [dot(0, 0, { fill: '#00aa00' })] } },
        { words: 'annoncé' },
      ],
    },
  ],
  origin: ['Source : https://x.fr/', 'Licence Ouverte 2.0'],
  ...more,
});
const compose = (more: Partial<PosterContent> = {}) => composePoster(contentWith(more), COLORS, measure);
const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

test('a poster holds the drawing, its title, its legend and where it comes from, inside its frame', () => {
  const poster = compose();
  assert.deepEqual(textsOf(poster.marks), [
    'Qui coopère avec qui',
    '4 acteurs, 3 liens',
    'Alpha',
    'Liens',
    'Réseau informel',
    'annoncé',
    'Source : https://x.fr/',
    'Licence Ouverte 2.0',
  ]);
  assert.equal(poster.width, 648);
  for (const { placing } of poster.marks)
    assert.ok(placing[4] >= 0 && placing[4] <= poster.width && placing[5] >= 0 && placing[5] <= poster.height);
});

test('a drawing is moved as a whole, and a sign is scaled to its row', () => {
  const [first, second, sign] = compose({
    legend: [{ title: 'x', entries: [{ words: 'y', sign: { width: 18, height: 28, marks: [dot(2, 4)] } }] }],
  }).marks.filter((mark) => (mark.type === 'path' && mark.fill !== undefined) || (mark.type === 'text' && mark.halo));
  assert.equal(second!.placing[4] - first!.placing[4], 290);
  assert.equal(second!.placing[5] - first!.placing[5], 130);
  assert.equal(sign!.placing[0], 1);
});

test('a narrow drawing stands in the middle, and long words wrap', () => {
  const title = 'Un titre qui ne tient pas sur une seule ligne d’une affiche aussi étroite que celle-ci';
  const poster = compose({ title, drawing: { width: 100, height: 50, marks: [dot(0, 0)] } });
  assert.equal(poster.width, 420);
  assert.equal(
    textsOf(poster.marks)
      .filter((text) => title.includes(text))
      .join(' '),
    title,
  );
  const drawn = poster.marks.find((mark) => mark.type === 'path' && mark.fill !== undefined);
  assert.equal(drawn!.placing[4], 160);
});

test('entries of a legend never leave the poster', () => {
  const entries = Array.from({ length: 30 }, (_, at) => ({ words: `entrée ${'x'.repeat(at % 40)}` }));
  const poster = compose({ legend: [{ title: 'Légende', entries }] });
  for (const mark of poster.marks) {
    if (mark.type !== 'text' || !mark.text.startsWith('entrée')) continue;
    assert.ok(mark.placing[4] + measure(mark.text, mark.size) <= poster.width - 24 + 1, mark.text);
  }
});

test('the same content gives the same file', () => {
  assert.equal(posterToSvg(compose(), 'sans-serif'), posterToSvg(compose(), 'sans-serif'));
});

test('the file stands alone and nothing of the data is markup', () => {
  const evil = ['</svg><script>alert(1)</script>', 'a"b\'c&d', '\u0000\u0007\uD800x', 'x'.repeat(300)];
  const svg = posterToSvg(
    compose({
      title: evil[0]!,
      subtitle: evil[1]!,
      description: evil[2]!,
      origin: evil,
      drawing: { width: 10, height: 10, marks: evil.map((text) => label(text, 0, 0)) },
    }),
    '"A", sans-serif',
  );
  assert.doesNotMatch(svg, /<script|<style|<image|<foreignObject|href|\son\w+=|url\(|@import/i);
  assert.doesNotMatch(svg, /(?!\n)\p{Cc}|\p{Cs}/u);
  const tags = svg.match(/<\/?[a-z]+/g) ?? [];
  assert.deepEqual(
    [...new Set(tags)].sort(),
    ['</desc', '</svg', '</text', '</title', '<desc', '<path', '<rect', '<svg', '<text', '<title'].sort(),
  );
  assert.equal(tags.filter((tag) => tag === '<text').length, tags.filter((tag) => tag === '</text').length);
});

test('dashes, round ends, turned texts and opacity are written', () => {
  const svg = posterToSvg(
    compose({
      drawing: {
        width: 600,
        height: 300,
        marks: [
          dot(0, 0, {
            stroke: '#222222',
            width: 1.5,
            dash: [0.1, 6],
            dashOffset: 3,
            roundEnds: true,
            opacity: 0.5,
          }),
          { ...label('Tourné', 5, 5), placing: [0, 1, -1, 0, 5, 5], halo: ['#ffffff', 3] } as Mark,
        ],
      },
    }),
    'sans-serif',
  );
  assert.match(svg, /stroke-width="1.5" stroke-dasharray="0.1 6" stroke-dashoffset="3" stroke-linecap="round"/);
  assert.match(svg, /opacity="0.5"/);
  assert.equal(svg.match(/matrix\(0 1 -1 0 [\d. ]+\)/g)!.length, 2, 'the halo and the text');
});

test('words wrap at a width; a longer one has its own line', () => {
  const length = (text: string): number => text.length;
  assert.deepEqual(wrapText('un deux trois', 7, length), ['un deux', 'trois']);
  assert.deepEqual(wrapText('a incommensurable b', 5, length), ['a', 'incommensurable', 'b']);
  assert.deepEqual(wrapText('  ', 5, length), []);
  // Never within a number, nor before its unit.
  assert.deepEqual(wrapText('de 1\u202f263\u202f825\u00a0habitants', 8, length), [
    'de',
    '1\u202f263\u202f825\u00a0habitants',
  ]);
});

test('what lies outside its frame is cut off, wherever the drawing stands', () => {
  const clip = [10, 20, 30, 40] as const;
  const marks = [dot(0, 0), dot(5, 5, { clip }), dot(6, 6, { clip }), dot(7, 7)];
  const poster = compose({ drawing: { width: 300, height: 200, marks } });
  const { x, y } = poster.room;
  const placed = poster.marks.flatMap((mark) => (mark.clip ? [mark.clip] : []));
  assert.deepEqual(placed, [
    [x + 10, y + 20, 30, 40],
    [x + 10, y + 20, 30, 40],
  ]);
  const svg = posterToSvg(poster, 'sans-serif');
  assert.equal(svg.match(/<clipPath /g)?.length, 1);
  const [, inside = ''] = /<g clip-path="url\(#frame-1\)">([^]*?)<\/g>/.exec(svg) ?? [];
  assert.equal(inside.trim().split('\n').length, 2);
});

test('a canvas is given the same marks, in the same order, at its scale', () => {
  const calls: string[] = [];
  const pen = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (target, name) =>
        target[String(name)] ??
        ((...list: readonly unknown[]) => {
          const words = list.flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [item] : []));
          calls.push([String(name), ...words].join(' '));
        }),
      set: (target, name, value) => {
        target[String(name)] = value;
        return true;
      },
    },
  ) as unknown as Pen;
  const poster = compose();
  paintPoster(pen, poster, { font: 'sans-serif', scale: 2, makePath: (data) => ({ data }) as unknown as Path2D });
  assert.ok(calls.includes('scale 2 2'));
  assert.deepEqual(
    calls.filter((call) => call.startsWith('fillText')).map((call) => call.split(' ').slice(1, -2).join(' ')),
    textsOf(poster.marks),
  );
  const count = (name: string): number => calls.filter((call) => call.startsWith(name)).length;
  assert.equal(count('save'), count('restore'));
  assert.equal(count('transform'), poster.marks.length);
});

test('a canvas stays within what browsers paint', () => {
  assert.equal(posterScale({ width: 600, height: 400 }, 2), 2);
  for (const [width, height] of [
    [20_000, 400],
    [5000, 5000],
  ] as const) {
    const scale = posterScale({ width, height }, 2);
    assert.ok(width * scale <= 8192 && width * height * scale * scale <= 16_777_217);
  }
});

test('colours of the page become those of any program', () => {
  assert.equal(toHex('rgb(255, 255, 255)'), '#ffffff');
  assert.equal(toHex('rgb(18, 52, 86)'), '#123456');
  assert.equal(toHex('color(srgb 1 0 0)'), '#ff0000');
  assert.equal(toHex('oklch(1 0 0)'), '#ffffff');
  assert.equal(toHex('CanvasText'), 'CanvasText');
});

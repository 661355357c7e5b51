import assert from 'node:assert/strict';
import test from 'node:test';
import { composePoster, wrapText, type PosterWords } from '../../src/diagram/export/poster.js';
import { posterToSvg } from '../../src/diagram/export/poster-svg.js';
import { buildGraph } from '../../src/diagram/graph.js';
import { paintPoster, posterScale, type Pen } from '../../src/diagram/render/paint-poster.js';
import { buildScene, type Scene } from '../../src/diagram/scene/scene.js';
import { measureRoughly } from '../../src/diagram/scene/text.js';
import { finish } from '../../src/util/slices.js';

const edge = (id: string, from: string, to: string, degree: number, announced = false) => ({
  id,
  from,
  to,
  degree,
  announced,
  faint: false,
  directed: true,
});
const sceneOf = (names: readonly string[], width = 600): Scene =>
  finish(
    buildScene(
      {
        ...buildGraph(
          names.map((label, at) => ({ id: `n${String(at)}`, label, family: at % 2 ? 'state' : 'firms' })),
          names
            .slice(1)
            .map((_, at) => edge(`e${String(at)}`, `n${String(at)}`, `n${String(at + 1)}`, at % 6, at === 1)),
        ),
        points: Float64Array.from(names.flatMap((_, at) => [60 + at * 120, 80 + (at % 3) * 60])),
        width,
        height: 300,
      },
      measureRoughly,
    ),
  );

const wordsFor = (names: readonly string[], more: Partial<PosterWords> = {}): PosterWords => ({
  title: 'Qui coopère avec qui',
  subtitle: '4 acteurs, 3 liens',
  description: 'Réseau de 4 acteurs.',
  legend: [
    {
      title: 'Liens',
      entries: [
        { words: 'Réseau informel', stroke: 0, announced: false },
        { words: 'annoncé', stroke: 2, announced: true },
      ],
    },
    { title: 'Acteurs', entries: [{ words: 'Entreprises', family: 'firms' }] },
  ],
  origin: ['Source : fiches actions', 'Licence Ouverte 2.0'],
  nameOf: (node) => names[node]!,
  ...more,
});
const measure = (text: string, size: number): number => (measureRoughly(text) * size) / 13;
const palette = (ink: string): string =>
  `#${[...ink]
    .reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 0xffffff, 7)
    .toString(16)
    .padStart(6, '0')}`;

const NAMES = ['Alpha', 'Bêta & fils', 'Gamma <script>alert(1)</script>', '"Delta"'];

test('a poster holds the scene, its title, its legend and where it comes from, inside its frame', () => {
  const poster = composePoster(sceneOf(NAMES), wordsFor(NAMES), measure);
  const texts = poster.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
  for (const text of [
    'Qui coopère avec qui',
    '4 acteurs, 3 liens',
    'Réseau informel',
    'Entreprises',
    'Licence Ouverte 2.0',
  ])
    assert.ok(texts.includes(text), text);
  const shapes = poster.marks.filter((mark) => mark.type === 'path' && mark.fill?.startsWith('family-'));
  assert.equal(shapes.length, NAMES.length + 1, 'the actors and the one of the legend');
  for (const mark of poster.marks) {
    assert.ok(mark.x >= 0 && mark.x <= poster.width && mark.y >= 0 && mark.y <= poster.height, JSON.stringify(mark));
    if (mark.type === 'text' && mark.anchor === 'start' && !mark.halo)
      assert.ok(mark.x + measure(mark.text, mark.size) <= poster.width, mark.text);
  }
});

test('the same scene gives the same file', () => {
  const write = (): string =>
    posterToSvg(composePoster(sceneOf(NAMES), wordsFor(NAMES), measure), palette, 'sans-serif');
  assert.equal(write(), write());
});

test('the file stands alone and nothing of the data is markup', () => {
  const evil = ['</svg><script>alert(1)</script>', 'a"b\'c&d', '\u0000\u0007\uD800x', '\u202Eevil', 'x'.repeat(300)];
  const svg = posterToSvg(
    composePoster(sceneOf(evil), wordsFor(evil, { title: evil[0]!, origin: [evil[2]!] }), measure),
    palette,
    '"A", sans-serif',
  );
  assert.doesNotMatch(svg, /<script|<style|<image|<foreignObject|href|\son\w+=|url\(|@import/i);
  assert.doesNotMatch(svg, /(?!\n)\p{Cc}|\p{Cs}/u);
  const tags = svg.match(/<\/?[a-z]+/g) ?? [];
  assert.deepEqual([...new Set(tags)].sort(), [
    '</desc',
    '</path',
    '</svg',
    '</text',
    '</title',
    '<desc',
    '<path',
    '<rect',
    '<svg',
    '<text',
    '<title',
  ]);
  for (const [open, close] of [
    ['<title', '</title'],
    ['<text', '</text'],
  ] as const)
    assert.equal(tags.filter((tag) => tag === open).length, tags.filter((tag) => tag === close).length);
});

test('dots have round ends, and widths do not grow with a shape', () => {
  const svg = posterToSvg(composePoster(sceneOf(NAMES), wordsFor(NAMES), measure), palette, 'sans-serif');
  assert.match(svg, /stroke-dasharray="\.1 6" stroke-linecap="round"/);
  const [, scale, width] = /scale\(([\d.]+)\)" fill="none" stroke="[^"]+" stroke-width="([\d.]+)"/.exec(svg)!;
  assert.ok(Math.abs(Number(scale) * Number(width) - 6) < 0.1);
});

test('an empty scene is still a page with a title', () => {
  const poster = composePoster(sceneOf([], 200), wordsFor([]), measure);
  assert.equal(poster.width, 420);
  assert.ok(poster.height > 300);
});

test('words wrap at a width; a longer one has its own line', () => {
  assert.deepEqual(
    wrapText('un deux trois', 7, (text) => text.length),
    ['un deux', 'trois'],
  );
  assert.deepEqual(
    wrapText('a incommensurable b', 5, (text) => text.length),
    ['a', 'incommensurable', 'b'],
  );
  assert.deepEqual(
    wrapText('  ', 5, (text) => text.length),
    [],
  );
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
  const poster = composePoster(sceneOf(NAMES), wordsFor(NAMES), measure);
  paintPoster(pen, poster, palette, {
    font: 'sans-serif',
    scale: 2,
    makePath: (data) => ({ data }) as unknown as Path2D,
  });
  assert.ok(calls.includes('scale 2 2'));
  assert.deepEqual(
    calls.filter((call) => call.startsWith('fillText')).map((call) => call.split(' ').slice(1, -2).join(' ')),
    poster.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])),
  );
  assert.equal(
    calls.filter((call) => call.startsWith('save')).length,
    calls.filter((call) => call.startsWith('restore')).length,
  );
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

import { html, type Html } from './html.js';

/** The cloth of one degree: warps by wefts, their distances, the width of a thread, the gap where one dives. */
interface Cloth {
  readonly warps: number;
  readonly wefts: number;
  readonly warpPitch: number;
  readonly weftPitch: number;
  readonly width: number;
  readonly gap: number;
}

const cloth = (count: number, wefts: number, pitch: number, width: number, gap: number, warpPitch = pitch): Cloth => ({
  warps: count,
  wefts,
  warpPitch,
  weftPitch: pitch,
  width,
  gap: width / 2 + gap,
});

/** Degrees 1 to 5. */
const CLOTHS: readonly Cloth[] = [
  cloth(1, 3, 6, 1.6, 0.95),
  cloth(2, 3, 6, 1.8, 0.95, 9),
  cloth(3, 3, 5.7, 2.1, 0.95),
  cloth(4, 4, 5.2, 2.2, 0.75),
  cloth(5, 5, 4.5, 2.3, 0.75),
];
/** Degree 0 has no warp: dashes of weft that do not meet. */
const LOOSE =
  'M1.5 6h2.8m2.4 0h2.8m2.4 0h2.8m2.4 0h2.8M4.1 12h2.8m2.4 0h2.8m2.4 0h2.8m2.4 0h2.8M1.5 18h2.8m2.4 0h2.8m2.4 0h2.8m2.4 0h2.8';
const LOOSE_WIDTH = 1.6;

const START = 1.5;
const END = 22.5;
/** Shorter ends are cut off: a clean selvedge. */
const SHORTEST = 1.7;

const places = (count: number, pitch: number): number[] =>
  Array.from({ length: count }, (_, i) => 12 + (i - (count - 1) / 2) * pitch);
const write = (value: number): string => String(Number(value.toFixed(2)));

/** The visible pieces of a thread that dives under others at `dives`. */
const pieces = (dives: readonly number[], gap: number): [number, number][] => {
  const edges = [START, ...dives.flatMap((dive) => [dive - gap, dive + gap]), END];
  return edges
    .flatMap((from, i): [number, number][] => (i % 2 === 0 ? [[from, edges[i + 1] ?? END]] : []))
    .filter(([from, to]) => to - from >= SHORTEST - 1e-9);
};

/** Path of a cloth in a box of 24: the warp is over where the sum of the ranks is even; the thread under it is cut. */
const pathOf = ({ warps, wefts, warpPitch, weftPitch, gap }: Cloth): string => {
  const xs = places(warps, warpPitch);
  const ys = places(wefts, weftPitch);
  const across = ys.flatMap((y, i) =>
    pieces(
      xs.filter((_, j) => (i + j) % 2 === 0),
      gap,
    ).map(([from, to]) => `M${write(from)} ${write(y)}H${write(to)}`),
  );
  const down = xs.flatMap((x, j) =>
    pieces(
      ys.filter((_, i) => (i + j) % 2 === 1),
      gap,
    ).map(([from, to]) => `M${write(x)} ${write(from)}V${write(to)}`),
  );
  return [...across, ...down].join('');
};

/** Path and width of threads by degree, 0 to 5. */
export const WEAVES: readonly { readonly path: string; readonly width: number }[] = [
  { path: LOOSE, width: LOOSE_WIDTH },
  ...CLOTHS.map((one) => ({ path: pathOf(one), width: one.width })),
];

/** The glyph of a degree; an unknown degree is the loose cloth. Always beside its words. */
export const weave = (degree: number | null | undefined): Html => {
  const { path, width } = WEAVES[degree ?? 0] ?? WEAVES[0]!;
  return html`<svg class="weave" viewBox="0 0 24 24" aria-hidden="true">
    <path d="${path}" stroke-width="${width}"></path>
  </svg>`;
};

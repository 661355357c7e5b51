import { html, type TemplateResult } from 'lit';

/** One glyph: its path in a box of 24, and the width of its threads. */
export interface Weave {
  readonly path: string;
  readonly width: number;
}

/** Threads run from here to as far from the other side of the box. */
const START = 1.5;
const END = 22.5;
/** What would be left of a thread under this length is dropped, for a clean selvedge. */
const SHORTEST = 1.7;

/** Numbers to the hundredth, as short as they can be written. */
const short = (value: number): number => Number(value.toFixed(2));

/**
 * The cloth of a degree: as many warps as degrees, at least three wefts. Where two threads cross, warp and weft are
 * over in turn; the one under is cut, so that no ground colour is needed.
 */
const weave = (degree: number, pitch: number, width: number, warpPitch = pitch): Weave => {
  const gap = width / 2 + (degree < 4 ? 0.95 : 0.75);
  const places = (count: number, step: number): number[] =>
    Array.from({ length: count }, (_, index) => 12 + (index - (count - 1) / 2) * step);
  const warps = places(degree, warpPitch);
  const wefts = places(Math.max(3, degree), pitch);
  /** One direction: each thread is cut by every other thread of the other direction, the first of them by `turn`. */
  const threads = (
    own: number[],
    others: number[],
    turn: number,
    write: (from: number, to: number, at: number) => string,
  ): string =>
    own
      .map((at, index) => {
        let from = START;
        return [...others.filter((_, other) => (index + other) % 2 === turn), END + gap]
          .map((cut) => {
            const begin = from;
            const to = cut - gap;
            from = cut + gap;
            return to - begin < SHORTEST ? '' : write(short(begin), short(to), short(at));
          })
          .join('');
      })
      .join('');
  return {
    width,
    path:
      threads(wefts, warps, 0, (from, to, at) => `M${from} ${at}H${to}`) +
      threads(warps, wefts, 1, (from, to, at) => `M${at} ${from}V${to}`),
  };
};

/** Loose threads, three rows of dashes: nobody is bound. */
const LOOSE: Weave = {
  width: 1.6,
  path: [1.5, 4.1, 1.5]
    .map((start, row) => [0, 5.2, 10.4, 15.6].map((shift) => `M${short(start + shift)} ${6 + row * 6}h2.8`).join(''))
    .join(''),
};

/** The cloth of each degree: one warp thread per degree, and the weft tightens. Index = degree. */
export const WEAVES: readonly Weave[] = [
  LOOSE,
  weave(1, 6, 1.6),
  weave(2, 6, 1.8, 9),
  weave(3, 5.7, 2.1),
  weave(4, 5.2, 2.2),
  weave(5, 4.5, 2.3),
];

export const drawWeave = ({ path, width }: Weave): TemplateResult =>
  html`<svg class="weave" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width=${width}></path>
  </svg>`;

/** The glyph of a degree (0 to 5); an unknown degree is the loose cloth. Always beside its words. */
export const renderWeave = (degree: number | null | undefined): TemplateResult =>
  drawWeave(WEAVES[degree ?? 0] ?? LOOSE);

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

/** Where the thread of this rank lies, to the hundredth. */
const place = (rank: number, count: number, pitch: number): number => 12 + (rank - (count - 1) / 2) * pitch;
const round = (value: number): number => Number(value.toFixed(2));

/**
 * The cloth of a degree: as many warps as degrees, at least three wefts. Where two threads cross, warp and weft are
 * over in turn; the one under is cut, so that no ground colour is needed.
 */
const weave = (warps: number, pitch: number, width: number, warpPitch = pitch): Weave => {
  const wefts = Math.max(3, warps);
  const gap = width / 2 + (warps < 4 ? 0.95 : 0.75);
  let path = '';
  /** The threads of one direction; `turn` says which crossings of the first one cut it. */
  const lay = (count: number, step: number, others: number, otherStep: number, turn: number): void => {
    for (let rank = 0; rank < count; rank++) {
      const at = round(place(rank, count, step));
      let from = START;
      for (let other = (rank + turn) % 2; from < END; other += 2) {
        const cut = other < others ? place(other, others, otherStep) : END + gap;
        const [begin, end] = [round(from), round(cut - gap)];
        if (cut - gap - from >= SHORTEST) path += turn ? `M${at} ${begin}V${end}` : `M${begin} ${at}H${end}`;
        from = cut + gap;
      }
    }
  };
  lay(wefts, pitch, warps, warpPitch, 0);
  lay(warps, warpPitch, wefts, pitch, 1);
  return { width, path };
};

/** Loose threads, three rows of dashes: nobody is bound. */
const DASHES = 'h2.8m2.4 0h2.8m2.4 0h2.8m2.4 0h2.8';
const LOOSE: Weave = { width: 1.6, path: `M1.5 6${DASHES}M4.1 12${DASHES}M1.5 18${DASHES}` };

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

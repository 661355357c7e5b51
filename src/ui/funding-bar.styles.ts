import { css } from 'lit';

/** Who pays, as a bar: known shares over loose threads. */
export const fundingBarStyles = css`
  .bar {
    --_dash: repeating-linear-gradient(90deg, var(--_edge) 0 3px, transparent 3px 5.5px);
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    border: 1px solid var(--_edge);
    background:
      var(--_dash) 0 20% / 100% 1px,
      var(--_dash) 2px 50% / 100% 1px,
      var(--_dash) 0 80% / 100% 1px var(--_surface);
    background-repeat: no-repeat;
    print-color-adjust: exact;
  }
  .bar rect {
    fill: var(--_family);
    /* Sets apart two funders of one family. */
    stroke: var(--_surface);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      --_edge: CanvasText;
      --_surface: Canvas;
    }
    .bar rect {
      fill: CanvasText;
    }
  }
`;

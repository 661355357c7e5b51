import { css } from 'lit';

export const matrixStyles = css`
  .grid,
  .block {
    fill: none;
    stroke: var(--_line);
  }
  .block {
    stroke: var(--_ghost);
    stroke-width: 1.3;
  }
  .diagonal {
    fill: var(--_sunken);
  }
  .cell {
    fill: transparent;
    stroke: none;
  }
  .cell.possible {
    stroke: var(--_ghost);
    stroke-dasharray: 2.5 2.5;
  }
  .cloth {
    fill: none;
    stroke: var(--_thread);
  }
  .announced .cloth {
    stroke: var(--_ghost);
  }
  .way,
  .several {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 2.5px;
    paint-order: stroke;
  }
  .item .shape {
    fill-rule: evenodd;
  }
  .matrix-count {
    fill: var(--_muted);
    font-size: 12px;
    pointer-events: none;
  }
  .matrix-heading {
    fill: var(--_muted);
    font-weight: 600;
  }
  .matrix-link.lit .cell {
    fill: var(--_raised);
    stroke: var(--_accent);
    stroke-width: 1.4;
  }
  .matrix-link.lit .cloth {
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    .grid {
      stroke: color-mix(in oklab, CanvasText 40%, Canvas);
    }
    .diagonal {
      fill: color-mix(in oklab, CanvasText 15%, Canvas);
    }
  }
`;

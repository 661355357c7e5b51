import { css } from 'lit';

export const ringsStyles = css`
  .orbit {
    fill: none;
    stroke: color-mix(in oklab, var(--_text) 36%, var(--_surface));
  }
  .orbit.surface {
    stroke: var(--_surface);
  }
  .quiet path.link {
    stroke: var(--_ghost);
  }
  .orbit-name {
    fill: var(--_muted);
    font-size: 12.5px;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .orbit:not(.surface) {
      stroke: var(--_ghost);
    }
  }
`;

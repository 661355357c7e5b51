import { css } from 'lit';

/** A status: its own hue, its own icon, its words. Hue and chroma as in `shape.styles.ts`. */
export const statusStyles = css`
  .status {
    --_own: var(--_muted);
    --_status: var(--_own, light-dark(oklch(0.47 var(--_c) var(--_h)), oklch(0.8 calc(var(--_c) * 0.86) var(--_h))));
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    color: var(--_status);
    font-weight: 600;
    white-space: nowrap;
  }
  .status svg {
    inline-size: 1.05em;
    block-size: 1.05em;
    flex: none;
    align-self: center;
  }
  .status path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  .status .filled {
    fill: currentColor;
    stroke: none;
  }
  .status .cut {
    stroke: var(--_surface);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Words that nobody knows may be of any length. */
  .status-unknown {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .status-planned path {
    stroke-dasharray: 2.4 2.3;
  }
  .status-done {
    --_own: var(--tissu-color-status-done);
    --_c: 0.1;
    --_h: 152;
  }
  .status-in_progress {
    --_own: var(--tissu-color-status-in-progress);
    --_c: 0.085;
    --_h: 235;
  }
  .status-late {
    --_own: var(--tissu-color-status-late);
    --_c: 0.108;
    --_h: 55;
  }
  .status-planned {
    --_own: var(--tissu-color-status-planned);
    --_c: 0.05;
    --_h: 270;
  }
  .status-blocked {
    --_own: var(--tissu-color-status-blocked);
    --_c: 0.134;
    --_h: 25;
  }
  @media (forced-colors: active) {
    .status {
      --_status: CanvasText;
    }
  }
  @media print {
    .status {
      --_status: #000;
    }
  }
`;

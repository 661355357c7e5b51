import { css } from 'lit';

/** A status: its own hue, its own icon, its words. */
export const statusStyles = css`
  .status {
    --_status: var(--_muted);
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    color: var(--_status);
    font-weight: 600;
    white-space: nowrap;
  }
  .status svg {
    inline-size: 1.05em;
    block-size: 1.05em;
    flex: none;
  }
  .status .f {
    fill: currentColor;
  }
  .status .o {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  .status .i {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .status-done {
    --_status: var(--tissu-color-status-done, light-dark(oklch(0.47 0.1 152), oklch(0.8 0.086 152)));
  }
  .status-in_progress {
    --_status: var(--tissu-color-status-in-progress, light-dark(oklch(0.47 0.085 235), oklch(0.8 0.073 235)));
  }
  .status-late {
    --_status: var(--tissu-color-status-late, light-dark(oklch(0.47 0.108 55), oklch(0.8 0.093 55)));
  }
  .status-planned {
    --_status: var(--tissu-color-status-planned, light-dark(oklch(0.47 0.05 270), oklch(0.8 0.043 270)));
  }
  .status-blocked {
    --_status: var(--tissu-color-status-blocked, light-dark(oklch(0.47 0.134 25), oklch(0.8 0.115 25)));
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

import { css } from 'lit';

/** Colours of the axes, one custom property for whoever draws: `--_axis`. Hue and chroma as in `shape.styles.ts`. */
export const axisStyles = css`
  .axis {
    --_own: var(--tissu-color-axis-cross-cutting);
    --_c: 0.022;
    --_h: 220;
    --_axis: var(--_own, light-dark(oklch(0.47 var(--_c) var(--_h)), oklch(0.8 calc(var(--_c) * 0.86) var(--_h))));
  }
  .axis-transition {
    --_own: var(--tissu-color-axis-transition);
    --_c: 0.105;
    --_h: 152;
  }
  .axis-innovation {
    --_own: var(--tissu-color-axis-innovation);
    --_c: 0.125;
    --_h: 300;
  }
  .axis-skills {
    --_own: var(--tissu-color-axis-skills);
    --_c: 0.1;
    --_h: 72;
  }
  .axis-land {
    --_own: var(--tissu-color-axis-land);
    --_c: 0.115;
    --_h: 42;
  }
  .axis-attract,
  .axis-recruit,
  .axis-innovate,
  .axis-simplify {
    --_own: var(--tissu-color-axis-attract);
    --_c: 0.13;
    --_h: 352;
  }
  @media (forced-colors: active) {
    .axis {
      --_axis: CanvasText;
    }
  }
  @media print {
    .axis {
      --_axis: #000;
    }
  }
`;

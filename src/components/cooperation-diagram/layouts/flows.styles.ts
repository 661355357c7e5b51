import { css } from 'lit';

/** Colours of flows as those of axes and families: a fixed hue, the lightness of the scheme. Words say them too. */
export const flowsStyles = css`
  .flow {
    --_c: 0.022;
    --_h: 220;
    --_flow: light-dark(oklch(0.47 var(--_c) var(--_h)), oklch(0.8 calc(var(--_c) * 0.86) var(--_h)));
  }
  .flow-energy {
    --_c: 0.1;
    --_h: 72;
  }
  .flow-water {
    --_c: 0.08;
    --_h: 205;
  }
  .flow-matter {
    --_c: 0.115;
    --_h: 35;
  }
  .flow-transport {
    --_c: 0.12;
    --_h: 295;
  }
  .flow path {
    fill: none;
    stroke: var(--_flow);
  }
  .flow .flow-arrow {
    stroke-width: 2.2;
  }
  .flow .flow-sign {
    stroke: var(--_thread);
  }
  .flow text,
  .flow-heading {
    pointer-events: none;
  }
  .flow-what {
    fill: var(--_flow);
    font-weight: 600;
  }
  .flow-much,
  .flow-heading {
    fill: var(--_muted);
    font-size: 12.5px;
  }
  .flow.lit path {
    stroke: var(--_accent);
  }
  .flow.lit .flow-what {
    fill: var(--_accent);
  }
  .flow-rule {
    fill: none;
    stroke: var(--_line);
  }
  .flow-bar {
    fill: var(--_family);
  }
  @media (forced-colors: active) {
    .flow {
      --_flow: CanvasText;
    }
    .flow-bar {
      fill: CanvasText;
    }
  }
  @media print {
    .flow {
      --_flow: #222;
    }
    .flow-bar {
      fill: #222;
    }
  }
`;

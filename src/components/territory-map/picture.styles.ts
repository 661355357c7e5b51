import { css } from 'lit';

/** The map itself: frames, territories, dots, cloths, and what is read under it. */
export const pictureStyles = css`
  figure {
    display: flex;
    flex: 1 1 0;
    gap: 1.25em;
    min-block-size: 22em;
  }
  .picture {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  figure > .picture {
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .insets {
    display: flex;
    flex: none;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.5em;
    inline-size: 6em;
  }
  .inset {
    min-inline-size: 0;
    font-size: 0.8125em;
    line-height: 1.3;
    text-align: center;
    color: var(--_muted);
  }
  .inset span {
    margin-inline: -0.5em;
    white-space: nowrap;
  }
  .inset .picture {
    block-size: 5.4em;
    margin-block-end: 0.2em;
  }
  path,
  circle,
  rect {
    vector-effect: non-scaling-stroke;
  }
  .region {
    fill: var(--_sunken);
  }
  .region[data-region] {
    cursor: zoom-in;
  }
  .departments {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.6;
    pointer-events: none;
  }
  .border {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 0.8;
    pointer-events: none;
  }
  .border.own {
    stroke: var(--_text);
    stroke-width: 1.4;
  }
  .area {
    stroke: var(--_edge);
    stroke-width: 0.5;
    outline: none;
  }
  .area:not([fill]) {
    fill: var(--_surface);
  }
  .area[data-place],
  .dot {
    cursor: pointer;
  }
  .area.far {
    opacity: 0.35;
    pointer-events: none;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.2;
  }
  .dot.far {
    opacity: 0.35;
  }
  .halo,
  .raised {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 6.5;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .raised {
    stroke: var(--_text);
    stroke-width: 1.8;
  }
  .raised.chosen {
    stroke: var(--_text);
    stroke-width: 2.6;
  }
  .raised.focus {
    stroke: var(--_accent);
    stroke-width: 3.2;
  }
  .cloth path {
    fill: none;
    stroke: var(--_accent);
    vector-effect: none;
  }
  .cloth.loose path {
    stroke: var(--_edge);
    opacity: 0.6;
  }
  .cloth .ground {
    fill: var(--_surface);
  }
  @media screen and (forced-colors: none) {
    .level-1 {
      fill: var(--_level-1);
    }
    .level-2 {
      fill: var(--_level-2);
    }
    .level-3 {
      fill: var(--_level-3);
    }
    .level-4 {
      fill: var(--_level-4);
    }
    .level-5 {
      fill: var(--_level-5);
    }
  }
  .readout {
    min-block-size: 2.9em;
    margin-block-start: 0.6em;
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .raised {
    font-size: 0.7em;
    line-height: 0;
    vertical-align: super;
  }
  .readout b {
    color: var(--_text);
    font-weight: 600;
  }
`;

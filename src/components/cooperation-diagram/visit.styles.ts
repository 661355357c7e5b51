import { css } from 'lit';

/** What is chosen, pointed at or focused. */
export const visitStyles = css`
  .over {
    cursor: pointer;
  }
  .node:focus-visible .ring {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .lit path.link,
  .lit circle {
    stroke: var(--_accent);
  }
  .node.chosen .shape {
    fill: var(--_accent);
    stroke-width: 4;
  }
  .halo {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.4;
    vector-effect: non-scaling-stroke;
  }
  .label.chosen {
    font-weight: 700;
  }
  .label.far {
    fill: var(--_muted);
  }
  div.chosen .title {
    font-size: 1.25em;
    font-weight: 700;
  }
  .list .chosen .shape {
    fill: var(--_accent);
  }
  [aria-current] {
    background: var(--_raised);
    box-shadow: 0 0 0 0.4em var(--_raised);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-end: 1.75em;
  }
  a.button {
    text-decoration: none;
  }
  /* In the header: a row of its own would take that of the picture. */
  .missed {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1em;
    padding: 0.7em 0.9em;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_sunken);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .missed p {
    flex: 1 1 22em;
  }
  .missed button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: 0.3em;
    }
  }
  @media print {
    .missed {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** What is known at a glance, and what must be known before relying on it. */
export const factsStyles = css`
  .facts {
    padding: 0.35em 1.4em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .facts > div {
    padding-block: 0.85em;
  }
  .facts > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .facts dt,
  .facts small {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .facts small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    font-weight: 600;
    line-height: 1.4;
  }
  .facts .plain {
    font-weight: 400;
  }
  .facts .status {
    align-items: baseline;
    white-space: normal;
  }
  .facts .status svg {
    position: relative;
    inset-block-start: 0.15em;
  }
  .caveat {
    display: grid;
    grid-template-columns: 1.2em 1fr;
    gap: 0.75em;
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .caveat svg {
    inline-size: 1.2em;
    margin-block-start: 0.1em;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.7;
  }
  @container (max-width: 61.99em) {
    .facts {
      columns: 2;
      column-gap: 2.5em;
    }
    .facts > div {
      break-inside: avoid;
      border: 0;
      padding-block: 0.55em;
    }
    .facts > div + div {
      border: 0;
    }
  }
  @container (max-width: 36em) {
    .facts {
      columns: 1;
    }
  }
  /* Large text in a narrow page: words need what frames take. */
  @container (max-width: 14em) {
    .facts {
      padding-inline: 0.6em;
    }
    .caveat {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 0.6em;
    }
  }
`;

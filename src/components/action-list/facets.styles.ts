import { css } from 'lit';

export const facetStyles = css`
  .facets {
    display: none;
    align-content: start;
    gap: 1.75em;
  }
  .facets.open {
    display: grid;
    padding: 1.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .facets:focus {
    outline: none;
  }
  .facets .show {
    position: sticky;
    inset-block-end: 0.75em;
    justify-content: center;
    margin: 0;
  }
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    inline-size: 100%;
  }
  .facet {
    display: flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 1.85em;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
  }
  .facet::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.15em;
    border: solid var(--_edge);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .facet[aria-expanded='true']::after {
    transform: translateY(0.15em) rotate(225deg);
  }
  fieldset:has([aria-expanded='false'].facet) + fieldset:has([aria-expanded='false'].facet) {
    margin-block-start: -1.25em;
  }
  fieldset ul {
    overflow-wrap: anywhere;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
  fieldset label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 1.95em;
    padding-block: 0.2em;
    line-height: 1.35;
    cursor: pointer;
  }
  fieldset label:hover .value {
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  fieldset label:has(:checked) {
    font-weight: 600;
  }
  label .status {
    font-weight: inherit;
    white-space: normal;
  }
  label .weave {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
  }
  label .thread {
    flex: none;
    inline-size: 1.2em;
    border-block-start: 0.25em solid var(--_axis);
  }
  label .number {
    margin-inline-start: auto;
    padding-inline-start: 0.35em;
    color: var(--_muted);
    font-weight: 400;
  }
  label.none {
    color: var(--_muted);
    .status {
      --_status: var(--_muted);
    }
    .weave,
    .thread,
    .shape,
    svg {
      opacity: 0.6;
    }
  }
  .more {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.875em;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  @container (min-width: 40em) {
    .list:not(.plain) {
      grid-template-columns: 15.5em minmax(0, 1fr);
      grid-template-rows: repeat(3, auto) 1fr;
      grid-template-areas: 'head head' 'facets bar' 'facets found' 'facets results';
    }
    .plain {
      grid-template-areas: 'head' 'bar' 'found' 'results';
    }
    .head {
      grid-area: head;
    }
    .bar {
      grid-area: bar;
      flex-wrap: nowrap;
      justify-content: flex-end;
    }
    .found {
      grid-area: found;
    }
    .results {
      grid-area: results;
    }
    .facets,
    .facets.open {
      display: grid;
      grid-area: facets;
      padding: 0;
      border: 0;
    }
    .filter,
    .facets .show {
      display: none;
    }
    .sort {
      flex: none;
      inline-size: 16.5em;
    }
    .views {
      flex: none;
    }
  }
  @container (min-width: 62em) {
    .list:not(.plain) {
      grid-template-columns: 15.5em minmax(0, 1fr) auto;
      grid-template-rows: repeat(2, auto) 1fr;
      grid-template-areas: 'head head head' 'facets found bar' 'facets results results';
    }
    .plain {
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-areas: 'head head' 'found bar' 'results results';
    }
  }
  /* After the widths: on paper there is nothing to choose, and the cards have the whole of it. */
  @media print {
    .list:not(.plain) {
      display: block;
    }
    .list .facets {
      display: none;
    }
    .results {
      margin-block-start: 1em;
    }
  }
`;

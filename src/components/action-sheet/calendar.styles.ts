import { css } from 'lit';

/** The line of the calendar, and the list that says the same. */
export const calendarStyles = css`
  .timeline {
    display: block;
    inline-size: calc(100% - 2.4em);
    margin: 0.4em 1.2em;
    overflow: visible;
    font-size: 0.8125em;
    fill: var(--_text);
  }
  .timeline svg {
    overflow: visible;
  }
  /*
   * The cloth of each degree, in layers: the strokes of the diagram's links, written out so that a sheet does not load
   * them. A test keeps both equal.
   */
  .timeline :is(.thread, .core) {
    stroke: var(--_axis);
    stroke-width: 1.1;
  }
  .timeline .gap {
    stroke: var(--_surface);
    stroke-width: 0;
  }
  .timeline:not(.degree-5) .core {
    display: none;
  }
  .degree-0 .thread {
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .degree-1 .thread {
    stroke-width: 1.8;
    stroke-dasharray: 8 5;
  }
  .degree-2 .thread {
    stroke-width: 1.8;
  }
  .degree-3 .thread {
    stroke-width: 5.4;
  }
  .degree-3 .gap {
    stroke-width: 2.2;
  }
  .degree-4 .thread {
    stroke-width: 7;
  }
  .degree-4 .gap {
    stroke-width: 3.8;
    stroke-dasharray: 5 2;
  }
  .degree-5 .thread {
    stroke-width: 9.6;
  }
  .degree-5 .gap {
    stroke-width: 6.8;
    stroke-dasharray: 3.2 1.9;
  }
  .degree-5 .core {
    stroke-width: 2.2;
  }
  .timeline .ahead {
    stroke: var(--_edge);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .timeline :is(.year line, .leader) {
    stroke: var(--_edge);
  }
  .timeline :is(.year, .date) {
    fill: var(--_muted);
  }
  .timeline :is(.name, .today-name) {
    font-weight: 600;
  }
  .timeline .today {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .timeline circle {
    fill: var(--_surface);
    stroke: var(--_axis);
    stroke-width: 2;
  }
  .timeline .vague {
    stroke-dasharray: 3.2 2.4;
  }
  .timeline :is(.next, .planned) {
    stroke: var(--_edge);
  }
  .timeline .late {
    stroke: var(--_late);
    stroke-width: 3;
  }
  .steps {
    --_late: light-dark(oklch(0.47 0.108 55), oklch(0.8 0.093 55));
    display: grid;
    gap: 0.45em 1.25em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .timeline {
    --_late: light-dark(oklch(0.47 0.108 55), oklch(0.8 0.093 55));
  }
  .steps li {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: 0 1em;
  }
  .steps .date,
  .state-word {
    color: var(--_muted);
  }
  .steps .late .state-word,
  .steps .next .state-word {
    color: var(--_text);
    font-weight: 600;
  }
  .steps .late .state-word {
    color: var(--_late);
  }
  @container (min-width: 46em) {
    .timeline:has(+ .timeline) {
      display: none;
    }
    /* The picture names them; whoever does not see it hears the list. */
    .steps.named {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container not (min-width: 46em) {
    .timeline.named {
      display: none;
    }
  }
  @container not (min-width: 30em) {
    .timeline .odd {
      display: none;
    }
    .steps li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .timeline {
      --_late: CanvasText;
    }
    .steps {
      --_late: CanvasText;
    }
  }
`;

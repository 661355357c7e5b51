import { css, type CSSResultGroup } from 'lit';
import { titledFrame, turnButton } from '../../ui/titled-frame.styles.js';
import { asideStyles } from './aside.styles.js';
import { fitStyles } from './fit.styles.js';
import { pictureStyles } from './picture.styles.js';

const frame = css`
  :host {
    --_level-1: color-mix(in oklab, var(--_accent) 25%, var(--_surface));
    --_level-2: color-mix(in oklab, var(--_accent) 44%, var(--_surface));
    --_level-3: color-mix(in oklab, var(--_accent) 63%, var(--_surface));
    --_level-4: color-mix(in oklab, var(--_accent) 82%, var(--_surface));
    --_level-5: var(--_accent);
  }
  /* As tall as what is reserved: the picture and the table take what the rest leaves. */
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .sentence {
    margin-block-start: 0.3em;
    max-inline-size: 60em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .meta {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
    gap: 2.25em;
    margin-block: 1.1em 1em;
    min-block-size: 0;
  }
  .body.bare {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: 0.75em;
  }
  .map,
  .aside {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1em;
    align-items: center;
    min-block-size: 2.6em;
  }
  .bare .tools {
    display: none;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
    font-size: 0.875em;
  }
  label > span {
    color: var(--_muted);
  }
  label,
  select,
  input {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  select,
  input {
    padding: 0.4em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .turn {
    font-size: 0.875em;
  }
  .note {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .note .turn {
    font-size: 1em;
  }
  .note.wait {
    margin: auto;
  }
`;

export const territoryMapStyles: CSSResultGroup = [
  titledFrame,
  turnButton,
  frame,
  pictureStyles,
  asideStyles,
  fitStyles,
];

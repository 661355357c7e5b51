import { css } from 'lit';

export const choiceStyles = css`
  .choice {
    display: flex;
    align-self: start;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.875em;
    overflow: clip;
  }
  .choice label {
    position: relative;
    padding: 0.5em 0.9em;
    line-height: 1.4;
    cursor: pointer;
  }
  .choice label + label {
    border-inline-start: 1px solid var(--_edge);
  }
  .choice input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    cursor: pointer;
  }
  .choice label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .choice label:has(:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: -4px;
  }
  .choice label:has(:checked:focus-visible) {
    outline-color: var(--_on-accent);
  }
  @container not (min-width: 29em) {
    .choice {
      flex-wrap: wrap;
      inline-size: 100%;
    }
    .choice label {
      flex: auto;
      padding-inline: 0.4em;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .choice label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;

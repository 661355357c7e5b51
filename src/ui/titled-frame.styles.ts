import { css } from 'lit';

/** The framed article of one series, one figure or one map, with its heading and the link in it. */
export const titledFrame = css`
  article {
    padding: 1.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .title a {
    text-decoration-color: transparent;
    transition: text-decoration-color 120ms ease-out;
  }
  .title a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  @container not (min-width: 22em) {
    article {
      padding: 1.1em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .title a {
      transition: none;
    }
  }
`;

/** A button that reads as a link: it turns one view into another. */
export const turnButton = css`
  .turn {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_text);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .turn:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
`;

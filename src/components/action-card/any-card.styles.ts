import { css } from 'lit';

/** What all variants of a card share: its frame, its link, its axis. */
export const anyCardStyles = css`
  /* A line has no room for a skeleton: the words alone. */
  :host(:is([variant='row'], [variant='compact'])) {
    .skeleton {
      display: none;
    }
    .state {
      max-inline-size: none;
      padding: 0.5em 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .loading {
      padding: 0;
      margin: auto 0;
    }
  }
  .state {
    max-inline-size: 36em;
  }
  article {
    position: relative;
    background: var(--_surface);
  }
  .weave {
    flex: none;
    color: var(--_axis);
  }
  .title {
    font-weight: 600;
    text-wrap: pretty;
  }
  .title a {
    text-decoration-color: transparent;
    transition: text-decoration-color 120ms ease-out;
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  article:hover .title a {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .title a:focus-visible {
    outline: none;
  }
  .title a:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .axis-name {
    color: var(--_axis);
    font-weight: 600;
  }
`;

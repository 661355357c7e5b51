import { css } from 'lit';

export const largeStyles = css`
  /* Stays where the box is seen, and takes no room: what is scrolled lies over it. */
  .ground {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: block;
    pointer-events: none;
  }
  .ground + .picture {
    position: relative;
  }
  .samples {
    visibility: hidden;
  }
  .waiting {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    max-inline-size: 24em;
    margin: 3em auto;
  }
  .waiting progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
`;

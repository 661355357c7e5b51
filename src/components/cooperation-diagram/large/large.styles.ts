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
  /* Rows of a long list: those out of sight are neither laid out nor painted, and are there for whoever searches or
     listens. About as high as they will be. */
  .list .portion {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 42em;
    overflow-clip-margin: 0.4em;
  }
  [role='list'] + .title {
    margin-block-start: 1.75em;
  }
  @media print {
    .list .portion {
      content-visibility: visible;
    }
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

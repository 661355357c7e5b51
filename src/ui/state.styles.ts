import { css } from 'lit';

/** Loading: the skeleton. The other states that are not content are in `message.styles.ts`. */
export const stateStyles = css`
  .state {
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1.25em;
  }
  .state svg {
    color: var(--_edge);
  }
  .skeleton svg {
    inline-size: 2.5em;
  }
  .skeleton {
    display: grid;
    gap: 0.6em;
  }
  .skeleton i {
    block-size: 0.8em;
    border-radius: 0.25em;
    background: var(--_line);
  }
  .skeleton i:nth-child(2) {
    inline-size: 40%;
    margin-block-end: 0.6em;
  }
  .skeleton i:nth-child(3) {
    block-size: 1.1em;
  }
  .skeleton i:nth-child(4) {
    block-size: 1.1em;
    inline-size: 62%;
    margin-block-end: 0.6em;
  }
  .skeleton i:nth-child(6) {
    inline-size: 55%;
  }
  .loading {
    margin-block-start: auto;
    padding-block-start: 1em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }
`;

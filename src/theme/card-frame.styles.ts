// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('action-card')` gives, without the table of all elements. */
export const cardFrameStyles = css`
  .frame {
    --_reserve: 29.5em;
  }
  @container not (min-width: 25em) {
    .frame {
      --_reserve: 34em;
    }
  }
  @container not (min-width: 17.5em) {
    .frame {
      --_reserve: 37em;
    }
  }
  :host([variant='row']) .frame {
    --_reserve: 6.4em;
  }
  @container not (min-width: 70em) {
    :host([variant='row']) .frame {
      --_reserve: 8em;
    }
  }
  @container not (min-width: 27em) {
    :host([variant='row']) .frame {
      --_reserve: 11em;
    }
  }
  @container not (min-width: 24em) {
    :host([variant='row']) .frame {
      --_reserve: 13.5em;
    }
  }
  @container not (min-width: 17.5em) {
    :host([variant='row']) .frame {
      --_reserve: 16.5em;
    }
  }
  :host([variant='compact']) .frame {
    --_reserve: 2.6em;
  }
  @container not (min-width: 45em) {
    :host([variant='compact']) .frame {
      --_reserve: 3.9em;
    }
  }
  @container not (min-width: 28em) {
    :host([variant='compact']) .frame {
      --_reserve: 5.3em;
    }
  }
  @container not (min-width: 20em) {
    :host([variant='compact']) .frame {
      --_reserve: 7.2em;
    }
  }
`;

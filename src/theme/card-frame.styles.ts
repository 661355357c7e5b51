// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('action-card')` gives, without the table of all elements. */
export const cardFrameStyles = css`
  .frame {
    --_reserve: 33.5em;
  }
  @container not (min-width: 27.5em) {
    .frame {
      --_reserve: 35em;
    }
  }
  @container not (min-width: 25em) {
    .frame {
      --_reserve: 37.5em;
    }
  }
  @container not (min-width: 17.5em) {
    .frame {
      --_reserve: 40em;
    }
  }
  :host([variant='row']) .frame {
    --_reserve: 8.9em;
  }
  @container not (min-width: 70em) {
    :host([variant='row']) .frame {
      --_reserve: 10.2em;
    }
  }
  @container not (min-width: 27em) {
    :host([variant='row']) .frame {
      --_reserve: 15.1em;
    }
  }
  @container not (min-width: 24em) {
    :host([variant='row']) .frame {
      --_reserve: 16.6em;
    }
  }
  @container not (min-width: 17.5em) {
    :host([variant='row']) .frame {
      --_reserve: 20.2em;
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

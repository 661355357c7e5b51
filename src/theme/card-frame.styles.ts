// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('action-card')` gives, without the table of all elements. */
export const cardFrameStyles = css`
  .frame {
    --_reserve: 33.5em;
  }
  @container not (min-width: 30em) {
    .frame {
      --_reserve: 35em;
    }
  }
  @container not (min-width: 25.5em) {
    .frame {
      --_reserve: 37.5em;
    }
  }
  @container not (min-width: 19em) {
    .frame {
      --_reserve: 40em;
    }
  }
  @container not (min-width: 17.9em) {
    .frame {
      --_reserve: 41.2em;
    }
  }
  :host([variant='row']) .frame {
    --_reserve: 9.3em;
  }
  @container not (min-width: 70em) {
    :host([variant='row']) .frame {
      --_reserve: 10.5em;
    }
  }
  @container not (min-width: 50em) {
    :host([variant='row']) .frame {
      --_reserve: 11.3em;
    }
  }
  @container not (min-width: 40em) {
    :host([variant='row']) .frame {
      --_reserve: 14.1em;
    }
  }
  @container not (min-width: 31em) {
    :host([variant='row']) .frame {
      --_reserve: 16.8em;
    }
  }
  @container not (min-width: 22.5em) {
    :host([variant='row']) .frame {
      --_reserve: 19.5em;
    }
  }
  @container not (min-width: 19em) {
    :host([variant='row']) .frame {
      --_reserve: 20.7em;
    }
  }
  @container not (min-width: 17.5em) {
    :host([variant='row']) .frame {
      --_reserve: 23.5em;
    }
  }
  :host([variant='compact']) .frame {
    --_reserve: 2.6em;
  }
  @container not (min-width: 48em) {
    :host([variant='compact']) .frame {
      --_reserve: 3.9em;
    }
  }
  @container not (min-width: 30.5em) {
    :host([variant='compact']) .frame {
      --_reserve: 5.3em;
    }
  }
  @container not (min-width: 22.5em) {
    :host([variant='compact']) .frame {
      --_reserve: 7.2em;
    }
  }
`;

// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('indicator')` gives, without the table of all elements. */
export const indicatorFrameStyles = css`
  .frame {
    --_reserve: 18.2em;
  }
  @container not (min-width: 35em) {
    .frame {
      --_reserve: 21.8em;
    }
  }
  @container not (min-width: 23.5em) {
    .frame {
      --_reserve: 23.7em;
    }
  }
  @container not (min-width: 18.4em) {
    .frame {
      --_reserve: 24.8em;
    }
  }
  :host([compare]) .frame {
    --_reserve: 20em;
  }
  @container not (min-width: 40em) {
    :host([compare]) .frame {
      --_reserve: 21.2em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare]) .frame {
      --_reserve: 25em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare]) .frame {
      --_reserve: 27.1em;
    }
  }
  @container not (min-width: 19.2em) {
    :host([compare]) .frame {
      --_reserve: 29.3em;
    }
  }
  :host([indicator^='actions-by-']) .frame {
    --_reserve: 15em;
  }
  @container not (min-width: 35em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 17.6em;
    }
  }
  @container not (min-width: 25em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 19.7em;
    }
  }
  @container not (min-width: 23em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 21.1em;
    }
  }
  @container not (min-width: 19.2em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 22.5em;
    }
  }
`;

// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('indicator')` gives, without the table of all elements. */
export const indicatorFrameStyles = css`
  .frame {
    --_reserve: 18.2em;
  }
  @container not (min-width: 40em) {
    .frame {
      --_reserve: 20.6em;
    }
  }
  @container not (min-width: 30em) {
    .frame {
      --_reserve: 24.2em;
    }
  }
  @container not (min-width: 20em) {
    .frame {
      --_reserve: 26.6em;
    }
  }
  @container not (min-width: 18.75em) {
    .frame {
      --_reserve: 28.9em;
    }
  }
  :host([indicator^='actions-by-']) .frame {
    --_reserve: 15em;
  }
  @container not (min-width: 40em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 16.2em;
    }
  }
  @container not (min-width: 28em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 20em;
    }
  }
  @container not (min-width: 22em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 22.5em;
    }
  }
  @container not (min-width: 19.2em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 23.2em;
    }
  }
  :host([compare]) .frame {
    --_reserve: 27.4em;
  }
  @container not (min-width: 56em) {
    :host([compare]) .frame {
      --_reserve: 29.8em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare]) .frame {
      --_reserve: 32.4em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare]) .frame {
      --_reserve: 34.7em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare]) .frame {
      --_reserve: 39.4em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare]) .frame {
      --_reserve: 40.5em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare]) .frame {
      --_reserve: 45.7em;
    }
  }
  :host([compare='comparable']) .frame {
    --_reserve: 31.6em;
  }
  @container not (min-width: 40em) {
    :host([compare='comparable']) .frame {
      --_reserve: 33.8em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare='comparable']) .frame {
      --_reserve: 37.6em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare='comparable']) .frame {
      --_reserve: 39.9em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare='comparable']) .frame {
      --_reserve: 45.8em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare='comparable']) .frame {
      --_reserve: 47em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare='comparable']) .frame {
      --_reserve: 52.1em;
    }
  }
  :host([compare='region']) .frame {
    --_reserve: 19.6em;
  }
  @container not (min-width: 45em) {
    :host([compare='region']) .frame {
      --_reserve: 20.9em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare='region']) .frame {
      --_reserve: 24.6em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare='region']) .frame {
      --_reserve: 27.9em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare='region']) .frame {
      --_reserve: 33.8em;
    }
  }
  :host([compare='programme']) .frame {
    --_reserve: 19.6em;
  }
  @container not (min-width: 45em) {
    :host([compare='programme']) .frame {
      --_reserve: 20.9em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare='programme']) .frame {
      --_reserve: 24.6em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare='programme']) .frame {
      --_reserve: 27.9em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare='programme']) .frame {
      --_reserve: 33.8em;
    }
  }
`;

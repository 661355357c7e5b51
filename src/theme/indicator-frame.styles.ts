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
  :host([compare]) .frame {
    --_reserve: 25em;
  }
  @container not (min-width: 45em) {
    :host([compare]) .frame {
      --_reserve: 27.6em;
    }
  }
  @container not (min-width: 40em) {
    :host([compare]) .frame {
      --_reserve: 28.8em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare]) .frame {
      --_reserve: 30em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare]) .frame {
      --_reserve: 36em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare]) .frame {
      --_reserve: 38.3em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare]) .frame {
      --_reserve: 41.7em;
    }
  }
  @container not (min-width: 18.75em) {
    :host([compare]) .frame {
      --_reserve: 45.5em;
    }
  }
  :host([compare='comparable']) .frame {
    --_reserve: 28em;
  }
  @container not (min-width: 56em) {
    :host([compare='comparable']) .frame {
      --_reserve: 29em;
    }
  }
  @container not (min-width: 45em) {
    :host([compare='comparable']) .frame {
      --_reserve: 30.5em;
    }
  }
  @container not (min-width: 40em) {
    :host([compare='comparable']) .frame {
      --_reserve: 33em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare='comparable']) .frame {
      --_reserve: 35.5em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare='comparable']) .frame {
      --_reserve: 42.6em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare='comparable']) .frame {
      --_reserve: 45em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare='comparable']) .frame {
      --_reserve: 50.5em;
    }
  }
  @container not (min-width: 18.75em) {
    :host([compare='comparable']) .frame {
      --_reserve: 53.2em;
    }
  }
  :host([compare='region']) .frame {
    --_reserve: 19.6em;
  }
  @container not (min-width: 45em) {
    :host([compare='region']) .frame {
      --_reserve: 20.8em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare='region']) .frame {
      --_reserve: 23.4em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare='region']) .frame {
      --_reserve: 25.8em;
    }
  }
  @container not (min-width: 26em) {
    :host([compare='region']) .frame {
      --_reserve: 30em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare='region']) .frame {
      --_reserve: 36.3em;
    }
  }
  @container not (min-width: 18.5em) {
    :host([compare='region']) .frame {
      --_reserve: 38.9em;
    }
  }
  :host([compare='programme']) .frame {
    --_reserve: 19.6em;
  }
  @container not (min-width: 45em) {
    :host([compare='programme']) .frame {
      --_reserve: 20.8em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare='programme']) .frame {
      --_reserve: 23.4em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare='programme']) .frame {
      --_reserve: 25.8em;
    }
  }
  @container not (min-width: 26em) {
    :host([compare='programme']) .frame {
      --_reserve: 30em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare='programme']) .frame {
      --_reserve: 36.3em;
    }
  }
  @container not (min-width: 18.5em) {
    :host([compare='programme']) .frame {
      --_reserve: 38.9em;
    }
  }
`;

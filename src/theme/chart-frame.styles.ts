// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('indicator-chart')` gives, without the table of all elements. */
export const chartFrameStyles = css`
  .frame {
    --_reserve: 23.7em;
  }
  @container not (min-width: 47.5em) {
    .frame {
      --_reserve: 26.3em;
    }
  }
  @container not (min-width: 35em) {
    .frame {
      --_reserve: 28.7em;
    }
  }
  @container not (min-width: 26em) {
    .frame {
      --_reserve: 32.9em;
    }
  }
  @container not (min-width: 19em) {
    .frame {
      --_reserve: 33.4em;
    }
  }
  :host([intercommunality]) .frame {
    --_reserve: 23.7em;
  }
  @container not (min-width: 56em) {
    :host([intercommunality]) .frame {
      --_reserve: 24.8em;
    }
  }
  @container not (min-width: 47.5em) {
    :host([intercommunality]) .frame {
      --_reserve: 27.5em;
    }
  }
  @container not (min-width: 40em) {
    :host([intercommunality]) .frame {
      --_reserve: 28.7em;
    }
  }
  @container not (min-width: 35em) {
    :host([intercommunality]) .frame {
      --_reserve: 31.8em;
    }
  }
  @container not (min-width: 30em) {
    :host([intercommunality]) .frame {
      --_reserve: 34.1em;
    }
  }
  @container not (min-width: 22.5em) {
    :host([intercommunality]) .frame {
      --_reserve: 34.7em;
    }
  }
  @container not (min-width: 20em) {
    :host([intercommunality]) .frame {
      --_reserve: 36em;
    }
  }
  @container not (min-width: 19em) {
    :host([intercommunality]) .frame {
      --_reserve: 38.7em;
    }
  }
  :host([compare]) .frame {
    --_reserve: 25.8em;
  }
  @container not (min-width: 47.5em) {
    :host([compare]) .frame {
      --_reserve: 28.6em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare]) .frame {
      --_reserve: 32.2em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare]) .frame {
      --_reserve: 37.8em;
    }
  }
  @container not (min-width: 26em) {
    :host([compare]) .frame {
      --_reserve: 41em;
    }
  }
  :host([indicator^='actions-by-']) .frame {
    --_reserve: 21.7em;
  }
  @container not (min-width: 47.5em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 25em;
    }
  }
  @container not (min-width: 26em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 28.2em;
    }
  }
  @container not (min-width: 23em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 35em;
    }
  }
  :host([indicator='actions-by-status']) .frame {
    --_reserve: 25.1em;
  }
  @container not (min-width: 47.5em) {
    :host([indicator='actions-by-status']) .frame {
      --_reserve: 28.9em;
    }
  }
  @container not (min-width: 26em) {
    :host([indicator='actions-by-status']) .frame {
      --_reserve: 31.9em;
    }
  }
  @container not (min-width: 23em) {
    :host([indicator='actions-by-status']) .frame {
      --_reserve: 38.2em;
    }
  }
  :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
    --_reserve: 18.1em;
  }
  @container not (min-width: 40em) {
    :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
      --_reserve: 24em;
    }
  }
  @container not (min-width: 28em) {
    :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
      --_reserve: 27.9em;
    }
  }
  @container not (min-width: 22em) {
    :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
      --_reserve: 31.2em;
    }
  }
`;

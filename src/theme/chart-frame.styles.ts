// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('indicator-chart')` gives, without the table of all elements. */
export const chartFrameStyles = css`
  .frame {
    --_reserve: 23.8em;
  }
  @container not (min-width: 50em) {
    .frame {
      --_reserve: 26.4em;
    }
  }
  @container not (min-width: 40em) {
    .frame {
      --_reserve: 28.8em;
    }
  }
  @container not (min-width: 32.5em) {
    .frame {
      --_reserve: 30.7em;
    }
  }
  @container not (min-width: 28em) {
    .frame {
      --_reserve: 33.5em;
    }
  }
  @container not (min-width: 19em) {
    .frame {
      --_reserve: 37.6em;
    }
  }
  @container not (min-width: 17em) {
    .frame {
      --_reserve: 39em;
    }
  }
  :host([intercommunality]) .frame {
    --_reserve: 23.8em;
  }
  @container not (min-width: 55em) {
    :host([intercommunality]) .frame {
      --_reserve: 25em;
    }
  }
  @container not (min-width: 47.5em) {
    :host([intercommunality]) .frame {
      --_reserve: 28.8em;
    }
  }
  @container not (min-width: 35em) {
    :host([intercommunality]) .frame {
      --_reserve: 32em;
    }
  }
  @container not (min-width: 28em) {
    :host([intercommunality]) .frame {
      --_reserve: 34.2em;
    }
  }
  @container not (min-width: 22.5em) {
    :host([intercommunality]) .frame {
      --_reserve: 36.2em;
    }
  }
  @container not (min-width: 19em) {
    :host([intercommunality]) .frame {
      --_reserve: 38.8em;
    }
  }
  @container not (min-width: 17em) {
    :host([intercommunality]) .frame {
      --_reserve: 41em;
    }
  }
  :host([compare]) .frame {
    --_reserve: 28em;
  }
  @container not (min-width: 60em) {
    :host([compare]) .frame {
      --_reserve: 30.6em;
    }
  }
  @container not (min-width: 50em) {
    :host([compare]) .frame {
      --_reserve: 35.7em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare]) .frame {
      --_reserve: 38.2em;
    }
  }
  @container not (min-width: 32.5em) {
    :host([compare]) .frame {
      --_reserve: 41.6em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare]) .frame {
      --_reserve: 44.1em;
    }
  }
  @container not (min-width: 22.5em) {
    :host([compare]) .frame {
      --_reserve: 48.5em;
    }
  }
  @container not (min-width: 19em) {
    :host([compare]) .frame {
      --_reserve: 54em;
    }
  }
  @container not (min-width: 17em) {
    :host([compare]) .frame {
      --_reserve: 58em;
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
  @container not (min-width: 32.5em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 28.4em;
    }
  }
  @container not (min-width: 24em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 35.4em;
    }
  }
  @container not (min-width: 19em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 38em;
    }
  }
  @container not (min-width: 17em) {
    :host([indicator^='actions-by-']) .frame {
      --_reserve: 39.5em;
    }
  }
  :host([indicator='actions-by-status']) .frame {
    --_reserve: 25.2em;
  }
  @container not (min-width: 50em) {
    :host([indicator='actions-by-status']) .frame {
      --_reserve: 28.9em;
    }
  }
  @container not (min-width: 32.5em) {
    :host([indicator='actions-by-status']) .frame {
      --_reserve: 31.9em;
    }
  }
  @container not (min-width: 24em) {
    :host([indicator='actions-by-status']) .frame {
      --_reserve: 38.8em;
    }
  }
  @container not (min-width: 18em) {
    :host([indicator='actions-by-status']) .frame {
      --_reserve: 39.9em;
    }
  }
  :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
    --_reserve: 18.2em;
  }
  @container not (min-width: 40em) {
    :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
      --_reserve: 24.1em;
    }
  }
  @container not (min-width: 28em) {
    :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
      --_reserve: 27.9em;
    }
  }
  @container not (min-width: 22em) {
    :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
      --_reserve: 31.3em;
    }
  }
  @container not (min-width: 18em) {
    :host([stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])) .frame {
      --_reserve: 33.9em;
    }
  }
`;

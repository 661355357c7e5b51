// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('indicator')` gives, without the table of all elements. */
export const indicatorFrameStyles = css`
  .frame {
    --_reserve: 18.3em;
  }
  @container not (min-width: 40em) {
    .frame {
      --_reserve: 20.7em;
    }
  }
  @container not (min-width: 30em) {
    .frame {
      --_reserve: 22.1em;
    }
  }
  @container not (min-width: 28em) {
    .frame {
      --_reserve: 24.3em;
    }
  }
  @container not (min-width: 20em) {
    .frame {
      --_reserve: 25.5em;
    }
  }
  @container not (min-width: 19em) {
    .frame {
      --_reserve: 29em;
    }
  }
  @container not (min-width: 18em) {
    .frame {
      --_reserve: 31.6em;
    }
  }
  :host([intercommunality]) .frame {
    --_reserve: 18.3em;
  }
  @container not (min-width: 45em) {
    :host([intercommunality]) .frame {
      --_reserve: 20.7em;
    }
  }
  @container not (min-width: 30em) {
    :host([intercommunality]) .frame {
      --_reserve: 22.1em;
    }
  }
  @container not (min-width: 28em) {
    :host([intercommunality]) .frame {
      --_reserve: 23.2em;
    }
  }
  @container not (min-width: 26em) {
    :host([intercommunality]) .frame {
      --_reserve: 25.4em;
    }
  }
  @container not (min-width: 22em) {
    :host([intercommunality]) .frame {
      --_reserve: 26.8em;
    }
  }
  @container not (min-width: 20em) {
    :host([intercommunality]) .frame {
      --_reserve: 29em;
    }
  }
  @container not (min-width: 18em) {
    :host([intercommunality]) .frame {
      --_reserve: 32.8em;
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
    --_reserve: 28.6em;
  }
  @container not (min-width: 45em) {
    :host([compare]) .frame {
      --_reserve: 31.5em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare]) .frame {
      --_reserve: 34.1em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare]) .frame {
      --_reserve: 39em;
    }
  }
  @container not (min-width: 26em) {
    :host([compare]) .frame {
      --_reserve: 42.5em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare]) .frame {
      --_reserve: 45em;
    }
  }
  @container not (min-width: 19em) {
    :host([compare]) .frame {
      --_reserve: 47.3em;
    }
  }
  @container not (min-width: 18em) {
    :host([compare]) .frame {
      --_reserve: 51.3em;
    }
  }
  :host([territory][compare='median']) .frame {
    --_reserve: 26.5em;
  }
  @container not (min-width: 45em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 29.1em;
    }
  }
  @container not (min-width: 35em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 30.3em;
    }
  }
  @container not (min-width: 30em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 31.7em;
    }
  }
  @container not (min-width: 28em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 34em;
    }
  }
  @container not (min-width: 24em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 35.1em;
    }
  }
  @container not (min-width: 20em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 37.2em;
    }
  }
  @container not (min-width: 19em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 41.1em;
    }
  }
  @container not (min-width: 18em) {
    :host([territory][compare='median']) .frame {
      --_reserve: 45em;
    }
  }
  :host([compare='comparable']) .frame {
    --_reserve: 31.9em;
  }
  @container not (min-width: 45em) {
    :host([compare='comparable']) .frame {
      --_reserve: 34.4em;
    }
  }
  @container not (min-width: 35em) {
    :host([compare='comparable']) .frame {
      --_reserve: 36.9em;
    }
  }
  @container not (min-width: 30em) {
    :host([compare='comparable']) .frame {
      --_reserve: 40.5em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare='comparable']) .frame {
      --_reserve: 44.2em;
    }
  }
  @container not (min-width: 26em) {
    :host([compare='comparable']) .frame {
      --_reserve: 47.7em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare='comparable']) .frame {
      --_reserve: 50.3em;
    }
  }
  @container not (min-width: 20em) {
    :host([compare='comparable']) .frame {
      --_reserve: 55.1em;
    }
  }
  @container not (min-width: 18em) {
    :host([compare='comparable']) .frame {
      --_reserve: 59.1em;
    }
  }
  :host([territory][compare='comparable']) .frame {
    --_reserve: 29.3em;
  }
  @container not (min-width: 45em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 30.7em;
    }
  }
  @container not (min-width: 40em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 33.8em;
    }
  }
  @container not (min-width: 35em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 35.5em;
    }
  }
  @container not (min-width: 30em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 36.9em;
    }
  }
  @container not (min-width: 28em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 39em;
    }
  }
  @container not (min-width: 24em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 40.4em;
    }
  }
  @container not (min-width: 22.5em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 43.7em;
    }
  }
  @container not (min-width: 19em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 47.6em;
    }
  }
  @container not (min-width: 18em) {
    :host([territory][compare='comparable']) .frame {
      --_reserve: 51.4em;
    }
  }
  :host([compare='region']) .frame {
    --_reserve: 19.8em;
  }
  @container not (min-width: 45em) {
    :host([compare='region']) .frame {
      --_reserve: 21.2em;
    }
  }
  @container not (min-width: 40em) {
    :host([compare='region']) .frame {
      --_reserve: 24.9em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare='region']) .frame {
      --_reserve: 26.1em;
    }
  }
  @container not (min-width: 26em) {
    :host([compare='region']) .frame {
      --_reserve: 29.6em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare='region']) .frame {
      --_reserve: 32.1em;
    }
  }
  @container not (min-width: 19em) {
    :host([compare='region']) .frame {
      --_reserve: 34.6em;
    }
  }
  @container not (min-width: 18em) {
    :host([compare='region']) .frame {
      --_reserve: 38.4em;
    }
  }
  :host([compare='programme']) .frame {
    --_reserve: 19.8em;
  }
  @container not (min-width: 45em) {
    :host([compare='programme']) .frame {
      --_reserve: 21.2em;
    }
  }
  @container not (min-width: 40em) {
    :host([compare='programme']) .frame {
      --_reserve: 24.9em;
    }
  }
  @container not (min-width: 28em) {
    :host([compare='programme']) .frame {
      --_reserve: 26.1em;
    }
  }
  @container not (min-width: 26em) {
    :host([compare='programme']) .frame {
      --_reserve: 29.6em;
    }
  }
  @container not (min-width: 22em) {
    :host([compare='programme']) .frame {
      --_reserve: 32.1em;
    }
  }
  @container not (min-width: 19em) {
    :host([compare='programme']) .frame {
      --_reserve: 34.6em;
    }
  }
  @container not (min-width: 18em) {
    :host([compare='programme']) .frame {
      --_reserve: 38.4em;
    }
  }
`;

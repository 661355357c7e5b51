// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('territory-map')` gives, without the table of all elements. */
export const mapFrameStyles = css`
  .frame {
    --_reserve: 52em;
  }
  @container not (min-width: 54em) {
    .frame {
      --_reserve: 86em;
    }
  }
  @container not (min-width: 28em) {
    .frame {
      --_reserve: 92em;
    }
  }
  @container not (min-width: 20.5em) {
    .frame {
      --_reserve: 95em;
    }
  }
  @container not (min-width: 18em) {
    .frame {
      --_reserve: 98em;
    }
  }
  :host([indicator]) .frame {
    --_reserve: 52em;
  }
  @container not (min-width: 54em) {
    :host([indicator]) .frame {
      --_reserve: 92em;
    }
  }
  @container not (min-width: 30em) {
    :host([indicator]) .frame {
      --_reserve: 94em;
    }
  }
  @container not (min-width: 28em) {
    :host([indicator]) .frame {
      --_reserve: 98.5em;
    }
  }
  @container not (min-width: 23em) {
    :host([indicator]) .frame {
      --_reserve: 105.5em;
    }
  }
  @container not (min-width: 20.5em) {
    :host([indicator]) .frame {
      --_reserve: 109.5em;
    }
  }
  @container not (min-width: 18em) {
    :host([indicator]) .frame {
      --_reserve: 112.5em;
    }
  }
`;

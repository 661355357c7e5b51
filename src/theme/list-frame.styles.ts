// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('action-list')` gives, without the table of all elements. */
export const listFrameStyles = css`
  .frame {
    --_reserve: 133.25em;
  }
  @container not (min-width: 91.5em) {
    .frame {
      --_reserve: 170.5em;
    }
  }
  @container not (min-width: 72.75em) {
    .frame {
      --_reserve: 249.6em;
    }
  }
  @container not (min-width: 54em) {
    .frame {
      --_reserve: 444em;
    }
  }
  @container not (min-width: 40em) {
    .frame {
      --_reserve: 448.9em;
    }
  }
  @container not (min-width: 25em) {
    .frame {
      --_reserve: 472.5em;
    }
  }
  :host([per-page='1']) .frame {
    --_reserve: 65em;
  }
  :host([per-page='2']) .frame {
    --_reserve: 65em;
  }
  @container not (min-width: 54em) {
    :host([per-page='2']) .frame {
      --_reserve: 89.5em;
    }
  }
  @container not (min-width: 40em) {
    :host([per-page='2']) .frame {
      --_reserve: 94.4em;
    }
  }
  @container not (min-width: 25em) {
    :host([per-page='2']) .frame {
      --_reserve: 100em;
    }
  }
  :host([per-page='3']) .frame {
    --_reserve: 65em;
  }
  @container not (min-width: 72.75em) {
    :host([per-page='3']) .frame {
      --_reserve: 95.6em;
    }
  }
  @container not (min-width: 54em) {
    :host([per-page='3']) .frame {
      --_reserve: 124.95em;
    }
  }
  @container not (min-width: 40em) {
    :host([per-page='3']) .frame {
      --_reserve: 129.85em;
    }
  }
  @container not (min-width: 25em) {
    :host([per-page='3']) .frame {
      --_reserve: 137.25em;
    }
  }
  :host([per-page='4']) .frame {
    --_reserve: 65em;
  }
  @container not (min-width: 91.5em) {
    :host([per-page='4']) .frame {
      --_reserve: 93em;
    }
  }
  @container not (min-width: 72.75em) {
    :host([per-page='4']) .frame {
      --_reserve: 95.6em;
    }
  }
  @container not (min-width: 54em) {
    :host([per-page='4']) .frame {
      --_reserve: 160.4em;
    }
  }
  @container not (min-width: 40em) {
    :host([per-page='4']) .frame {
      --_reserve: 165.3em;
    }
  }
  @container not (min-width: 25em) {
    :host([per-page='4']) .frame {
      --_reserve: 174.5em;
    }
  }
  :host([per-page='6']) .frame {
    --_reserve: 94em;
  }
  @container not (min-width: 72.75em) {
    :host([per-page='6']) .frame {
      --_reserve: 134.1em;
    }
  }
  @container not (min-width: 54em) {
    :host([per-page='6']) .frame {
      --_reserve: 231.3em;
    }
  }
  @container not (min-width: 40em) {
    :host([per-page='6']) .frame {
      --_reserve: 236.2em;
    }
  }
  @container not (min-width: 25em) {
    :host([per-page='6']) .frame {
      --_reserve: 249em;
    }
  }
  :host([per-page='8']) .frame {
    --_reserve: 94em;
  }
  @container not (min-width: 91.5em) {
    :host([per-page='8']) .frame {
      --_reserve: 131.75em;
    }
  }
  @container not (min-width: 72.75em) {
    :host([per-page='8']) .frame {
      --_reserve: 172.6em;
    }
  }
  @container not (min-width: 54em) {
    :host([per-page='8']) .frame {
      --_reserve: 302.2em;
    }
  }
  @container not (min-width: 40em) {
    :host([per-page='8']) .frame {
      --_reserve: 307.1em;
    }
  }
  @container not (min-width: 25em) {
    :host([per-page='8']) .frame {
      --_reserve: 323.5em;
    }
  }
  :host([per-page='9']) .frame {
    --_reserve: 133.25em;
  }
  @container not (min-width: 72.75em) {
    :host([per-page='9']) .frame {
      --_reserve: 211.1em;
    }
  }
  @container not (min-width: 54em) {
    :host([per-page='9']) .frame {
      --_reserve: 337.65em;
    }
  }
  @container not (min-width: 40em) {
    :host([per-page='9']) .frame {
      --_reserve: 342.55em;
    }
  }
  @container not (min-width: 25em) {
    :host([per-page='9']) .frame {
      --_reserve: 360.75em;
    }
  }
`;

// Written by `npm run generate` from reserves.ts.
import { css } from 'lit';

/** What `frameStyles('action-sheet')` gives, without the table of all elements. */
export const sheetFrameStyles = css`
  .frame {
    --_reserve: 88em;
  }
  @container not (min-width: 56em) {
    .frame {
      --_reserve: 120em;
    }
  }
  @container not (min-width: 30em) {
    .frame {
      --_reserve: 140em;
    }
  }
`;

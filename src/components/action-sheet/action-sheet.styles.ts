import { css } from 'lit';

/**
 * The reserved height alone: what the sheet looks like comes with what draws it. The numbers are those of
 * `theme/reserves.ts`, written out. A test keeps them equal.
 */
export const actionSheetStyles = css`
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

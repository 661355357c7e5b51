import type { ErrorCode } from '../../errors/codes.js';

/** Words of a fault as a visitor reads them. */
export interface FaultWords {
  readonly title: string;
  readonly text: string;
}

/** Words shared by all elements: states and buttons. */
export interface CommonMessages {
  readonly loading: string;
  readonly retry: string;
  readonly source: string;
  readonly licence: string;
  readonly updated: (date: string) => string;
  /** Banner above data whose refresh failed; `date` is in words. */
  readonly stale: (date: string) => string;
  readonly notGiven: string;
  readonly notDated: string;
  readonly faults: Readonly<Record<ErrorCode, FaultWords>>;
}

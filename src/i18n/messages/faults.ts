import type { ErrorCode } from '../../errors/codes.js';

/** Words of a fault as a visitor reads them. */
export interface FaultWords {
  readonly title: string;
  readonly text: string;
}

/** Words that are needed only when something goes wrong. */
export interface FaultMessages {
  /** Banner above data whose refresh failed; `date` is in words. */
  readonly stale: (date: string) => string;
  readonly faults: Readonly<Record<ErrorCode, FaultWords>>;
}

import type { Measure, Moment, Said } from './indicator.js';

/** A change in relation to its base; `size` has no sign; `tiny` is a change that rounds to nothing. */
export interface Change {
  readonly text: string;
  readonly size: string;
  readonly rises: boolean;
  readonly tiny: boolean;
}

/** Words of a series in time. How each finding is said; the facts come from `charts/time-finding.ts`. */
export interface TimeMessages {
  /** `éditions 2020 à 2025`. */
  readonly span: (from: Moment, to: Moment) => string;
  readonly single: (label: string, to: Measure) => Said;
  readonly change: (label: string, from: Measure, to: Measure, change: Change | undefined) => Said;
  /** Equal at both ends; `throughout` when never different between them. */
  readonly same: (label: string, from: Measure, to: Measure, throughout: boolean) => Said;
  /** `Médiane de 183 territoires : 84 120 habitants (édition 2025).`; undefined when nothing is known at that moment. */
  readonly compared: (name: string, measure: Measure | undefined) => string;
  /** `Sans donnée : éditions 2021 et 2022`; `list` is in words. */
  readonly gaps: (list: string, count: number, kind: string) => string;
  /** Such gaps of an intercommunality that did not exist as such: merged, split or created. */
  readonly perimeter: (gaps: string) => string;
  readonly estimated: (list: string, count: number, kind: string) => string;
  readonly provisional: (list: string, count: number, kind: string) => string;
  /** Why no change is said between periods that are fewer than `span`. */
  readonly tooClose: (span: number, kind: string) => string;
}

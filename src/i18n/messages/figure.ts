import type { Quantity } from './indicator.js';

/** A moment in words, how periods are named (`edition`, `year`), and what is not final (`estimated`, `provisional`). */
export interface FigureMoment {
  readonly text: string;
  readonly kind: string;
  /** As in the data, to know a year from a day. */
  readonly period: string;
  readonly mark: string;
}

/** Words of a key figure: of its one sentence, and of what stands around it. */
export interface FigureMessages {
  /** The name of an indicator in this language, where it is known; else as the data say it. */
  readonly name: (label: string) => string;
  /** The unit as it stands beside a number: `hab.`, `action`, `actions`. */
  readonly unit: (unit: string, value: number) => string;
  /** `édition 2025`; `2025, estimation`. */
  readonly moment: (moment: FigureMoment) => string;
  readonly notAvailable: string;
  /** `+ 0,6 % depuis l’édition 2020`. */
  readonly change: (since: FigureMoment, change: string) => string;
  /**
   * `Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020 ; médiane de … : ….`
   * `comparison` is empty, or a clause without its end.
   */
  readonly sentence: (
    label: string,
    moment: string,
    quantity: Quantity | undefined,
    changes: readonly string[],
    comparison: string,
  ) => string;
}

/** A number ready to be said: as written, with its symbol when it has one (`25,3 M€`), and its unit when it is a word. */
export interface Quantity {
  readonly value: number;
  readonly text: string;
  /** `hab.`, `communes`; empty when there is none or when it is in `text`. */
  readonly unit: string;
}

/** A moment in words (`2025`, `octobre 2023`; empty when undated), and how periods are named: `edition` or `year`. */
export interface Moment {
  readonly text: string;
  readonly kind: string;
  /** `estimated`, `provisional`; empty where the value is final. */
  readonly mark: string;
}

/** A quantity at a moment. */
export interface Measure extends Quantity {
  readonly at: Moment;
}

/** The two things said of a series: a heading without a full stop, and a sentence with its numbers. */
export interface Said {
  readonly title: string;
  readonly sentence: string;
}

/** Words of a series, of what must be said beside it. All of it is true of any data; of series in time `times.ts` says more. */
export interface IndicatorMessages {
  /** The name of an indicator in this language, where it is known; else as the data say it. */
  readonly name: (label: string) => string;
  /** The unit as it stands beside a number: `hab.`, `action`, `actions`. */
  readonly unit: (unit: string, value: number) => string;
  /** `édition 2025`; `2025, estimation`. */
  readonly moment: (moment: Moment) => string;
  readonly notAvailable: string;
  /** Words of the marks of values that are not final. */
  readonly marks: Readonly<Record<string, string>>;
  /** Nothing is known. */
  readonly none: (label: string) => Said;
  /** `Médiane de 183 territoires`, `Médiane de 212 communautés d’agglomération`; codes of the model. */
  readonly median: (
    count: number | undefined,
    among: string | undefined,
    placeKind: string | undefined,
    comparable?: boolean,
  ) => string;
  /** Of a region, the sum of its territories in the programme; `label` is its name. */
  readonly region: (label: string) => string;
  readonly target: {
    /** Beside the mark: `objectif 40`. */
    readonly mark: (text: string) => string;
    /** `Objectif : 40 élèves` */
    readonly open: (target: Quantity) => string;
  };
  /** `2 membres sur 5 sans donnée`; of sheets, `21 fiches sur 34 sans montant`. */
  readonly coverage: (missing: number, members: number, of: 'places' | 'sheets') => string;
  readonly empty: { readonly title: string; readonly text: string };
}

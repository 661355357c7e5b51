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
  readonly estimated: boolean;
}

/** A quantity at a moment. */
export interface Measure extends Quantity {
  readonly at: Moment;
}

/** A change in relation to its base; `size` has no sign; `tiny` is a change that rounds to nothing. */
export interface Change {
  readonly text: string;
  readonly size: string;
  readonly rises: boolean;
  readonly tiny: boolean;
}

/** The two things said of a series: a heading without a full stop, and a sentence with its numbers. */
export interface Said {
  readonly title: string;
  readonly sentence: string;
}

/** Words of a key figure, of its sentence and of what must be said beside it. All of it is true of any data. */
export interface IndicatorMessages {
  /** The name of an indicator in this language, where it is known; else as the data say it. */
  readonly name: (label: string) => string;
  /** The unit as it stands beside a number: `hab.`, `action`, `actions`. */
  readonly unit: (unit: string, value: number) => string;
  /** `édition 2025`; `2025, estimation`. */
  readonly moment: (moment: Moment) => string;
  /** `éditions 2020 à 2025`. */
  readonly span: (from: Moment, to: Moment) => string;
  readonly notAvailable: string;
  readonly estimate: string;
  /** How each finding is said; the facts come from `charts/time-finding.ts`. */
  readonly none: (label: string) => Said;
  readonly single: (label: string, to: Measure) => Said;
  readonly change: (label: string, from: Measure, to: Measure, change: Change | undefined) => Said;
  /** Equal at both ends; `throughout` when never different between them. */
  readonly same: (label: string, from: Measure, to: Measure, throughout: boolean) => Said;
  /** `Médiane de 183 territoires`, `Médiane de 212 communautés d’agglomération`; codes of the model. */
  readonly median: (
    count: number | undefined,
    among: string | undefined,
    placeKind: string | undefined,
    comparable?: boolean,
  ) => string;
  /** `Médiane de 183 territoires : 84 120 habitants (édition 2025).`; undefined when nothing is known at that moment. */
  readonly compared: (name: string, measure: Measure | undefined) => string;
  readonly target: {
    /** Beside the mark: `objectif 40`. */
    readonly mark: (text: string) => string;
    readonly reached: (target: Quantity) => string;
    /** `left` is how far it is, without a sign; empty when neither way is good. */
    readonly open: (target: Quantity, left: string, more: boolean) => string;
  };
  readonly notes: {
    /** `2 membres sur 5 sans donnée`; of sheets, `21 fiches sur 34 sans montant`. */
    readonly coverage: (missing: number, members: number, of: 'places' | 'sheets') => string;
    /** `Sans donnée : éditions 2021 et 2022`; `list` is in words. */
    readonly gaps: (list: string, count: number, kind: string) => string;
    readonly estimated: (list: string, count: number, kind: string) => string;
    /** Why no change is said between editions that are too few. */
    readonly tooClose: string;
  };
  readonly empty: { readonly title: string; readonly text: string };
}

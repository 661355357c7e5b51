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

/** One category: its code, its name in the element's language, what it counts. */
export interface Share extends Quantity {
  readonly code: string;
  readonly name: string;
}

/** The two things said of a series: a heading without a full stop, and a sentence with its numbers. */
export interface Said {
  readonly title: string;
  readonly sentence: string;
}

/** What is known of the measure itself. */
export interface Topic {
  readonly id: string;
  readonly label: string;
}

/** How each finding is said. All of it must be true of any data: the facts come from `charts/series-finding.ts`. */
export interface FindingWords {
  readonly none: (topic: Topic) => Said;
  readonly single: (topic: Topic, to: Measure) => Said;
  readonly change: (topic: Topic, from: Measure, to: Measure, change: Change | undefined) => Said;
  /** Equal at both ends; `throughout` when never different between them. */
  readonly same: (topic: Topic, from: Measure, to: Measure, throughout: boolean) => Said;
  readonly zero: (topic: Topic, unit: string, known: number, missing: number) => Said;
  readonly all: (topic: Topic, leader: Share, total: Quantity) => Said;
  /** `fraction` is "one in two", exactly or a little under or over; `percent` is empty when rounding would lie. */
  readonly share: (
    topic: Topic,
    leader: Share,
    total: Quantity,
    fraction: { readonly of: readonly [number, number]; readonly is: 'exact' | 'under' | 'over' } | undefined,
    percent: string,
  ) => Said;
  readonly leader: (topic: Topic, leader: Share, missing: number) => Said;
  readonly tie: (topic: Topic, leaders: readonly Share[], total: Quantity | undefined, missing: number) => Said;
  readonly equal: (topic: Topic, each: Quantity, known: number, missing: number) => Said;
}

/** Words of a key figure, of its sentence and of what must be said beside it. */
export interface IndicatorMessages {
  /** The name of an indicator in this language, where it is known; else as the data say it. */
  readonly name: (label: string) => string;
  /** The unit as it stands beside a number: `hab.`, `action`, `actions`. */
  readonly unit: (unit: string, value: number) => string;
  /** `77 968 habitants`. */
  readonly amount: (quantity: Quantity) => string;
  /** `édition 2025`; `2025, estimation`. */
  readonly moment: (moment: Moment) => string;
  /** `éditions 2020 à 2025`. */
  readonly span: (from: Moment, to: Moment) => string;
  readonly notAvailable: string;
  readonly estimate: string;
  readonly finding: FindingWords;
  /** `Médiane de 183 territoires`, `Médiane de 212 communautés d’agglomération`; codes of the model. */
  readonly median: (count: number | undefined, among: string | undefined, placeKind: string | undefined) => string;
  /** What the value is compared with: `Médiane de 183 territoires : 84 120 habitants (édition 2025).` */
  readonly compared: (name: string, measure: Measure) => string;
  /** Nothing to compare with at that moment. */
  readonly notCompared: (name: string) => string;
  readonly target: {
    /** Beside the mark: `objectif 40`. */
    readonly mark: (text: string) => string;
    readonly reached: (target: Quantity) => string;
    /** `left` is how far it is, without a sign. */
    readonly open: (target: Quantity, left: string, more: boolean) => string;
    readonly stated: (target: Quantity) => string;
  };
  readonly notes: {
    /** `2 membres sur 5 sans donnée`; of sheets, `21 fiches sur 34 sans montant`. */
    readonly coverage: (missing: number, members: number, of: 'places' | 'sheets') => string;
    /** `Sans donnée : éditions 2021 et 2022`; `list` is in words. */
    readonly gaps: (list: string, count: number, kind: string) => string;
    readonly estimated: (list: string, count: number, kind: string) => string;
    /** Why no change is said between editions that are too close. */
    readonly tooClose: string;
  };
  readonly empty: { readonly title: string; readonly text: string };
}

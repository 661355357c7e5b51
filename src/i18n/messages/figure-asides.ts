import type { FigureMoment } from './figure.js';
import type { Quantity } from './indicator.js';

/** A change since a moment that is more than a percentage; the text of `delta` has its sign. */
export interface FigureChangeWords {
  readonly since: FigureMoment;
  readonly delta: Quantity;
  /** `+ 0,6 %`; empty where a percentage means nothing, or would be written as none. */
  readonly ratio: string;
  /** It starts from zero, so that no percentage exists. */
  readonly fromZero: boolean;
  /** Whether it goes the way that is wanted; undefined where neither way is. */
  readonly good: boolean | undefined;
}

/** What is said under a key figure so that it is not misread, and of its goal. Each without a full stop but the goal's. */
export interface FigureAsidesMessages {
  /** `2 membres sur 5 sans donnée`. */
  readonly coverage: (missing: number, members: number) => string;
  /** `Sans donnée : éditions 2021 et 2022`; `list` is in words. */
  readonly gaps: (list: string, count: number, kind: string) => string;
  /** Gaps of an intercommunality that did not exist as such: merged, split or created. */
  readonly perimeter: (list: string, count: number, kind: string) => string;
  readonly estimated: (list: string, count: number, kind: string) => string;
  readonly provisional: (list: string, count: number, kind: string) => string;
  /** Why no change is said between periods that are too few. */
  readonly tooClose: (span: number, kind: string) => string;
  /** `+ 2 t depuis 2020 (favorable)`. */
  readonly change: (change: FigureChangeWords) => string;
  /** `même valeur qu’en 2021 et qu’en 2020`: of each moment that is told. */
  readonly same: (since: readonly FigureMoment[]) => string;
  readonly empty: { readonly title: string; readonly text: string };
  /** `5,4 points`. */
  readonly amount: (quantity: Quantity) => string;
  readonly target: {
    /** Beside the mark: `objectif 40`. */
    readonly mark: (text: string) => string;
    readonly reached: (target: Quantity) => string;
    /** `left` is how far it is, without a sign; `share` what is reached of it. Empty where they mean nothing. */
    readonly open: (target: Quantity, left: string, more: boolean, share: string) => string;
  };
}

import type { Quantity } from './indicator.js';

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
  readonly empty: { readonly title: string; readonly text: string };
  readonly target: {
    /** Beside the mark: `objectif 40`. */
    readonly mark: (text: string) => string;
    readonly reached: (target: Quantity) => string;
    /** `left` is how far it is, without a sign; `share` what is reached of it. Empty where they mean nothing. */
    readonly open: (target: Quantity, left: string, more: boolean, share: string) => string;
  };
}

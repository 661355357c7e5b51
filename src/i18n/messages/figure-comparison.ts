import type { ComparisonBasis } from '../../model/schemas/comparison-basis.js';
import type { Series } from '../../model/schemas/series.js';
import type { Quantity } from './indicator.js';

type Comparison = NonNullable<Series['compare']>;

/** Words of what a key figure is compared with. Codes of the model come as they are. */
export interface FigureComparisonMessages {
  /** `médiane de 14 communautés d’agglomération comparables`, `les 12 territoires de Normandie`; in a sentence. */
  readonly name: (compare: Comparison) => string;
  /**
   * `médiane de … : 84 120 habitants`; `moment` where it is not that of the figure, `share` what the figure is of it, as
   * a percentage, else empty.
   */
  readonly clause: (name: string, quantity: Quantity | undefined, moment: string, share: string) => string;
  /** `27e valeur la plus élevée sur 178`. */
  readonly rank: (position: number, of: number, ties: number) => string;
  /** Which places are called comparable. */
  readonly definition: (compare: Comparison, basis: ComparisonBasis) => string;
  /** What was given up, and what could not be asked; empty for nothing. */
  readonly widened: (basis: ComparisonBasis) => string;
  /** `Comparaison sans objet : …` */
  readonly pointless: (kind: string) => string;
  /** A place of another kind than the figure's: `territory`, `intercommunality` or a kind of intercommunality. */
  readonly otherKind: (own: string, other: string) => string;
  /** `Les 14 communautés d’agglomération comparées`; without their number where it is not known. */
  readonly which: (count: number | undefined, compare: Comparison) => string;
  /** `Ce territoire`: the figure's own place, whose name stands above, by its kind; empty for others. */
  readonly own: (type: string) => string;
  readonly place: string;
  readonly value: string;
  readonly loading: string;
  readonly failed: string;
}

/** Words of the layouts of a cooperation diagram that are loaded when they are asked for. */
export interface DiagramLayoutsMessages {
  readonly rings: {
    /** What the rings say, after the counts. */
    readonly caption: string;
    /** The ring of actors without a link of a known degree. */
    readonly rim: string;
  };
  readonly flows: {
    readonly caption: (flows: number) => string;
    readonly none: string;
    /** Headings of both columns. */
    readonly from: string;
    readonly to: string;
    /** A flow whose nature is not known. */
    readonly unknownFlow: string;
    readonly unknownQuantity: string;
    /** Heading over the actors that no flow touches. */
    readonly others: string;
    readonly legend: string;
    /** Groups of flows that share a colour. */
    readonly groups: Readonly<Record<'energy' | 'water' | 'matter' | 'transport' | 'other', string>>;
  };
  readonly matrix: {
    readonly caption: string;
    readonly byFamily: string;
    readonly gives: string;
    readonly receives: string;
    readonly several: string;
    readonly legend: string;
    readonly direction: string;
  };
}

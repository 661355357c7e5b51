/** Words of a list of actions. */
export interface ActionListMessages {
  /** Heading: of a territory when its name is known. */
  readonly title: (territory: string) => string;
  /** "11 actions"; "Aucune action". */
  readonly count: (total: number) => string;
  readonly pages: string;
  readonly page: (page: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Said politely when a page changes: "Page 2 sur 3, 34 actions". */
  readonly announce: (page: number, pages: number, total: number) => string;
  readonly empty: { readonly title: string; readonly text: string };
  /** When nothing filters and there is still nothing. */
  readonly emptyTerritory: { readonly title: (territory: string) => string; readonly text: string };
  readonly results: string;
}

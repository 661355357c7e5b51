import type { StepState } from '../../model/timeline.js';

/** Sections of a sheet, by the name of their anchor (`#tissu-financing`). */
export type SheetSection =
  | 'context'
  | 'objectives'
  | 'description'
  | 'calendar'
  | 'financing'
  | 'indicators'
  | 'partners'
  | 'cooperation'
  | 'similar'
  | 'documents'
  | 'sources'
  | 'contact';

/** Words of `<tissu-action-sheet>`. */
export interface ActionSheetMessages {
  readonly section: Readonly<Record<SheetSection, string>>;
  readonly contents: string;
  /** "degré 4 sur 5 : structure commune". */
  readonly tie: (degree: number, form: string) => string;
  readonly facts: {
    readonly lead: string;
    readonly territory: string;
    readonly intercommunality: string;
    readonly themes: string;
    readonly verified: string;
    readonly programme: string;
  };
  /** "dont 12 M€ de financeurs connus". */
  readonly knownPart: (amount: string) => string;
  /** "janvier 2022, il y a plus de 4 ans". */
  readonly verifiedLongAgo: (date: string, years: number) => string;
  readonly neverVerified: string;
  readonly missing: {
    readonly objectives: string;
    readonly calendar: string;
    readonly financing: string;
    readonly documents: string;
    readonly sources: string;
  };
  readonly calendar: {
    readonly start: string;
    /** End of an action: foreseen, or reached. */
    readonly end: (isOver: boolean) => string;
    readonly today: string;
    readonly state: Readonly<Record<StepState, string>>;
  };
  readonly financing: {
    readonly caption: string;
    readonly funder: string;
    readonly share: string;
    readonly unknownFunders: string;
    readonly unknownTotal: string;
    readonly taxBasis: Readonly<Record<'excluding-tax' | 'including-tax' | 'unknown', string>>;
    readonly exceeds: (excess: string) => string;
  };
  /** Of an indicator: where it started, what it aims at. */
  readonly baseline: string;
  readonly target: string;
  readonly partners: {
    readonly caption: string;
    readonly actor: string;
    readonly role: string;
    /** "Afficher les 460 autres partenaires". */
    readonly others: (count: number) => string;
  };
  readonly caveat: string;
  readonly tools: {
    readonly label: string;
    readonly print: string;
    readonly cite: string;
    readonly share: string;
    readonly report: string;
  };
}

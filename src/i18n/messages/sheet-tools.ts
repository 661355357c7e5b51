import type { CitationWords } from '../../model/export/citation.js';

/** Words of what comes after a sheet: what a visitor does with it, and the sheets like it. */
export interface SheetToolsMessages {
  readonly likeness: {
    readonly intro: string;
    /** "même thème : friche". */
    readonly reason: (kind: string, names: string) => string;
    readonly all: (reasons: string) => string;
  };
  readonly copied: string;
  readonly notCopied: string;
  /** Names the text that could not be copied. */
  readonly citationLabel: string;
  readonly citation: CitationWords;
  readonly qrCode: (address: string) => string;
  readonly field: string;
  /** The field of a correction that is about no section. */
  readonly whole: string;
  readonly write: string;
  /** Where the API gives no address: to whom the message may go. */
  readonly toWhom: string;
  readonly noVersion: string;
  readonly subject: (title: string, field: string) => string;
  readonly body: (facts: {
    readonly title: string;
    readonly id: string;
    readonly version: string;
    readonly field: string;
    /** Empty where there is none. */
    readonly address: string;
  }) => string;
}

import type { ActorColumn, LinkColumn } from '../../model/export/network-rows.js';

/** Words of what a visitor takes away of a diagram: pictures, tables, a graph. */
export interface NetworkExportMessages {
  readonly formats: Readonly<Record<'svg' | 'png' | 'links' | 'actors' | 'graphml', string>>;
  /** Said when the file is saved, or could not be made. */
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** Beginning of the file's name: letters without accents, and hyphens. */
  readonly file: Readonly<Record<'picture' | 'links' | 'actors' | 'network', string>>;
  readonly origin: {
    /** Where the data come from: the address of the service. */
    readonly source: (address: string) => string;
    /** The day on which it was made, in words. */
    readonly date: (day: string) => string;
    readonly licence: string;
  };
  readonly linkColumns: Readonly<Record<LinkColumn, string>>;
  readonly actorColumns: Readonly<Record<ActorColumn, string>>;
  readonly yes: string;
  readonly no: string;
  /** How a link is known. */
  readonly basis: Readonly<Record<'stated' | 'role', string>>;
}

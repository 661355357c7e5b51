import type { Repository } from '../../src/model/api/repository.js';
import type { Attributes } from './attributes.js';
import type { Html } from './html.js';
import type { PageLanguage } from './page-language.js';
import type { Widget } from './widgets.js';

/** What a widget's page is made from. */
export interface ViewContext {
  readonly repository: Repository;
  readonly attributes: Attributes;
  readonly language: PageLanguage;
  /** Origin of the service: `https://tissu.example`. */
  readonly origin: string;
  readonly now: Date;
  /** Level of the content's first heading; 0 for none. */
  readonly headingLevel: number;
}

/** What a page says of one thing, before it is laid out. */
export interface View {
  readonly title: string;
  /** A sentence or two for those who have not opened it yet. */
  readonly description: string;
  readonly content: Html;
  /** JSON-LD without its context, address and language, which the page adds. */
  readonly structuredData: Readonly<Record<string, unknown>>;
}

/** @throws ProblemError (400, 404) when there is nothing to show */
export type MakeView = (context: ViewContext) => Promise<View>;

/** Address of another page of the service, on the same host. */
export const pageAddress = (widget: Widget, attributes: Readonly<Record<string, string>>): string =>
  `/embed/${widget}?${new URLSearchParams(attributes).toString()}`;

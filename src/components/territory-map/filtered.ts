/** The counts of a map under the filters of its group: loaded with the first filter that another element sets. */
import type { LitElement } from 'lit';
import { ResourceController } from '../../controllers/resource-controller.js';
import { sheetsRequest } from '../../data/requests/sheets.js';
import type { Client } from '../../data/resource.js';
import { chartTools } from '../../i18n/fr/chart-tools.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import type { PlaceValues } from '../../model/schemas/place-values.js';

export { chartTools as frenchWords };

/** Filters of sheets by their names in the API. */
export type Filters = readonly (readonly [name: string, value: string])[];

/** How many sheets of each territory are left by some filters. */
export class FilteredCounts {
  readonly #resource: ResourceController<Page<ActionSheet>>;
  #applied: { readonly to: PlaceValues; readonly page: Page<ActionSheet>; readonly values: PlaceValues } | undefined;

  constructor(host: LitElement) {
    this.#resource = new ResourceController(host);
  }

  /** Asks for no more than the counts: they come with any page. */
  follow(client: Client | undefined, filters: Filters): void {
    if (filters.length === 0) this.#resource.follow();
    else this.#resource.follow(client, sheetsRequest([...filters, ['perPage', '1']]));
  }

  /** The values with the counts that are left; undefined until they are there, and where they cannot be had. */
  apply(values: PlaceValues): PlaceValues | undefined {
    const { state } = this.#resource;
    if (!state || !('data' in state)) return undefined;
    const page = state.data;
    if (this.#applied?.to === values && this.#applied.page === page) return this.#applied.values;
    const counts = new Map(page.facets?.['territory']?.map(({ value, count }) => [value, count]));
    const filtered = {
      ...values,
      values: values.values.map((place) => ({ ...place, value: counts.get(place.id) ?? 0 })),
    };
    this.#applied = { to: values, page, values: filtered };
    return filtered;
  }
}

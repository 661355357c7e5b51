/** What a figure is compared with, in words, in a small table with bars, place by place. Loaded with the first that is. */
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { isPointless, isSum, otherOf, remarksOf, sayClause, type Compared } from '../../charts/compared.js';
import { readFigure } from '../../charts/figure-reading.js';
import type { FigureLanguage } from '../../charts/figure-statement.js';
import { figureOf } from '../../charts/quantities.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { clientFor } from '../../data/client.js';
import { valuesRequest } from '../../data/requests/values.js';
import { figureComparison as frenchWords } from '../../i18n/fr/figure-comparison.js';
import { readShape } from '../../model/read-shape.js';
import type { PlaceValues } from '../../model/schemas/place-values.js';
import type { Series } from '../../model/schemas/series.js';
import { renderOrdinals } from '../../ui/ordinal.js';
import { comparisonBasisShape } from '../../model/shapes/comparison-basis.js';

const comparedOf = (
  series: Series,
  value: number | undefined,
  language: FigureLanguage,
  localize: LocalizeController,
): Compared => {
  // Only a series with one comes here.
  const compare = series.compare!;
  const isInTime = !series.points.some(({ category }) => category);
  return {
    series,
    compare,
    basis: readShape(comparisonBasisShape, structuredClone(compare.basis ?? {})) ?? {},
    value,
    last: isInTime ? readFigure(series.points).known.at(-1) : undefined,
    language,
    words: localize.words('figureComparison', frenchWords),
  };
};

/** The end of the figure's sentence; empty where there is nothing to compare with. */
export const clauseOf = (...given: Parameters<typeof comparedOf>): string => sayClause(comparedOf(...given));

interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly own: boolean;
}

/** From zero to each value; what is below zero goes to the left. */
const renderRows = (rows: readonly Row[], { series: { indicator }, language }: Compared): TemplateResult[] => {
  const values = rows.map(({ value }) => value ?? 0);
  const least = Math.min(0, ...values);
  const whole = Math.max(0, ...values) - least || 1;
  const share = (value: number): string => String(Math.round((value / whole) * 1000) / 10);
  return rows.map(
    ({ name, value, own }) =>
      html`<tr class=${own ? 'own' : nothing}>
        <th scope="row">${name}</th>
        <td>
          <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            ${
              value === null
                ? nothing
                : svg`<rect x=${share(Math.min(0, value) - least)} width=${share(Math.abs(value))} height="1"></rect>`
            }
          </svg>
          <span
            >${value === null ? language.words.notAvailable : figureOf(value, indicator, language.locale).text}</span
          >
        </td>
      </tr>`,
  );
};

/** Draws the comparison, and asks for the places of a median when a visitor wants to know which they are. */
class ComparisonView {
  readonly #host: LitElement;
  readonly #values: ResourceController<PlaceValues>;
  #open = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#values = new ResourceController(host);
  }

  readonly #toggle = (event: Event): void => {
    this.#open = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  /** The places of the answer; of a median of all, those the API gives when they are asked for. */
  #placesOf(
    { series, compare, basis, last }: Compared,
    api: string | undefined,
  ): PlaceValues['values'] | 'wait' | 'fault' {
    if (basis.places) return basis.places;
    if (!this.#open || api === undefined) return 'wait';
    const by = compare.among === 'intercommunality' ? 'intercommunality' : 'territory';
    this.#values.follow(
      clientFor(api),
      valuesRequest(series.indicator.id, { by, period: last?.period, kind: compare.placeKind }),
    );
    const { state } = this.#values;
    if (state && 'data' in state) return state.data.values;
    return state?.status === 'error' ? 'fault' : 'wait';
  }

  #renderPlaces(compared: Compared, api: string | undefined): TemplateResult | typeof nothing {
    const { series, compare, basis, value, words } = compared;
    const { id, name } = series.scope;
    if (!basis.places && (compare.kind !== 'median' || api === undefined)) return nothing;
    const places = this.#placesOf(compared, api);
    const rows =
      typeof places === 'string'
        ? []
        : [
            ...places.filter((place) => place.id !== id).map((place) => ({ ...place, own: false })),
            ...(series.scope.type === 'programme' ? [] : [{ name, value: value ?? null, own: true }]),
          ].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
    return html`<details class="places" @toggle=${this.#toggle}>
      <summary>${words.which(basis.places?.length ?? compare.count, compare)}</summary>
      ${
        rows.length > 0
          ? html`<div class="scroll" tabindex="0" role="group" aria-label=${words.which(undefined, compare)}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${words.place}</th>
                    <th scope="col">${words.value}</th>
                  </tr>
                </thead>
                <tbody>
                  ${this.#open ? renderRows(rows, compared) : nothing}
                </tbody>
              </table>
            </div>`
          : html`<p class="notes" role="status">${places === 'fault' ? words.failed : words.loading}</p>`
      }
    </details>`;
  }

  /** @param api where the places of a median are asked for */
  render(
    series: Series,
    value: number | undefined,
    language: FigureLanguage,
    localize: LocalizeController,
    api: string | undefined,
  ): TemplateResult | typeof nothing {
    const compared = comparedOf(series, value, language, localize);
    const { compare, words } = compared;
    const remarks = remarksOf(compared);
    if (isPointless(compare)) return html`<p class="notes">${remarks}</p>`;
    // Of a sum the sentence says all.
    if (isSum(compare)) return nothing;
    const { scope, indicator } = series;
    const other = otherOf(compared).value;
    return html`<div class="comparison">
      ${
        value === undefined && other === undefined
          ? nothing
          : html`<table>
              <caption class="unseen">
                ${language.words.name(indicator.label)}
              </caption>
              <tbody>
                ${renderRows(
                  [
                    { name: words.own(scope.type) || scope.name, value: value ?? null, own: true },
                    { name: words.name(compare), value: other ?? null, own: false },
                  ],
                  compared,
                )}
              </tbody>
            </table>`
      }
      ${remarks.map((remark, at) => html`<p class=${at === 0 && compared.basis.rank ? 'rank' : 'basis'}>${renderOrdinals(remark)}</p>`)}
      ${this.#renderPlaces(compared, api)}
    </div>`;
  }
}

const views = new WeakMap<LitElement, ComparisonView>();

/** What a figure is compared with, drawn under it. */
export const renderComparison = (
  host: LitElement,
  ...given: Parameters<ComparisonView['render']>
): ReturnType<ComparisonView['render']> => {
  const view = views.get(host) ?? new ComparisonView(host);
  views.set(host, view);
  return view.render(...given);
};

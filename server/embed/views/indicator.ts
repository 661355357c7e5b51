import { goalOf, notesOf, sayChanges } from '../../../src/charts/asides.js';
import { stateCategories, type CategoryLanguage } from '../../../src/charts/category-statement.js';
import { tableOfCategories } from '../../../src/charts/category-table.js';
import { remarksOf, sayClause } from '../../../src/charts/compared.js';
import { readFigure } from '../../../src/charts/figure-reading.js';
import '../../../src/charts/further-periods.js';
import { stateFigure } from '../../../src/charts/figure-statement.js';
import { hasCategories } from '../../../src/charts/series-reading.js';
import { tableOfTime, type SeriesTable } from '../../../src/charts/series-table.js';
import { stateTime } from '../../../src/charts/time-statement.js';
import { formatPartialDate } from '../../../src/i18n/format.js';
import type { SeriesQuery } from '../../../src/model/api/repository.js';
import { readShape } from '../../../src/model/read-shape.js';
import type { Series } from '../../../src/model/schemas/series.js';
import { comparisonBasisShape } from '../../../src/model/shapes/comparison-basis.js';
import { ProblemError } from '../../problems/problem-error.js';
import { first, required } from '../attributes.js';
import { html, type Content, type Html } from '../html.js';
import type { PageLanguage } from '../page-language.js';
import { externalLink, heading, missing, plain } from '../parts.js';
import { isDegree } from '../../../src/model/degree.js';
import type { MakeView, ViewContext } from '../view.js';
import { weave } from '../weave.js';

/** What is shown, and whether what it should be compared with is not there. */
interface Found {
  readonly series: Series;
  readonly isAlone: boolean;
}

const seriesOf = async ({ repository, attributes }: ViewContext): Promise<Found> => {
  const id = required(attributes, 'indicator');
  const [territory, intercommunality, compare] = ['territory', 'intercommunality', 'compare'].map((name) =>
    first(attributes, name),
  );
  const place: SeriesQuery = {
    ...(territory !== undefined && { territory }),
    ...(intercommunality !== undefined && { intercommunality }),
  };
  const compared = compare === undefined ? undefined : await repository.series(id, { ...place, compare });
  // What it is compared with may be gone while the figure itself is there: the figure is worth more than a fault.
  const series = compared ?? (await repository.series(id, place));
  if (series !== undefined) return { series, isAlone: compare !== undefined && !compared };
  throw new ProblemError({ code: 'not-found', parameter: 'indicator', value: id });
};

/** What a page says of a series, and its table. */
interface Told {
  readonly sentence: string;
  /** Short texts without a full stop. */
  readonly notes: readonly string[];
  /** Further sentences. */
  readonly remarks: readonly string[];
  readonly table: SeriesTable;
}

const categoryLanguage = ({ locale, messages }: PageLanguage): CategoryLanguage => ({
  locale,
  words: messages.indicator,
  vocabulary: messages.vocabulary,
  categoryWords: messages.categories,
});

/** What a chart says of a series, and its table. */
const tellChart = (series: Series, language: PageLanguage): Told => {
  if (hasCategories(series)) {
    const whole = categoryLanguage(language);
    const { sentence, notes, reading } = stateCategories(series, whole);
    return { sentence, notes, remarks: [], table: tableOfCategories(series, reading, whole) };
  }
  const { locale, messages } = language;
  const words = { locale, words: messages.indicator, timeWords: messages.times };
  const { sentence, notes, comparison, reading } = stateTime(series, words);
  const table = tableOfTime(series, reading, { ...words, chartWords: messages.indicatorChart });
  return { sentence, notes, remarks: comparison === '' ? [] : [comparison], table };
};

/** What a key figure says of a series, and the table of its chart. */
const tellFigure = (series: Series, language: PageLanguage): Told => {
  const { locale, messages } = language;
  const chart = tellChart(series, language);
  const isInTime = !hasCategories(series);
  const reading = readFigure(isInTime ? series.points : []);
  const last = reading.known.at(-1);
  const words = { locale, words: messages.figure };
  const asides = { locale, words: messages.figureAsides };
  const compared = series.compare && {
    series,
    compare: series.compare,
    basis: readShape(comparisonBasisShape, structuredClone(series.compare.basis ?? {})) ?? {},
    value: isInTime ? last?.value : stateCategories(series, categoryLanguage(language)).figure?.quantity.value,
    last,
    language: words,
    words: messages.figureComparison,
  };
  const remarks = compared ? remarksOf(compared) : [];
  if (!isInTime) return { ...chart, remarks };
  const { sentence } = stateFigure(series.indicator, reading.known, words, compared && sayClause(compared), {
    goal: goalOf(series, last?.value, asides)?.sentence,
    changes: sayChanges(series, reading.known, asides),
  });
  return { sentence, notes: notesOf(series, reading.points, reading.known, asides), remarks, table: chart.table };
};

const renderTable = ({ corner, columns, rows, foot }: SeriesTable, caption: string): Html => {
  const row = ({ head, cells, degree }: SeriesTable['rows'][number]): Html =>
    html`<tr>
      <th scope="row">${isDegree(degree) && weave(degree)} ${head}</th>
      ${cells.map((cell) => html`<td>${cell.missing ? missing(cell.text) : cell.text}</td>`)}
    </tr>`;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${corner}</th>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
    ${
      foot &&
      html`<tfoot>
        ${row(foot)}
      </tfoot>`
    }
  </table>`;
};

const renderSource = ({ indicator }: Series, { language }: ViewContext): Content => {
  const { pages, messages } = language;
  const { common } = messages;
  const { source, licence, updatedAt } = indicator;
  return html`${indicator.definition !== '' && html`<p class="note">${indicator.definition}</p>`}
    <p class="note">
      ${source && html`${common.source}${pages.colon}${source.url === undefined ? source.name : externalLink(source.url, source.name, language)}.`}
      ${licence !== undefined && `${pages.licence}${pages.colon}${licence}.`}
      ${updatedAt ? `${common.updated(formatPartialDate(updatedAt, language.locale))}.` : undefined}
    </p>`;
};

const view =
  (tell: (series: Series, language: PageLanguage) => Told): MakeView =>
  async (context) => {
    const { language, headingLevel } = context;
    const { messages, pages } = language;
    const { series, isAlone } = await seriesOf(context);
    const label = messages.indicator.name(series.indicator.label);
    const title = pages.indicator.titleOf(label, plain(series.scope.name));
    const { sentence, notes, remarks, table } = tell(series, language);
    return {
      title,
      description: sentence,
      content: html`<article class="figure">
        ${heading(headingLevel, title)}
        <p class="sentence">${sentence}</p>
        ${remarks.map((remark) => html`<p>${remark}</p>`)}
        ${isAlone && html`<p>${messages.faults.faults['unknown-comparison'].title}. ${messages.faults.faults['unknown-comparison'].text}</p>`}
        ${
          notes.length > 0 &&
          html`<ul class="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        }
        ${table.rows.length > 0 && renderTable(table, title)} ${renderSource(series, context)}
      </article>`,
      structuredData: {
        '@type': 'Dataset',
        name: title,
        description: series.indicator.definition || sentence,
        variableMeasured: series.indicator.label,
        spatialCoverage: series.scope.name,
        ...(series.indicator.licence && { license: series.indicator.licence }),
        ...(series.indicator.source && { creator: { '@type': 'Organization', name: series.indicator.source.name } }),
        ...(series.indicator.updatedAt && { dateModified: series.indicator.updatedAt }),
      },
    };
  };

/** A key figure in words: its sentence, what must be known to read it, the table of its points. */
export const indicator: MakeView = view(tellFigure);

/** A chart in words: its sentence, what must be known to read it, its table. */
export const indicatorChart: MakeView = view(tellChart);

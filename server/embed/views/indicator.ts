import { stateCategories } from '../../../src/charts/category-statement.js';
import { tableOfCategories } from '../../../src/charts/category-table.js';
import { hasCategories } from '../../../src/charts/series-reading.js';
import { tableOfTime, type SeriesTable } from '../../../src/charts/series-table.js';
import type { Statement } from '../../../src/charts/series-words.js';
import { stateTime } from '../../../src/charts/time-statement.js';
import { formatPartialDate } from '../../../src/i18n/format.js';
import type { SeriesQuery } from '../../../src/model/api/repository.js';
import type { Series } from '../../../src/model/schemas/series.js';
import { ProblemError } from '../../problems/problem-error.js';
import { first, required } from '../attributes.js';
import { html, type Content, type Html } from '../html.js';
import type { PageLanguage } from '../page-language.js';
import { externalLink, heading, missing, plain } from '../parts.js';
import { isDegree } from '../../../src/model/degree.js';
import type { MakeView, ViewContext } from '../view.js';
import { weave } from '../weave.js';

const seriesOf = async ({ repository, attributes }: ViewContext): Promise<Series> => {
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
  if (series !== undefined) return series;
  throw new ProblemError({ code: 'not-found', parameter: 'indicator', value: id });
};

/** What the elements say of a series, and their table. */
const readSeries = (
  series: Series,
  { locale, messages }: PageLanguage,
): { readonly statement: Statement; readonly table: SeriesTable } => {
  const { vocabulary, categories: categoryWords, indicatorChart: chartWords } = messages;
  const words = { locale, words: messages.indicator };
  if (hasCategories(series)) {
    const whole = { ...words, vocabulary, categoryWords };
    const statement = stateCategories(series, whole);
    return { statement, table: tableOfCategories(series, statement.reading, whole) };
  }
  const statement = stateTime(series, words);
  return { statement, table: tableOfTime(series, statement.reading, { ...words, chartWords }) };
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
      ${licence !== undefined && `${common.licence}${pages.colon}${licence}.`}
      ${updatedAt ? `${common.updated(formatPartialDate(updatedAt, language.locale))}.` : undefined}
    </p>`;
};

/** A key figure or a chart, in words: the finding, the sentence, what must be known to read it, and its table. */
export const indicator: MakeView = async (context) => {
  const { language, headingLevel } = context;
  const { messages, pages } = language;
  const series = await seriesOf(context);
  const label = messages.indicator.name(series.indicator.label);
  const title = pages.indicator.titleOf(label, plain(series.scope.name));
  const { statement, table } = readSeries(series, language);
  return {
    title,
    description: statement.sentence,
    content: html`<article class="figure">
      ${heading(headingLevel, title)}
      <p class="sentence">${statement.sentence}</p>
      ${statement.comparison !== '' && html`<p>${statement.comparison}</p>`}
      ${
        statement.notes.length > 0 &&
        html`<ul class="notes">
          ${statement.notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
      }
      ${table.rows.length > 0 && renderTable(table, title)} ${renderSource(series, context)}
    </article>`,
    structuredData: {
      '@type': 'Dataset',
      name: title,
      description: series.indicator.definition || statement.sentence,
      variableMeasured: series.indicator.label,
      spatialCoverage: series.scope.name,
      ...(series.indicator.licence && { license: series.indicator.licence }),
      ...(series.indicator.source && { creator: { '@type': 'Organization', name: series.indicator.source.name } }),
      ...(series.indicator.updatedAt && { dateModified: series.indicator.updatedAt }),
    },
  };
};

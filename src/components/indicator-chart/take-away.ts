/** Takes a chart away, as a picture or a table: loaded with the first visitor who asks for it. */
import { isDateKnown, originOf } from '../../ui/origin-text.js';
import { measureIn, nextTask, PNG_SCALE, posterToPng } from '../../element/poster-png.js';
import { TakeAwayMenu, type Taken } from '../../element/take-away.js';
import { copyEntry, fullScreenEntry } from '../../element/take-entries.js';
import { fileEntry, type TakeEntry } from '../../element/take-menu.js';
import { formatPartialDate } from '../../i18n/format.js';
import type { ChartToolsMessages } from '../../i18n/messages/chart-tools.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import { toCsv, type Cell } from '../../model/export/csv.js';
import { posterToSvg } from '../../poster/poster-svg.js';
import { composePoster, type LegendGroup, type Poster } from '../../poster/poster.js';
import { readDrawing } from '../../poster/read-drawing.js';
import type { Derived } from './derive.js';
import type { PictureController } from './picture-controller.js';

/** What is taken away, as it stands when the visitor asks. */
export interface TakeSubject extends Taken {
  readonly derived: Derived;
  readonly scope: string;
  readonly picture: PictureController;
  readonly common: CommonMessages;
}

/** The table as a French spreadsheet opens it: periods as in the data, numbers as numbers, estimates and provisional values said. */
export const chartToCsv = ({ derived: { table, job } }: Pick<TakeSubject, 'derived'>, remark: string): string => {
  const { reading, language } = job;
  const { points } = reading;
  const isMarked = points.some(({ mark }) => mark);
  // Of thousands of periods none is written out in words: the values are there.
  const lines =
    reading.dimension === 'time'
      ? [reading.points, ...(reading.compare ? [reading.compare] : []), ...reading.others.map((other) => other.points)]
      : undefined;
  const rows = points.map((point, at): Cell[] => {
    const row = table.rows[at];
    const values =
      lines?.map((line) => line[at]?.value) ??
      row?.cells.map(({ value, text, share, missing }) => share ?? value ?? (missing ? undefined : text)) ??
      [];
    return [
      'period' in point && point.period !== '' ? point.period : row?.head,
      ...values,
      ...(isMarked ? [language.words.marks[point.mark]] : []),
    ];
  });
  // A sign that stands beside each number on the page is said once, so that they are numbers.
  const { unit } = job.series.indicator;
  const sign = /^[€%]$/.test(unit) ? ` (${unit})` : '';
  const columns = table.columns.map((head, at) =>
    table.rows[0]?.cells[at]?.share === undefined ? head + sign : `${head} (%)`,
  );
  return toCsv([[table.corner, ...columns, ...(isMarked ? [remark] : [])], ...rows]);
};

/** The legend as it stands on the page, where it does. */
const readLegend = (list: HTMLElement | null): LegendGroup[] => {
  if (!list || list.getClientRects().length === 0) return [];
  const entries = [...list.querySelectorAll('li')].map((entry) => {
    const picture = entry.querySelector('svg');
    const sign = picture ? readDrawing(picture) : undefined;
    return { words: entry.textContent.trim(), ...(sign && { sign }) };
  });
  return [{ title: '', entries }];
};

/** The menu of what can be taken away of a chart. */
export class TakeAway extends TakeAwayMenu<TakeSubject> {
  protected override entries(subject: TakeSubject, words: ChartToolsMessages): TakeEntry[] {
    const { actions, file, saved } = words;
    const { derived, picture } = subject;
    const font = getComputedStyle(this.host).fontFamily;
    const png = fileEntry(actions.png, `${file.chart}.png`, saved, async () => {
      const canvas = picture.snapshot(PNG_SCALE);
      await nextTask();
      return posterToPng(this.#compose(subject, words), font, canvas);
    });
    const svg = fileEntry(actions.svg, `${file.chart}.svg`, saved, () =>
      Promise.resolve(new Blob([posterToSvg(this.#compose(subject, words), font)], { type: 'image/svg+xml' })),
    );
    const csv = fileEntry(actions.csv, `${file.table}.csv`, saved, () =>
      Promise.resolve(new Blob([chartToCsv(subject, words.columns.remark)], { type: 'text/csv;charset=utf-8' })),
    );
    return [
      ...fullScreenEntry(this.host, words),
      ...(picture.drawn ? [png] : []),
      ...(picture.drawn instanceof SVGSVGElement ? [svg] : []),
      csv,
      copyEntry([derived.said.sentence, derived.said.comparison].filter((text) => text !== '').join(' '), words),
    ];
  }

  /** Title, what is drawn, legend and where it comes from. A canvas is left out: there is room for it. */
  #compose({ derived, scope, picture, common, now }: TakeSubject, words: ChartToolsMessages): Poster {
    const { renderRoot } = this.host;
    const { drawn } = picture;
    if (!drawn) throw new Error('Nothing is drawn yet');
    const { width, height } = drawn.getBoundingClientRect();
    const drawing = drawn instanceof SVGSVGElement ? readDrawing(drawn) : { width, height, marks: [] };
    if (!drawing) throw new Error('Nothing is shown');
    const { said, job, notes } = derived;
    const { indicator } = job.series;
    const { locale } = job.language;
    return composePoster(
      {
        title: said.title,
        subtitle: scope,
        description: said.sentence,
        drawing,
        legend: readLegend(renderRoot.querySelector('.legend')),
        origin: [
          ...(said.comparison === '' ? [] : [said.comparison]),
          ...notes,
          ...originOf(indicator, common, locale),
          ...(isDateKnown(indicator)
            ? []
            : [words.pictureOf(formatPartialDate(now.toISOString().slice(0, 10), locale))]),
        ],
      },
      this.colors('.scope'),
      measureIn(getComputedStyle(this.host).fontFamily),
    );
  }
}

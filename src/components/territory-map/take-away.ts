/** Takes a map away, as a picture or a table: loaded with the first visitor who asks for it. */
import { measureIn, posterToPng } from '../../element/poster-png.js';
import { TakeAwayMenu, type Taken } from '../../element/take-away.js';
import { copyEntry, fullScreenEntry } from '../../element/take-entries.js';
import { fileEntry, type TakeEntry } from '../../element/take-menu.js';
import { formatPartialDate } from '../../i18n/format.js';
import type { ChartToolsMessages } from '../../i18n/messages/chart-tools.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import { toCsv } from '../../model/export/csv.js';
import { posterToSvg } from '../../poster/poster-svg.js';
import { composePoster, moved, type Drawing, type LegendGroup, type Mark, type Poster } from '../../poster/poster.js';
import { readDrawing } from '../../poster/read-drawing.js';
import { toHex } from '../../poster/to-hex.js';
import { isDateKnown, originOf } from '../../ui/origin-text.js';
import type { MapLanguage } from './reading.js';
import type { Shown } from './shown.js';

/** What is taken away, as it stands when the visitor asks. */
export interface TakeSubject extends Taken {
  readonly shown: Shown;
  readonly language: MapLanguage;
  readonly common: CommonMessages;
  readonly attribution: string | undefined;
}

/** The table as a French spreadsheet opens it, with the identifiers of the territories. */
export const mapToCsv = (
  { shown: { rows, reading }, language: { words } }: Pick<TakeSubject, 'shown' | 'language'>,
  { columns }: Pick<ChartToolsMessages, 'columns'>,
): string => {
  const { indicator, period } = reading.values;
  const head = reading.counts ? words.sheets : words.name(indicator.label);
  const unit = reading.counts || indicator.unit === '' ? '' : ` (${words.unit(indicator.unit)})`;
  const at = period === undefined ? '' : ` ${period}`;
  return toCsv([
    [columns.rank, columns.identifier, columns.territory, `${head}${unit}${at}`],
    ...rows.map(({ rank, id, name, value }) => [rank?.rank, id, name, value]),
  ]);
};

/** The frames of a map as one drawing, each where it stands on the page, the names of insets with them. */
const readFrames = (figure: Element): Drawing | undefined => {
  const box = figure.getBoundingClientRect();
  if (box.width === 0) return undefined;
  const marks: Mark[] = [];
  for (const picture of figure.querySelectorAll<SVGSVGElement>('svg[data-frame]')) {
    const drawing = readDrawing(picture);
    const { left, top, width, height } = picture.getBoundingClientRect();
    if (!drawing) continue;
    // As the browser fits it: whole, in the middle.
    const scale = Math.min(width / drawing.width, height / drawing.height);
    const x = left - box.left + (width - drawing.width * scale) / 2;
    const y = top - box.top + (height - drawing.height * scale) / 2;
    // What is around a region that is enlarged goes on beyond the frame.
    const clip = [left - box.left, top - box.top, width, height] as const;
    marks.push(...moved(drawing, x, y, scale).map((mark) => ({ ...mark, clip })));
  }
  for (const name of figure.querySelectorAll('.inset > span')) {
    const { left, width, bottom } = name.getBoundingClientRect();
    const { color, fontSize } = getComputedStyle(name);
    marks.push({
      type: 'text',
      text: name.textContent.trim(),
      placing: [1, 0, 0, 1, left - box.left + width / 2, bottom - box.top - 4],
      anchor: 'middle',
      size: Number.parseFloat(fontSize),
      bold: false,
      fill: toHex(color),
    });
  }
  return { width: box.width, height: box.height, marks };
};

/** The legend as it stands on the page. */
const readLegend = (list: Element | null, title: string): LegendGroup[] => {
  const entries = [...(list?.querySelectorAll('li') ?? [])].map((entry) => {
    const picture = entry.querySelector('svg');
    const sign = picture ? readDrawing(picture) : undefined;
    return {
      words: entry.querySelector('span')?.textContent.trim() ?? '',
      ...(sign && { sign, isLifeSize: picture?.classList.contains('dots') }),
    };
  });
  return entries.length === 0 ? [] : [{ title, entries }];
};

/** The menu of what can be taken away of a map. */
export class TakeAway extends TakeAwayMenu<TakeSubject> {
  protected override entries(subject: TakeSubject, words: ChartToolsMessages): TakeEntry[] {
    const { actions, file, saved } = words;
    const font = getComputedStyle(this.host).fontFamily;
    const isDrawn = this.host.renderRoot.querySelector('svg[data-frame]') !== null;
    const text = (content: string, type: string): Promise<Blob> => Promise.resolve(new Blob([content], { type }));
    return [
      ...fullScreenEntry(this.host, words),
      ...(isDrawn
        ? [
            fileEntry(actions.png, `${file.map}.png`, saved, () => posterToPng(this.#compose(subject, words), font)),
            fileEntry(actions.svg, `${file.map}.svg`, saved, () =>
              text(posterToSvg(this.#compose(subject, words), font), 'image/svg+xml'),
            ),
          ]
        : []),
      fileEntry(actions.csv, `${file.table}.csv`, saved, () =>
        text(mapToCsv(subject, words), 'text/csv;charset=utf-8'),
      ),
      copyEntry(subject.shown.said.sentence, words),
    ];
  }

  #compose({ shown, language, common, attribution, now }: TakeSubject, words: ChartToolsMessages): Poster {
    const { renderRoot } = this.host;
    const figure = renderRoot.querySelector('figure');
    const drawing = figure ? readFrames(figure) : undefined;
    if (!drawing) throw new Error('Nothing is drawn yet');
    const { said, reading } = shown;
    const { indicator } = reading.values;
    return composePoster(
      {
        title: said.title,
        subtitle: said.sentence,
        description: said.sentence,
        drawing,
        legend: readLegend(renderRoot.querySelector('.legend'), language.words.legend.title),
        origin: [
          ...originOf(indicator, common, language.locale),
          ...(attribution === undefined ? [] : [`${language.words.contours(attribution)}.`]),
          ...(isDateKnown(indicator)
            ? []
            : [words.pictureOf(formatPartialDate(now.toISOString().slice(0, 10), language.locale))]),
        ],
      },
      this.colors('.sentence'),
      measureIn(getComputedStyle(this.host).fontFamily),
    );
  }
}

import type { Chart } from 'chart.js';
import type { VocabularyMessages } from '../i18n/messages/vocabulary.js';
import type { Series } from '../model/schemas/series.js';
import type { Measure } from './chart-layout.js';
import type { Reading } from './series-reading.js';
import type { Language } from './series-words.js';

/** Colours and font of a picture, as the browser computed them: a canvas knows no custom properties. */
export interface ChartTokens {
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  /** Of the series after the first two, and of the parts of a whole after the first. */
  readonly dyes: readonly string[];
  readonly family: string;
  /** px of 1 em of the element. */
  readonly em: number;
}

/** The path of a glyph in a box of 24 and the width of its threads. */
export interface Glyph {
  readonly path: string;
  readonly width: number;
}

/** All that a picture depends on. Nothing is read from the page. */
export interface ChartRequest<R extends Reading = Reading> {
  readonly series: Series;
  readonly reading: R;
  readonly language: Language & { readonly vocabulary: VocabularyMessages };
  readonly tokens: ChartTokens;
  /** px the picture may take. */
  readonly width: number;
  readonly measure: Measure;
  /** Glyphs by degree, for rows that are degrees. */
  readonly glyphs: readonly Glyph[];
  /** No movement. */
  readonly still: boolean;
  /** Bars that stand for parts lie end to end rather than side by side. */
  readonly stacked?: boolean;
  /** Bars lie down, in time too. */
  readonly horizontal?: boolean;
  /** What few charts of its kind need, where this one does. */
  readonly more?: Partial<typeof import('./line-more.js') & typeof import('./bar-more.js')> | undefined;
}

/** What the engine draws, and what is put down on it after its marks. */
export interface PictureConfiguration<C, L> {
  readonly chart: C;
  /** Texts and colours of the labels, ready. */
  readonly labels: L;
  readonly draw: (chart: Chart) => void;
  /** How points of the reading stand in the picture, where they are not simply the places along its axis. */
  readonly standing?: Standing;
}

/** Where points of the reading stand among datasets and places. */
export interface Standing {
  /** The place of a point, in every dataset or in one. */
  readonly placeOf: (point: number) => { readonly index: number; readonly dataset?: number };
  /** The point of the nearest place; or of whatever lies at a point of the canvas. */
  readonly pointAt: (index: number, chart: Chart, x: number, y: number) => number | undefined;
}

/** Labels of a chart are a little smaller than the text around it. */
export const LABEL_SIZE = 0.8125;
